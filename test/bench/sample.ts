import type { Posting } from '../../lib/model/posting.ts'

const keywords =
  /\b(?:python|java|javascript|sql|aws|docker|kubernetes|excel|sales|nursing|accounting|driving|communication|teamwork|leadership)\b/gi

/** The yardstick: counts keywords by one regular expression, with `test`, because engines remember what `match` found in the same text. */
export function countKeywords(text: string): number {
  let count = 0
  keywords.lastIndex = 0
  while (keywords.test(text)) count++
  return count
}

/** The sample repeated to a length in UTF-16 units. */
export function ofLength(sample: string, length: number): string {
  return sample.repeat(Math.ceil(length / sample.length)).slice(0, length)
}

/** A posting of which nothing but the text is known. */
export function postingOf(text: string): Posting {
  return { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text, provenance: {} }
}
