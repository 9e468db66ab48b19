import { expect, test } from 'vitest'
import type { Match, Status } from '../../lib/model/match.ts'
import type { Choice, Criterion, Eligibility } from '../../lib/model/requirement.ts'
import { rowOf } from '../../lib/store/row-of.ts'
import { kept, record } from './kept.ts'

const at = { start: 0, end: 0 }
const skill: Criterion = { kind: 'skill', skill: null, label: 'sourdough', ...at }
const may = (of: Eligibility): Criterion => ({ kind: 'eligibility', of, ...at })
const way = (id: number): Choice => ({ id: 'c', way: id })

/** A must-have, how it compares, and the choice it is a way of. */
type Asked = [criterion: Criterion, status: Status, choice?: Choice]

function lettersOf(asked: readonly Asked[], isCompared = true): string {
  const { match, ...rest } = record()
  const judged: Match | undefined = match && {
    ...match,
    requirements: asked.map(([, status], index) => ({ id: `r${index}`, status, evidence: [], reason: 'judge-yourself' })),
  }
  const requirements = asked.map(([criterion, , choice], index) => ({
    id: `r${index}`,
    start: index,
    end: index + 1,
    importance: 'required' as const,
    reason: 'marker' as const,
    criterion,
    ...(choice && { choice }),
  }))
  return rowOf(kept('https://bakery.example/jobs/1', { record: { ...rest, requirements, ...(isCompared && judged && { match: judged }) } }))
    .mustHaves
}

test.each<[what: string, asked: Asked[], letters: string]>([
  [
    'each must-have by itself',
    [
      [skill, 'met'],
      [skill, 'partial'],
      [skill, 'unmet'],
      [skill, 'unknown'],
    ],
    'mpu?',
  ],
  [
    'eligibility, which is not counted',
    [
      [skill, 'met'],
      [may('driving-licence'), 'unknown'],
    ],
    'm',
  ],
  [
    'several kinds of eligibility in one',
    [
      [skill, 'met'],
      [{ all: [may('driving-licence'), may('travel')] }, 'unknown'],
    ],
    'm',
  ],
  ['eligibility beside something counted', [[{ all: [skill, may('travel')] }, 'met']], 'm'],
  [
    'a choice that is met',
    [
      [skill, 'met', way(0)],
      [skill, 'met', way(1)],
      [skill, 'unmet'],
    ],
    'mu',
  ],
  [
    'a choice that is not',
    [
      [skill, 'unmet', way(0)],
      [skill, 'unmet', way(1)],
    ],
    'u',
  ],
  [
    'a choice met in part of a way',
    [
      [skill, 'met', way(0)],
      [skill, 'unmet', way(0)],
      [skill, 'unmet', way(1)],
    ],
    'p',
  ],
  [
    'a choice with a way to judge',
    [
      [skill, 'unmet', way(0)],
      [skill, 'unknown', way(1)],
    ],
    '?',
  ],
])('a row counts what the checklist counts: %s', (_, asked, letters) => {
  expect(lettersOf(asked)).toBe(letters)
})

test('a row that is not compared counts all that is asked for, as the checklist does', () => {
  expect(
    lettersOf(
      [
        [skill, 'met', way(0)],
        [skill, 'met', way(1)],
        [may('travel'), 'unknown'],
      ],
      false,
    ),
  ).toBe('--')
})
