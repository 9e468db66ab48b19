import { describe, expect, test } from 'vitest'
import { missingSkills } from '../../components/missing-skills.ts'
import type { Judgement } from '../../lib/model/match.ts'
import type { Criterion } from '../../lib/model/requirement.ts'
import { recordOf } from '../highlight/record.ts'

const skill = (label: string): Criterion => ({ kind: 'skill', skill: null, label, start: 0, end: label.length })
const named = (id: string, label: string): Criterion => ({ kind: 'skill', skill: id, label, start: 0, end: label.length })
const BOTH: Criterion = { all: [skill('SQL'), skill('patience')] }

function missing(criterion: Criterion, judgement: Partial<Judgement>): string[] {
  const record = recordOf('SQL and patience.', [{ words: 'SQL and patience.', status: 'unmet' }])
  const [requirement] = record.requirements
  const [judged] = record.match?.requirements ?? []
  if (!requirement || !judged || !record.match) throw new Error('the record has no requirement')
  return missingSkills({
    ...record,
    requirements: [{ ...requirement, criterion }],
    match: { ...record.match, requirements: [{ ...judged, ...judgement }] },
  })
}

describe('skills not in the profile', () => {
  test.each<[string, Criterion, Partial<Judgement>, string[]]>([
    ['what is missing', BOTH, { status: 'unmet', reason: 'all-missing', values: { missing: 'SQL' } }, ['SQL']],
    ['not an ability to judge beside it', BOTH, { status: 'partial', reason: 'some-missing', values: { missing: 'SQL' } }, ['SQL']],
    [
      'every choice of which none is there',
      BOTH,
      { status: 'unmet', reason: 'none-of', values: { options: 'SQL, patience' } },
      ['SQL', 'patience'],
    ],
    [
      'one thing that the posting calls by two names',
      { all: [named('js', 'JS'), named('js', 'JavaScript')] },
      { status: 'unmet', reason: 'all-missing', values: { missing: 'JS, JavaScript' } },
      ['JS'],
    ],
    ['one skill by itself', skill('SQL'), { status: 'unmet', reason: 'skill-missing', values: { skill: 'SQL' } }, ['SQL']],
    ['not a skill that only lacks years', skill('SQL'), { status: 'unmet', reason: 'skill-years-short', values: { skill: 'SQL' } }, []],
    ['nothing that is met', skill('SQL'), { status: 'met', reason: 'skill-have', values: { skill: 'SQL' } }, []],
  ])('%s', (_, criterion, judgement, expected) => {
    expect(missing(criterion, judgement)).toEqual(expected)
  })
})
