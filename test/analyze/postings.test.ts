import { describe, expect, it } from 'vitest'
import { labelledPostings, roleIn } from '../../scripts/train/labelled.ts'
import { statementsOf } from './read.ts'

/** Learned weights shift a little with every training; more than this share of a posting wrong is a step back. */
const LEAST_RIGHT = 0.85

describe('roles in whole postings of many kinds', () => {
  it.each(labelledPostings(new URL('./postings/', import.meta.url)))('$name', ({ text, units }) => {
    const statements = statementsOf(text)
    const wrong = units.flatMap(({ start, end, role }) => {
      const found = roleIn(statements, start, end)
      return found === role ? [] : [`${role}, not ${found}: ${text.slice(start, end)}`]
    })
    expect(wrong.length / units.length, wrong.join('\n')).toBeLessThanOrEqual(1 - LEAST_RIGHT)
  })
})
