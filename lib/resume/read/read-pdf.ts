import { fail, type Result, succeed } from '../../model/result.ts'
import { type Document, documentOf } from '../document.ts'
import { drawnBullets } from '../layout/drawn-bullets.ts'
import { readPages } from '../layout/read-pages.ts'
import type { Piece } from '../layout/segments.ts'
import { closedUp, paintedBy } from './painted.ts'

/** The part of pdf.js that is used; the page and the tests each bring their own build of it. */
export type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>

export type PdfRefusal = 'encrypted' | 'broken' | 'no-text'

/** Pages read of one document: no résumé is longer. */
const MOST_PAGES = 50

/** Reads a PDF's text with its layout. `progress` hears which page of how many is being read. */
export async function readPdf(
  bytes: Uint8Array,
  pdf: PdfLibrary,
  progress: (page: number, pages: number) => void,
): Promise<Result<Document, PdfRefusal>> {
  // Nothing but the bytes at hand is used: no worker's own requests, no WebAssembly, no fonts (the extension's policy forbids them all).
  const task = pdf.getDocument({ data: bytes, useWorkerFetch: false, useWasm: false, disableFontFace: true, verbosity: 0 })
  try {
    const file = await task.promise
    const count = Math.min(file.numPages, MOST_PAGES)
    const pages: Piece[][] = []
    for (let number = 1; number <= count; number++) {
      progress(number, count)
      const page = await file.getPage(number)
      const [, , , top = 0] = page.view
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, top) : []))
      if (pieces.length > 0) {
        const { shapes, letters } = paintedBy(await page.getOperatorList(), pdf, top)
        const closed = pieces.map((piece) => ({ ...piece, text: closedUp(piece.text, letters) }))
        pages.push([...closed, ...drawnBullets(shapes, pieces)])
      }
      page.cleanup()
    }
    const document = documentOf(readPages(pages))
    return /\p{L}{3}/u.test(document.text) ? succeed(document) : fail('no-text')
  } catch (error) {
    return fail((error as Error | undefined)?.name === 'PasswordException' ? 'encrypted' : 'broken')
  } finally {
    await task.destroy()
  }
}

/** A piece of upright text; text turned by an angle is decoration. */
function pieceOf({ str, transform, width }: { str: string; transform: number[]; width: number }, top: number): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, bottom = 0] = transform
  if (str.trim() === '' || Math.abs(b) > 0.01 || Math.abs(c) > Math.abs(d) || a <= 0) return []
  return [{ text: str, left, right: left + width, base: top - bottom, size: Math.abs(d) || a }]
}
