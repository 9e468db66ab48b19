import './words.ts'
import { expect, test } from 'vitest'
import { wordReason, wordReasonShort } from '../../components/word-reason.ts'
import type { Judgement } from '../../lib/model/match.ts'

const judged = (reason: string, values: Judgement['values'] = {}): Judgement => ({
  id: 'r1',
  status: 'unmet',
  evidence: [],
  reason,
  values,
})

test('years are told with their unit, one of them in the singular', () => {
  expect(wordReason(judged('years-short', { has: 1, needs: 3 }))).toBe('You have 1 year, 3 asked')
  expect(wordReason(judged('skill-years-short', { skill: 'Welding', has: 1.5, needs: 4 }))).toBe('Welding: you have 1.5 years, 4 asked')
  expect(wordReason(judged('years-no-work', { needs: 1 }))).toBe('No dated work in your profile (1 year asked)')
})

test('a language is named, also where an older version stored its name', () => {
  expect(wordReason(judged('language-missing', { language: 'cy' }))).toBe('Missing: Welsh')
  expect(wordReason(judged('language-missing', { language: 'Welsh' }))).toBe('Missing: Welsh')
})

test('what the status says already is not said again on one line', () => {
  const unknown = judged('skill-unknown', { skill: 'sourdough lamination' })
  expect(wordReasonShort(unknown)).toBeUndefined()
  expect(wordReason(unknown)).toContain('sourdough lamination')
})
