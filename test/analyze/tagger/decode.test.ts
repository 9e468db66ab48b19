import { describe, expect, test } from 'vitest'
import { BEGINS, bestTags, INSIDE, marginalsOf, OUTSIDE, TAGS } from '../../../lib/analyze/tagger/decode.ts'

const TOKENS = 4
/** Scores and transitions without any pattern, the same every time. */
const wave = (length: number, turn: number) => Array.from({ length }, (_, at) => Math.sin((at + 1) * turn) * 1.5)
const scores = Float64Array.from(wave(TOKENS * TAGS, 2.3))
const transitions = Float32Array.from(wave(TAGS * TAGS + TAGS, 1.7))

/** Every sequence of tags in which no span goes on where none began, with its score. */
function everySequence(): { tags: number[]; score: number }[] {
  let sequences: { tags: number[]; score: number }[] = [{ tags: [], score: 0 }]
  for (let token = 0; token < TOKENS; token++)
    sequences = sequences.flatMap(({ tags, score }) =>
      [OUTSIDE, BEGINS, INSIDE]
        .filter((tag) => tag !== INSIDE || (tags.at(-1) ?? OUTSIDE) !== OUTSIDE)
        .map((tag) => ({
          tags: [...tags, tag],
          score:
            score +
            (scores[token * TAGS + tag] ?? 0) +
            (transitions[token === 0 ? TAGS * TAGS + tag : (tags.at(-1) ?? 0) * TAGS + tag] ?? 0),
        })),
    )
  return sequences
}

describe('against every sequence tried one by one', () => {
  test('the best sequence of tags is found', () => {
    const best = everySequence().reduce((a, b) => (b.score > a.score ? b : a))
    expect([...bestTags(scores, transitions)]).toEqual(best.tags)
  })

  test('each tag is as likely as the sequences that have it', () => {
    const all = everySequence()
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
    const { tags, steps } = marginalsOf(scores, transitions)
    for (let token = 0; token < TOKENS; token++)
      for (let tag = 0; tag < TAGS; tag++) {
        const share = all.filter((each) => each.tags[token] === tag).reduce((sum, { score }) => sum + Math.exp(score), 0) / total
        expect(tags[token * TAGS + tag]).toBeCloseTo(share, 6)
      }
    expect(steps.reduce((sum, taken) => sum + taken, 0)).toBeCloseTo(TOKENS, 6)
  })
})

test('a text without tokens has no tags', () => {
  expect([...bestTags(new Float64Array(0), transitions)]).toEqual([])
})
