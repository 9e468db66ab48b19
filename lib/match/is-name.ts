import type { Span } from '../model/span.ts'
import type { Wording } from './finding.ts'

/** What a sentence, a point or a line begins behind. */
const BEGINS = /(?:^|[\n.!?:•▪●○–—*-])\s*$/u

/**
 * True when words of a posting are a name of their own ("Hermle", "CIP", "340B", "TechnologyOne", "Michelin star") rather than a description:
 * they have a figure, or a capital that does not only begin a sentence.
 */
export function isName({ text, language }: Wording, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  if (/\d|\S\p{Lu}/u.test(words)) return true
  // German writes every noun with a capital.
  if (language?.startsWith('de')) return false
  if (/\s\p{Lu}/u.test(words)) return true
  return /^\p{Lu}/u.test(words) && !BEGINS.test(text.slice(Math.max(0, start - 8), start))
}
