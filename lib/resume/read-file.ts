import type { ReadResume } from '../model/found.ts'
import { fail, type Result, succeed } from '../model/result.ts'
import type { Document as ResumeDocument } from './document.ts'
import { type DocxLibrary, readDocx } from './read/read-docx.ts'
import { readJsonResume } from './read/read-json-resume.ts'
import { type PdfLibrary, readPdf } from './read/read-pdf.ts'
import { readText } from './read/read-text.ts'
import { readResume } from './read-resume.ts'
import type { ResumeWorld } from './world.ts'

/** Larger files are no résumés: pictures of one, or something else. In bytes. */
const LARGEST_FILE = 20 * 1024 * 1024

const FILE_REFUSALS = [
  'too-large',
  'empty',
  'unsupported',
  'old-word',
  'encrypted',
  'broken',
  'no-text',
  'broken-json',
  'not-json-resume',
  'nothing-found',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

/** Readers of file formats, each fetched when a file needs it, and the browser's parser of markup. */
export interface FileWorld extends ResumeWorld {
  pdf: () => Promise<PdfLibrary>
  docx: () => Promise<DocxLibrary>
  parse: (markup: string) => Document
  /** Hears which page of how many is read. */
  progress: (page: number, pages: number) => void
}

type Format = 'pdf' | 'docx' | 'old-word' | 'json' | 'text' | 'unsupported'

/** Reads a résumé file of any format that is known, by its content and not by its name. Nothing of it leaves the machine. */
export async function readFile(
  file: { size: number; bytes: () => Promise<Uint8Array> },
  world: FileWorld,
): Promise<Result<ReadResume, FileRefusal>> {
  if (file.size > LARGEST_FILE) return fail('too-large', String(Math.round(file.size / 1024 / 1024)))
  const bytes = await file.bytes()
  if (bytes.length === 0) return fail('empty')
  const format = formatOf(bytes)
  if (format === 'unsupported' || format === 'old-word') return fail(format)
  if (format === 'json') return readJsonResume(decode(bytes))
  const read = await readFormat(bytes, format, world)
  if (!read.ok) return read
  const resume = readResume(read.value, world)
  return resume.found.length > 0 ? succeed(resume) : fail('nothing-found')
}

async function readFormat(
  bytes: Uint8Array,
  format: 'pdf' | 'docx' | 'text',
  world: FileWorld,
): Promise<Result<ResumeDocument, FileRefusal>> {
  if (format === 'pdf') return readPdf(bytes, await world.pdf(), world.progress)
  if (format === 'docx') return readDocx(bytes, await world.docx(), world.parse)
  const document = readText(decode(bytes))
  return document.text === '' ? fail('empty') : succeed(document)
}

/** What a file is, by its first bytes. */
function formatOf(bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return 'docx'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-word'
  if (head.startsWith('{\\rtf')) return 'unsupported'
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return 'text'
  // Text has no zero bytes.
  if (bytes.subarray(0, 4096).includes(0)) return 'unsupported'
  return /^\s*(?:\xef\xbb\xbf)?\s*[{[]/.test(head) ? 'json' : 'text'
}

/** UTF-8, UTF-16 with its mark, or what older programs wrote. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
