import type { Tokens } from '../../lexicon/tokenize.ts'
import { readHeading } from '../headings.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { HEADING, INSIDE, UNIT } from './border-model.ts'
import type { BorderPlace } from './border-places.ts'

/** No label has more tokens. */
const LONGEST = 10
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
}

function roleOf(words: Words, from: number, to: number): string | undefined {
  const unit = unitWords(words, from, to)
  const meaning = readHeading(unit.words, unit.length)
  return meaning && meaning.coverage >= understood && meaning.weight >= leastWeight ? meaning.role : undefined
}
