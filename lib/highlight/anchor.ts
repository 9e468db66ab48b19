import type { AnalysisRecord } from '../model/analysis.ts'
import type { Requirement } from '../model/requirement.ts'
import { markedWords, type Span } from '../model/span.ts'
import { type FindQuote, quoteFinder, quoteOf } from './find-quote.ts'

/** The page's text as it is now, and the way from it to the page's nodes. */
export interface LiveText {
  text: string
  range(span: Span): Range | undefined
}

/** A requirement found in the page: where its clause stands, where the skills recognised in it stand, and the clause's span in the live text. */
export interface Anchor {
  requirement: Requirement
  clause: Range
  skills: Range[]
  span: Span
}

/**
 * Finds a record's requirements in the page: where the text has them, else by their quote. Requirements whose words the page does not show
 * now are left out. The record's text may differ from the live one: a part may be hidden, or the page may have been drawn anew.
 */
export function anchor(record: AnalysisRecord, live: LiveText): Anchor[] {
  const { text } = record.posting
  let find: FindQuote | undefined
  const resolve = (span: Span): Span | undefined => {
    if (live.text.slice(span.start, span.end) === text.slice(span.start, span.end)) return span
    find ??= quoteFinder(live.text)
    return find(quoteOf(text, span), Math.round((span.start / text.length) * live.text.length))
  }
  return record.requirements.flatMap((requirement) => {
    const span = resolve(requirement)
    const clause = span && live.range(span)
    if (!span || !clause) return []
    const inside = record.skills.filter(({ start, end }) => start >= requirement.start && end <= requirement.end)
    const skills = inside.flatMap((mention) => {
      const { start, end } = markedWords(text, mention)
      const found = within(live.text, span, text.slice(start, end), start - requirement.start)
      const range = found && live.range(found)
      return range ? [range] : []
    })
    return [{ requirement, clause, skills, span }]
  })
}

/** Where `words` stand inside a span, nearest to the offset they had in it. */
function within(text: string, span: Span, words: string, offset: number): Span | undefined {
  const clause = text.slice(span.start, span.end)
  let best: number | undefined
  for (let at = clause.indexOf(words); at >= 0; at = clause.indexOf(words, at + 1)) {
    if (best === undefined || Math.abs(at - offset) < Math.abs(best - offset)) best = at
  }
  return best === undefined ? undefined : { start: span.start + best, end: span.start + best + words.length }
}
