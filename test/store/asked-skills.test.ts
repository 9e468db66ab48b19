import { expect, test } from 'vitest'
import { askedSkills } from '../../lib/store/asked-skills.ts'
import { recordOf } from '../highlight/record.ts'

test('a skill counts under the name the lexicon has for it, whatever the posting calls it', () => {
  const text = 'AWS is a must.'
  const record = recordOf(text, [{ words: text, status: 'unmet' }])
  const [requirement] = record.requirements
  if (!requirement) throw new Error('the record has no requirement')
  const aws = { start: 0, end: 3, skill: 'aws' }
  const asked = askedSkills({
    ...record,
    skills: [{ ...aws, label: 'Amazon Web Services', type: 'knowledge' }],
    requirements: [{ ...requirement, criterion: { kind: 'skill', ...aws, label: 'AWS' } }],
  })
  expect(asked).toEqual([{ label: 'Amazon Web Services', importance: 'required', status: 'unmet' }])
})
