import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
import { skillsIn } from '../../lib/analyze/skills-in.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { yearsOfWork } from '../../lib/match/years-of-work.ts'
import type { Document } from '../../lib/resume/document.ts'
import { readDocx } from '../../lib/resume/read/read-docx.ts'
import { readPdf } from '../../lib/resume/read/read-pdf.ts'
import type { ResumeWorld } from '../../lib/resume/world.ts'

export const today = new Date(2026, 5, 15)

export const lexicon = loadLexicon()

export const world: ResumeWorld = {
  today,
  skillsIn: (text) => skillsIn(text, lexicon),
  resolve: lexicon.resolve,
  yearsOf: (work) => yearsOfWork(work, today),
}

export { pdf }
/** Mammoth's Node build wants a buffer where its browser build wants an array buffer. */
export const docx = {
  convertToHtml: ({ arrayBuffer }: { arrayBuffer: ArrayBuffer }, options: object) =>
    mammoth.convertToHtml({ buffer: Buffer.from(arrayBuffer) }, options),
}
export const parse = (markup: string) => new JSDOM(markup).window.document

export const sampleBytes = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'samples', name)))

/** A sample's text and lines. */
export async function readSample(name: string): Promise<Document> {
  const read = name.endsWith('.pdf')
    ? await readPdf(sampleBytes(name), pdf, () => undefined)
    : await readDocx(sampleBytes(name), docx, parse)
  if (!read.ok) throw new Error(`${name}: ${read.reason}`)
  return read.value
}
