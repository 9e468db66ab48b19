import type { Span } from '../model/span.ts'

/** So far around its words a posting may say more of a criterion, in characters. */
const AROUND = 80

/** A criterion's words with what stands around them in their sentence. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*(?:\n|[.!?]\s)/s, '')
  const after = text.slice(end, end + AROUND).replace(/(?:\n|[.!?]\s).*$/s, '')
  return before + text.slice(start, end) + after
}
