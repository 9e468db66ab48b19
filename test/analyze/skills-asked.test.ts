import { expect, test } from 'vitest'
import { skillsAsked } from '../../lib/analyze/skills-asked.ts'
import type { Mention } from '../../lib/model/skill.ts'

const mention = (start: number, end: number, label: string, type: Mention['type'] = 'knowledge'): Mention => ({
  start,
  end,
  skill: null,
  label,
  type,
})
const asked = (start: number, end: number, label: string) => ({ kind: 'skill' as const, skill: null, label, start, end })

test('a skill asked for is named as its requirement has it, and the others stay', () => {
  const mentions = [mention(0, 5, 'kilns'), mention(10, 21, 'Quill/Ferry'), mention(30, 40, 'glaze pots', 'skill')]
  const requirements = [
    { criterion: { any: [asked(10, 15, 'Quill'), asked(16, 21, 'Ferry')] } },
    { criterion: asked(30, 40, 'glaze pots') },
  ]
  expect(skillsAsked(mentions, requirements)).toEqual([
    mention(0, 5, 'kilns'),
    mention(10, 15, 'Quill'),
    mention(16, 21, 'Ferry'),
    mention(30, 40, 'glaze pots', 'skill'),
  ])
})

test('a name asked for twice at one place is told once', () => {
  expect(skillsAsked([], [{ criterion: asked(0, 4, 'glue') }, { criterion: asked(0, 4, 'glue') }])).toEqual([mention(0, 4, 'glue')])
})
