import type { Span } from '../model/span.ts'

/** A name that a posting writes out beside its first letters: "Zonal Growth Appraiser (ZGA)", "ZGA (Zonal Growth Appraiser)". */
export interface Abbreviated extends Span {
  short: string
}

const WORD = "\\p{L}[\\p{L}'’-]*"
const BEHIND = new RegExp(`(?<!\\p{L})((?:${WORD} ){2,7})\\((\\p{Lu}{2,6})\\)`, 'gu')
const BEFORE = new RegExp(`(?<!\\p{L})(\\p{Lu}{2,6}) \\(((?:${WORD} ){1,7}${WORD})\\)`, 'gu')
/** Words that give no letter. */
const SMALL = /^(?:and|of|in|the|for|to|on|at|a|an)$/i

/** The names in a text that are written out and abbreviated. */
export function abbreviatedIn(text: string): Abbreviated[] {
  const behind = [...text.matchAll(BEHIND)].flatMap(({ 0: whole, 1: words = '', 2: short = '', index }) => {
    const from = startOf(words, short)
    return from === undefined ? [] : [{ short, start: index + from, end: index + whole.length }]
  })
  const before = [...text.matchAll(BEFORE)].flatMap(({ 0: whole, 1: short = '', 2: words = '', index }) =>
    startOf(words, short) === 0 ? [{ short, start: index, end: index + whole.length }] : [],
  )
  return [...behind, ...before]
}

/** Where the words begin whose first letters end with, and are, the short name. */
function startOf(words: string, short: string): number | undefined {
  const telling = [...words.matchAll(new RegExp(WORD, 'gu'))].filter(([word]) => !SMALL.test(word)).slice(-short.length)
  const letters = telling.map(([word]) => word.charAt(0).toUpperCase()).join('')
  return letters === short ? telling[0]?.index : undefined
}
