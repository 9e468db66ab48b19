/** What must hold before a form counts as naming its skill: a set of the flags below, 0 for none. */
export type Guard = number

/** `C`: written as in the lexicon; a form the lexicon writes in small letters must at least start with a capital. */
export const EXACT_CASE = 1
/** `L`: stands in a list beside another skill. */
export const LISTED = 2
/** `S`: stands in a requirement, or close to a word such as "experience" or "skills". */
export const CUED = 4
/** `X`: never a mention by itself; it only lets a profile's words resolve. */
export const NEVER_ALONE = 8

/** `!`: declared to mean nothing else, though it is short or an everyday word; asks nothing of the text. */
export const DECLARED = 16

const flags: Record<string, Guard> = { C: EXACT_CASE, L: LISTED, S: CUED, X: NEVER_ALONE, '!': DECLARED }

/** Reads a guard as the TSV files write it (".", "!", "C", "C+L"); undefined when it is none of these. */
export function parseGuard(words: string): Guard | undefined {
  if (words === '.' || words === '') return 0
  let guard = 0
  for (const letter of words.split('+')) {
    const flag = flags[letter]
    if (flag === undefined) return undefined
    guard |= flag
  }
  return guard
}
