import { expect, it } from 'vitest'
import { unitsOf } from '../read.ts'

it('parts a numbered section at its own numbers, and their names from the sentences behind them', () => {
  const text =
    '1. The post\nThe purser sells tickets on the night boat.\n\n2. Qualifications\n2.1 Character – Candidates shall be of good character.\n2.2 Sea Legs – Candidates shall be at ease on deck.\n2.3 Training, experience, etc.\nEach candidate must have sold tickets.'
  expect(unitsOf(text)).toEqual([
    'heading 1. The post',
    'sentence The purser sells tickets on the night boat.',
    'heading 2. Qualifications',
    'heading 2.1 Character',
    'item Candidates shall be of good character.',
    'heading 2.2 Sea Legs',
    'item Candidates shall be at ease on deck.',
    'heading 2.3 Training, experience, etc.',
    'sentence Each candidate must have sold tickets.',
  ])
})

it.each(['2.1 Honours in any subject, or better', '3.5 GPA or above', '1.5 years of deck work'])(
  'takes an amount for no number: %s',
  (row) => {
    expect(unitsOf(`Purser\n\nRequirements\n\n${row}\nSteady hands`).some((unit) => unit.endsWith(row))).toBe(true)
  },
)
