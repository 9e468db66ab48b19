import { beginsCapital, isAllCapitals, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { readHeading } from '../headings.ts'
import { isGlued } from '../repair/glued.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { HEADING, INSIDE, UNIT } from './border-model.ts'
import type { BorderPlace } from './border-places.ts'

/** No label has more tokens. */
const LONGEST = 10
/** Shorter words in capitals are abbreviations: "EOE". */
const LEAST_LETTERS = 5
const understood = 0.99
const leastWeight = 4
const itemMarks = new Set(['*', '•', '●', '▪', '■', '▸', '✓', '✔', '-', '–'])

/**
 * Makes headings of labels that what was learned took for part of what they stand before, where that would hide what is a wish: "Desirable:
 * IOSH. Some SAP." And of a known heading at a row's beginning before its items: "What helps * tact * own tools".
 */
export function markLabels(tokens: Tokens, words: Words, places: readonly BorderPlace[], kinds: Uint8Array): void {
  let opened = 0
  for (let at = 1; at < places.length; at++) {
    const first = places[opened]?.token ?? 0
    const token = places[at]?.token ?? 0
    if (kinds[opened] !== HEADING && token - first <= LONGEST) {
      const isLabel = tokens.lower[token - 1] === ':' && tokens.lower[token - 2] !== ')'
      const isAboveItems = opened === 0 && itemMarks.has(tokens.lower[token] ?? '') && kinds[at] !== INSIDE
      if (isLabel || isAboveItems) {
        const role = roleOf(words, first, token)
        if (role === 'preferred' || (role !== undefined && isAboveItems)) {
          kinds[opened] = HEADING
          kinds[at] = UNIT
        }
      }
    }
    if (kinds[at] !== INSIDE) opened = at
  }
  for (let at = 1; at < places.length; at++) {
    if (kinds[at] === HEADING && endsAsWish(tokens, places, kinds, at)) kinds[at] = INSIDE
    markHeadingBefore(tokens, words, places, kinds, at)
  }
}

const wishes = new Set(['preferred', 'required', 'desired', 'desirable', 'essential'])

/**
 * Whether what begins at a place with a capital ends in a small word of need, and so goes on with what stands before it: "a degree in Nursing
 * Education preferred". Headings have a capital there as well.
 */
function endsAsWish(tokens: Tokens, places: readonly BorderPlace[], kinds: Uint8Array, at: number): boolean {
  if (places[at]?.isCertain) return false
  let next = at + 1
  while (next < places.length && kinds[next] === INSIDE) next++
  const last = (places[next]?.token ?? 0) - 1
  return (
    last > (places[at]?.token ?? 0) &&
    wishes.has(tokens.lower[last] ?? '') &&
    !beginsCapital(tokens, last) &&
    beginsCapital(tokens, places[at]?.token ?? 0)
  )
}

/**
 * Makes a heading of known words that run into what they stand above without a space, or that alone are all in capitals: "… dental boxes
 * BenefitsMedical, dental", "… tidy bays. THE JOB You mend".
 */
function markHeadingBefore(tokens: Tokens, words: Words, places: readonly BorderPlace[], kinds: Uint8Array, at: number): void {
  const token = places[at]?.token ?? 0
  const isLost = isGlued(tokens, token)
  if (!isLost && !(isShouted(tokens, token - 1) && tokens.kind[token] === WORD && !isShouted(tokens, token))) return
  let first = -1
  for (let before = at - 1; before >= 0; before--) {
    const { token: from = 0, isCertain = false } = places[before] ?? {}
    if (token - from > LONGEST || (!isLost && !isShouted(tokens, from))) break
    if ((tokens.end[token - 1] ?? 0) - (tokens.start[from] ?? 0) < LEAST_LETTERS) continue
    if (beginsCapital(tokens, from) && roleOf(words, from, token)) first = before
    if (isCertain) break
  }
  if (first < 0) return
  kinds[first] = HEADING
  for (let inside = first + 1; inside < at; inside++) kinds[inside] = INSIDE
  kinds[at] = UNIT
}

/** Whether a word of some letters is all in capitals. */
function isShouted(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && isAllCapitals(tokens, at) && (tokens.lower[at] ?? '').length > 1
}

function roleOf(words: Words, from: number, to: number): string | undefined {
  const unit = unitWords(words, from, to)
  const meaning = readHeading(unit.words, unit.length)
  return meaning && meaning.coverage >= understood && meaning.weight >= leastWeight ? meaning.role : undefined
}
