import type { Provenance } from '../../model/posting.ts'
import type { HeaderPiece } from '../header.ts'
import type { Page, StructuredPosting } from '../page.ts'
import type { Region } from '../region.ts'
import { innerWords } from '../select.ts'

/** The posting's fields that a page states outside the text. */
export type Field =
  | 'title'
  | 'hiringOrganization'
  | 'jobLocation'
  | 'jobLocationType'
  | 'employmentType'
  | 'baseSalary'
  | 'datePosted'
  | 'validThrough'
  | 'identifier'

/** What a field's rules look at. */
export interface Source {
  page: Page
  /** The posting's structured form, if the page has one. */
  structured: StructuredPosting | undefined
  /** Where the description stands among the page's lines, if it does. */
  region: Region | undefined
  /** What the page says under a label of the field ("Location: Toronto"), nearest to the top first. */
  labelled: ReadonlyMap<Field, readonly string[]>
  /** What stands around the title without a label; empty until the title is read. */
  header: readonly HeaderPiece[]
  /** The title, and the employer, once they are read: other fields stand beside them. */
  title?: string | undefined
  organisation?: string | undefined
}

/** One way to find a field. It may return anything it found; the first valid value of the most trusted rule is taken. */
export interface Rule<Value> {
  from: Provenance | ((source: Source) => Provenance)
  /** It goes by a value's look alone, not by what the page calls it. */
  guess?: true
  find(source: Source): Value | undefined
}

/** The first rule's value, with where it was read. A rule that fails on an odd page only passes the turn on. */
export function readField<Value>(
  rules: readonly Rule<Value>[],
  source: Source,
): { value: Value; from: Provenance; guess: boolean } | undefined {
  for (const rule of rules) {
    try {
      const value = rule.find(source)
      if (value !== undefined)
        return { value, from: typeof rule.from === 'function' ? rule.from(source) : rule.from, guess: rule.guess === true }
    } catch {
      // A field that cannot be read is missing; the page is still read.
    }
  }
  return undefined
}

/** Reads the value from the posting's structured form. */
export function fromStructured<Value>(find: (node: StructuredPosting['node'], source: Source) => Value | undefined): Rule<Value> {
  return {
    from: ({ structured }) => structured?.from ?? 'json-ld',
    find: (source) => source.structured && find(source.structured.node, source),
  }
}

/** Reads the value from the words that the site's rule locates; several words of a field are parts of one value or values of their own. */
export function fromSite<Value>(field: Field, find: (words: readonly string[], source: Source) => Value | undefined): Rule<Value> {
  return {
    from: 'site',
    find(source) {
      const words = locate(field, source)
      return words.length > 0 ? find(words, source) : undefined
    },
  }
}

/** Reads the value from the first words under a label of the field that make one. */
export function fromLabel<Value>(field: Field, find: (words: string, source: Source) => Value | undefined): Rule<Value> {
  return {
    from: 'text',
    find(source) {
      for (const words of source.labelled.get(field) ?? []) {
        const value = find(words, source)
        if (value !== undefined) return value
      }
      return undefined
    },
  }
}

/** Reads the value from the first piece around the title that makes one. */
export function fromHeader<Value>(find: (words: string, source: Source, index: number) => Value | undefined): Rule<Value> {
  return {
    from: 'text',
    guess: true,
    find(source) {
      for (const [index, piece] of source.header.entries()) {
        const value = find(piece.words, source, index)
        if (value !== undefined) return value
      }
      return undefined
    },
  }
}

function locate(field: Field, { page }: Source): readonly string[] {
  const locator = page.site?.fields?.[field]
  if (!locator) return []
  if (typeof locator === 'function') return [locator(page.document, page.url) ?? []].flat().filter(Boolean)
  for (const selector of locator) {
    const found = [...page.document.querySelectorAll(selector)].map(innerWords).filter(Boolean)
    if (found.length > 0) return found
  }
  return []
}
