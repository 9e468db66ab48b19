import type { AnalysisRecord } from '../lib/model/analysis.ts'
import { markedWords, type Span } from '../lib/model/span.ts'

/** A stretch of a quote; `skill` says that it names one. */
export interface QuotePart {
  words: string
  skill: boolean
}

/** The posting's own words in a span, white space folded, parted at the skills recognised in them. */
export function quoteParts({ posting, skills }: Pick<AnalysisRecord, 'posting' | 'skills'>, { start, end }: Span): QuotePart[] {
  const parts: QuotePart[] = []
  let at = start
  const add = (to: number, skill: boolean) => {
    if (to > at) parts.push({ words: posting.text.slice(at, to).replace(/\s+/g, ' '), skill })
    at = Math.max(at, to)
  }
  const inside = skills.filter((mention) => mention.start >= start && mention.end <= end).sort((left, right) => left.start - right.start)
  for (const mention of inside) {
    if (mention.start < at) continue
    const marked = markedWords(posting.text, mention)
    add(marked.start, false)
    add(marked.end, true)
  }
  add(end, false)
  return parts
}
