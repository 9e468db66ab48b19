import { fail, type Result, succeed } from '../../model/result.ts'
import { documentOf, type RawLine, type Document as ResumeDocument } from '../document.ts'

/** The part of mammoth that is used. Its browser build takes `arrayBuffer`, its Node build `buffer`. */
export interface DocxLibrary {
  convertToHtml(input: { arrayBuffer: ArrayBuffer }, options: object): Promise<{ value: string }>
}

export type DocxRefusal = 'broken' | 'no-text'

const OPTIONS = { ignoreEmptyParagraphs: false, styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"] }

/** Reads a DOCX's text with its headings, lists and tables. `parse` turns markup into a document without running any of it. */
export async function readDocx(
  bytes: Uint8Array,
  docx: DocxLibrary,
  parse: (markup: string) => Document,
): Promise<Result<ResumeDocument, DocxRefusal>> {
  let markup: string
  try {
    markup = (await docx.convertToHtml({ arrayBuffer: bytes.slice().buffer }, OPTIONS)).value
  } catch {
    return fail('broken')
  }
  const document = documentOf([...parse(markup).body.children].flatMap((element) => linesIn(element)))
  return /\p{L}{3}/u.test(document.text) ? succeed(document) : fail('no-text')
}

function linesIn(element: Element): RawLine[] {
  if (element.localName === 'table')
    return [...element.querySelectorAll(':scope > tr, :scope > thead > tr, :scope > tbody > tr')].flatMap(linesOfRow)
  if (element.localName === 'ul' || element.localName === 'ol') return [...element.children].flatMap(linesOfEntry)
  const heading = /^h[1-6]$/.test(element.localName)
  return textLines(element).map((text) => ({
    text,
    heading,
    gap: heading,
    ...(heading && { size: element.localName === 'h1' ? 1.6 : 1.2 }),
  }))
}

function linesOfEntry(entry: Element): RawLine[] {
  const nested = [...entry.children].filter(({ localName }) => localName === 'ul' || localName === 'ol')
  const own = entry.cloneNode(true) as Element
  for (const list of own.querySelectorAll('ul, ol')) list.remove()
  return [...textLines(own).map((text) => ({ text, bullet: true })), ...nested.flatMap(linesIn)]
}

/**
 * A row of short cells is one line. Where a cell holds several lines, cells of few lines (dates, a label) join its first line; two long
 * cells are columns, read one after the other.
 */
function linesOfRow(row: Element): RawLine[] {
  const cells = [...row.children]
    .map((cell) => [...cell.children].flatMap(linesIn).filter(({ text }) => text.trim() !== ''))
    .filter((lines) => lines.length > 0)
  if (cells.filter((lines) => lines.length > 2).length > 1)
    return cells.flatMap((lines) => lines.map((line, place) => (place === 0 ? { ...line, apart: true } : line)))
  const first = cells.map(([line]) => line?.text ?? '').join('\t')
  const later = cells.flatMap((lines) => lines.slice(1))
  const bullet = cells.length === 1 && cells[0]?.[0]?.bullet === true
  return first === '' ? [] : [{ text: first, bullet, gap: cells.some(([line]) => line?.gap) || later.length > 0 }, ...later]
}

/** The lines of an element's text, which `br` parts. */
function textLines(element: Element): string[] {
  const own = element.cloneNode(true) as Element
  for (const end of own.querySelectorAll('br')) end.replaceWith('\n')
  return (own.textContent ?? '').split('\n')
}
