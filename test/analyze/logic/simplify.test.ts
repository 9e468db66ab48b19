import { describe, expect, test } from 'vitest'
import { allOf, anyOf, withoutEchoes } from '../../../lib/analyze/logic/simplify.ts'
import type { Criterion } from '../../../lib/model/requirement.ts'

const text = 'KZA or KZB or kza'
const skill = (words: string, start: number): Criterion => ({
  kind: 'skill',
  skill: 'kz-certification',
  label: 'KZ certification',
  start,
  end: start + words.length,
})
const [first, second, again] = [skill('KZA', 0), skill('KZB', 7), skill('kza', 14)]

describe('names that the lexicon has as one skill', () => {
  test('stay apart as alternatives, because the posting tells them apart', () => {
    expect(anyOf([first, second])).toEqual({ any: [first, second] })
  })
  test('are one thing where all must hold', () => {
    expect(allOf([first, second])).toEqual(first)
  })
  test('are no alternatives to themselves', () => {
    expect(withoutEchoes({ any: [first, second, again] }, text)).toEqual({ any: [first, second] })
    expect(withoutEchoes({ any: [first, again] }, text)).toEqual(first)
  })
})
