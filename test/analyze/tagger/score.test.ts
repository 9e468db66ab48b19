import { describe, expect, test } from 'vitest'
import { rowOf } from '../../../lib/analyze/linear/feature-table.ts'
import { placeTokens } from '../../../lib/analyze/recognizers/skills/places.ts'
import { TAGS } from '../../../lib/analyze/tagger/decode.ts'
import { FEATURES, featuresOf } from '../../../lib/analyze/tagger/features.ts'
import { unpack } from '../../../lib/analyze/tagger/packed.ts'
import { type Rows, rowsOf } from '../../../lib/analyze/tagger/rows.ts'
import { CHAINS, scoreRows } from '../../../lib/analyze/tagger/score.ts'
import { WEIGHTS } from '../../../lib/analyze/tagger/span-types.ts'
import { loadTagger } from '../../../lib/cli/load-tagger.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'
import type { Statement } from '../../../lib/model/statement.ts'

const model = loadTagger()
const texts = [
  'Experience with Zibbelscript 11.2, C++ and (good) Node.js; you build, test and run 3 services.',
  'Strong knowledge of Node.js or Zibbelscript 17 and of 2 more: SQL, C++ and R.',
  'x',
  ', , ,',
  'Experience with Zibbelscript 99.2, C++ and (good) Node.js; you build, test and run 3 services.',
]

/** Each line of a text as a statement that asks for something, with numbers as the lexicon and the rules might have given. */
function rowsFor(text: string, marks: number): Rows {
  const statements: Statement[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    role: 'required',
    reason: 'cue',
  }))
  const places = placeTokens(text, tokenize(text), statements)
  const every = (turn: number) => Uint8Array.from({ length: places.tokens.length }, (_, at) => (at % turn ? 0 : marks))
  return rowsOf(places, every(3), every(4), model.words)
}

/** What the features of each row weigh, added up one by one. */
function addUp(rows: Rows): number[] {
  const features = featuresOf(rows)
  return [...rows.place].slice(0, rows.length).flatMap((place, row) => {
    const sums = new Array<number>(WEIGHTS).fill(0)
    if (place >= 0)
      for (const feature of features.subarray(row * FEATURES, (row + 1) * FEATURES)) {
        const at = rowOf(model.weights, feature)
        if (at < 0) continue
        for (let each = 0; each < WEIGHTS; each++) sums[each] = (sums[each] ?? 0) + (model.weights.rows[at + each] ?? 0)
      }
    return sums
  })
}

/** What is scored, of rows that are nothing 0. */
const scored = (rows: Rows) =>
  [...scoreRows(model, rows).subarray(0, rows.length * CHAINS)].flatMap((sums, at) => {
    const tags = new Float64Array(TAGS)
    if ((rows.place[Math.floor(at / CHAINS)] ?? -1) >= 0) unpack(sums, tags, 0)
    return Array.from(tags, (sum) => sum + 0)
  })

describe('a row scores what its features weigh one by one', () => {
  const cases = [...texts, texts.join('\n')].flatMap((text) => [0, 6, 11].map((marks) => ({ text, marks })))

  test.each([...cases, ...cases.toReversed()])('whatever was remembered before: $text with $marks', ({ text, marks }) => {
    const rows = rowsFor(text, marks)
    expect(scored(rows)).toEqual(addUp(rows))
  })

  test('and some of them weigh something', () => {
    expect(scored(rowsFor(texts[0] ?? '', 6)).filter((sum) => sum !== 0).length).toBeGreaterThan(20)
  })
})
