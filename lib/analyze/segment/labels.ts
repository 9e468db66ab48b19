import { BEGINS_CAPITAL, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { readHeading } from '../headings.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { classBit, classesOf } from '../words/vocabulary.ts'

const longestLabel = 10
const longestUnsigned = 5
const leastSentence = 4

/**
 * Where a heading glued to the front of a sentence ends ("QUALIFICATIONS: Our drivers …"): the token after its colon, or undefined.
 * "Location: Vienna" is no such heading: a short value makes it a field, one unit with its value. `more` says that other sentences follow.
 */
export function gluedLabelEnd(text: string, tokens: Tokens, words: Words, from: number, to: number, more: boolean): number | undefined {
  let colon = from
  while (colon < to && colon - from <= longestLabel && tokens.lower[colon] !== ':') colon++
  if (tokens.lower[colon] !== ':' || colon === from || colon + 1 >= to || tokens.lower[colon + 1] === '/') return undefined
  const unit = unitWords(words, from, colon)
  const meaning = readHeading(unit.words, unit.length)
  const leastCoverage = colon - from <= 3 && startsUpper(tokens, colon + 1) && startsUpper(tokens, colon - 1) ? 0.4 : 0.6
  const known = meaning !== undefined && ((meaning.weight >= 4 && meaning.coverage >= leastCoverage) || meaning.coverage >= 0.99)
  if (!known && !isAllCaps(text, tokens, from, colon)) return undefined
  if (meaning && meaning.role === 'offer' && meaning.weight <= 4) return undefined
  const valueWords = countWords(tokens, colon + 1, to)
  if (valueWords >= 8 || (more && known && valueWords >= 3)) return colon + 1
  return undefined
}

const people = classBit('person')
const longestTitle = 6

/** Whether a sentence is the posting's title: its field ("Title: Baker."), or, as the text's first words, an occupation ("Night baker."). */
export function isTitleSentence(tokens: Tokens, words: Words, from: number, to: number, isFirst: boolean): boolean {
  const { words: unit, length } = unitWords(words, from, to)
  if (length > longestTitle + 2) return false
  const label = [tokens.lower[from], tokens.lower[from + 1], tokens.lower[from + 2]]
  if (label[0] === 'title' ? label[1] === ':' : label[1] === 'title' && label[2] === ':') return true
  return isFirst && tokens.lower[to - 1] === '.' && length > 3 && (classesOf(unit[length - 2] ?? 0) & people) !== 0
}

/** Words a sentence begins with after a heading that lost its line end and colon. */
const sentenceOpeners = new Set('you we the if as our this in to please a an at for candidates applicants'.split(' '))

/**
 * Where a heading glued on without any sign ends ("Qualifications You hold a degree"): only a wholly known heading before a capitalised
 * word that begins sentences.
 */
export function unsignedLabelEnd(tokens: Tokens, words: Words, from: number, to: number): number | undefined {
  for (let at = from + 1; at <= from + longestUnsigned && at + leastSentence < to; at++) {
    if (tokens.kind[at - 1] !== WORD && tokens.lower[at - 1] !== '?') return undefined
    if (!sentenceOpeners.has(tokens.lower[at] ?? '') || !startsUpper(tokens, at)) continue
    const { words: unit, length } = unitWords(words, from, at)
    const meaning = readHeading(unit, length)
    return meaning && meaning.coverage >= 0.99 && meaning.weight >= 4 && startsUpper(tokens, from) ? at : undefined
  }
  return undefined
}

function startsUpper({ casing }: Tokens, token: number): boolean {
  return ((casing[token] ?? 0) & BEGINS_CAPITAL) !== 0
}

function countWords(tokens: Tokens, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD) count++
  return count
}

function isAllCaps(text: string, tokens: Tokens, from: number, to: number): boolean {
  const start = tokens.start[from] ?? 0
  const words = text.slice(start, tokens.end[to - 1])
  return words.length >= 4 && words === words.toUpperCase() && words !== words.toLowerCase()
}
