import { expect, test } from 'vitest'
import type { Status } from '../../lib/model/match.ts'
import { noteMatches } from '../../lib/saved/changed-matches.ts'
import { record } from '../store/kept.ts'

/** The small posting's record with its two requirements judged so. */
function judged(sourdough: Status, coffee: Status) {
  const { match, ...plain } = record()
  const statuses: Record<string, Status> = { r1: sourdough, r2: coffee }
  return {
    ...plain,
    ...(match && {
      match: { ...match, requirements: match.requirements.map((each) => ({ ...each, status: statuses[each.id] ?? each.status })) },
    }),
  }
}
const saved = { kind: 'saved' as const, at: '2026-01-01' }

test('says what is met now and what no longer', () => {
  expect(noteMatches([saved], judged('met', 'unmet'), judged('partial', 'met'), '2026-02-01')).toEqual([
    saved,
    { kind: 'compared', at: '2026-02-01', met: ['Coffee is a plus.'], lost: ['You need sourdough.'] },
  ])
})

test('says nothing where nothing became met or ceased to be, or one was compared with no profile', () => {
  expect(noteMatches([saved], judged('unmet', 'unmet'), judged('partial', 'unknown'), '2026-02-01')).toEqual([saved])
  const { match: _, ...plain } = record()
  expect(noteMatches([saved], plain, judged('met', 'met'), '2026-02-01')).toEqual([saved])
})

test('changes in a row become one event, and what cancels out is gone', () => {
  const first = noteMatches([saved], judged('unmet', 'unmet'), judged('met', 'unmet'), '2026-02-01')
  const second = noteMatches(first, judged('met', 'unmet'), judged('met', 'met'), '2026-02-02')
  expect(second).toEqual([saved, { kind: 'compared', at: '2026-02-02', met: ['You need sourdough.', 'Coffee is a plus.'], lost: [] }])
  const third = noteMatches(second, judged('met', 'met'), judged('unmet', 'met'), '2026-02-03')
  expect(third).toEqual([saved, { kind: 'compared', at: '2026-02-03', met: ['Coffee is a plus.'], lost: [] }])
  expect(noteMatches(third, judged('unmet', 'met'), judged('unmet', 'unmet'), '2026-02-04')).toEqual([saved])
})
