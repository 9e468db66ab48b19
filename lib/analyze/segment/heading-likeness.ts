import { readHeading } from '../headings.ts'
import type { Tokens } from '../tokenize.ts'
import { NUMBER, SIGN, WORD } from '../tokenize.ts'
import type { Words } from '../words/read-words.ts'
import { unitWords } from '../words/read-words.ts'
import { classBit, classesOf } from '../words/vocabulary.ts'
import type { Row } from './rows.ts'

const particles = new Set('and & / the of for your our in to a an we you with at are is this s ll re re on or by it'.split(' '))
const starters = classBit('strong') | classBit('trait') | classBit('degree') | classBit('asset')
const longestHeading = 14

/**
 * How much a row looks like a heading; from 3 it is one. Layout and marks decide first; else a row earns it by its words, its letters
 * (capitals), its end (a colon) and its place (after a gap, above a list).
 */
export function headingLikeness(text: string, tokens: Tokens, words: Words, row: Row, next: Row | undefined, first: boolean): number {
  const { from, to } = row
  let wordCount = 0
  let capitals = 0
  let lowers = 0
  let allCaps = true
  let figures = 0
  let commas = 0
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === WORD) {
      wordCount++
      if (wordCount > longestHeading) return 0
      const start = tokens.start[at] ?? 0
      const original = text.slice(start, tokens.end[at])
      const lower = tokens.lower[at] ?? ''
      if (original !== original.toUpperCase()) allCaps = false
      if (particles.has(lower)) continue
      if (original[0] !== lower[0]) capitals++
      else lowers++
    } else if (tokens.kind[at] === NUMBER) figures++
    else if (tokens.kind[at] === SIGN && tokens.lower[at] === ',') commas++
  }
  if (!wordCount) return 0
  const last = tokens.lower[to - 1] ?? ''
  const firstLetter = text[tokens.start[from] ?? 0] ?? ''
  const unit = unitWords(words, from, to)
  const meaning = readHeading(unit.words, unit.length)
  const coverage = meaning?.coverage ?? 0
  let score = 0
  if (row.kind === 'heading') return wordCount <= longestHeading ? 9 : 0
  if (row.kind === 'item') return last === ':' && wordCount <= 5 && next?.kind === 'item' && (next.depth ?? 0) > (row.depth ?? 0) ? 3 : 0
  if (last === ':') score += meaning || wordCount <= 6 ? 4 : 0
  else if (last === '.' || last === ';' || last === ',' || last === '!') return row.bold ? 2 : 0
  else if (last === '?') score -= wordCount <= 6 && (meaning || row.bold) ? 0 : 3
  if (row.bold) score += 3
  if (allCaps && wordCount * 1 >= 1 && text.slice(tokens.start[from], tokens.end[to - 1]).length >= 4) score += 2
  else if (capitals >= 2 && lowers === 0) score += 1
  if (meaning && meaning.weight >= 4) score += coverage >= 0.99 ? 3.5 : coverage >= 0.6 ? 2 : coverage >= 0.4 ? 1 : 0
  else if (meaning && coverage >= 0.99) score += 2
  if (row.afterGap || first) score += 1
  if (next && next.kind === 'item') score += 2
  else if (next) score += 0.5
  else score -= 3
  if (next?.afterGap === false && row.afterGap) score += 0.5
  if (wordCount <= 4) score += 0.5
  if (wordCount > 7) score -= 1
  if (commas) score -= 1
  if (figures) score -= 1.5
  if (firstLetter !== firstLetter.toUpperCase()) score -= 2
  if (classesOf(unit.words[1] ?? 0) & starters && coverage < 0.99) score -= 1
  return score
}
