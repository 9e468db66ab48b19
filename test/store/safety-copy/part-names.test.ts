import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameOf, standingOf } from '../../../lib/store/safety-copy/part-names.ts'

const change = (number: number, parts = 1, by = 'a') => named('change', number, parts, by)
const whole = (number: number, parts = 1, by = 'a') => named('whole', number, parts, by)
const named = (kind: 'change' | 'whole', number: number, parts: number, by: string) =>
  Array.from({ length: parts }, (_, at) => nameOf({ kind, number, by, part: at + 1, last: at + 1 === parts }))

describe('which files of the copy count', () => {
  test('an empty folder is a copy of nothing', () => {
    expect(standingOf([])).toEqual({ current: [], changes: 0, latest: 0, gapless: true, stale: [] })
  })

  test('changes in their order, by number and not by letter', () => {
    const names = [...change(10), ...change(9), ...change(2, 12)]
    expect(standingOf(names).current).toEqual([...change(2, 12), ...change(9), ...change(10)])
  })

  test('no file that is still being written', () => {
    const writing = whole(2).map((name) => `${name}.part`)
    expect(standingOf([...change(1), ...change(2), ...writing])).toMatchObject({ current: [...change(1), ...change(2)], stale: writing })
  })

  test('the last whole list and what was changed after it', () => {
    const names = [...change(1), ...whole(1), ...change(2), ...whole(2, 3), ...change(3), ...change(4)]
    expect(standingOf(names)).toEqual({
      current: [...whole(2, 3), ...change(3), ...change(4)],
      changes: 2,
      latest: 4,
      gapless: true,
      stale: [...change(1), ...whole(1), ...change(2)],
    })
  })

  test('what was not written to its end does not count', () => {
    const names = [...change(1), ...change(2, 3).slice(0, 2), ...whole(1, 2).slice(0, 1)]
    expect(standingOf(names)).toMatchObject({ current: change(1), latest: 1, stale: names.slice(1) })
  })

  test('nor does it when the same change is written again in fewer or more parts', () => {
    const broken = change(2, 4, 'broken').slice(0, 3)
    for (const parts of [1, 3, 5])
      expect(standingOf([...change(1), ...broken, ...change(2, parts, 'anew')]).current).toEqual([
        ...change(1),
        ...change(2, parts, 'anew'),
      ])
  })

  test('a change that is missing is a gap', () => {
    expect(standingOf([...change(1), ...change(3)])).toMatchObject({ latest: 3, gapless: false })
    expect(standingOf([...whole(4), ...change(5)])).toMatchObject({ latest: 5, gapless: true })
  })

  test('names of others are stale', () => {
    expect(standingOf(['1-change-a-1-last.gz.crswap', 'x']).stale).toHaveLength(2)
  })

  test('whatever order the folder gives them in', () => {
    const names = [...whole(3, 3), ...change(4, 2), ...change(5), ...change(6, 2).slice(0, 1)]
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        expect(standingOf(shuffled)).toMatchObject({ current: [...whole(3, 3), ...change(4, 2), ...change(5)], latest: 5, gapless: true })
      }),
    )
  })
})
