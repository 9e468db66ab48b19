import { expect, test } from 'vitest'
import { readBackground } from '../../lib/match/background.ts'
import { withUnheardNames } from '../../lib/match/unheard-names.ts'
import type { Requirement } from '../../lib/model/requirement.ts'
import { has, judged, skill, world } from './world.ts'

const programmer = has('Python')

test.each([
  ['Python that keeps to the Harbour Dues Act', 'some-missing'],
  ['Python services after DIN 4711', 'some-missing'],
  ['Python services', 'skill-have'],
  ['Python for lists or the Harbour Dues Act', 'skill-have'],
  ['Python, ideally with Zed', 'skill-have'],
  ['Python at Zed', 'skill-have'],
  ['Python in our Zed', 'skill-have'],
  ['Python in an editor (ours is Zed)', 'skill-have'],
  ['Python in an editor; we use Zed', 'skill-have'],
  ['Python Services With Good Tests', 'skill-have'],
])('of "%s" somebody with Python is told %s', (text, reason) => {
  const criterion = { ...skill('python'), start: 0, end: 6 }
  const requirement: Requirement = { id: 'r1', start: 0, end: text.length, importance: 'required', criterion, reason: 'cue' }
  const finding = judged(programmer, criterion, text)
  expect(withUnheardNames(finding, requirement, { text, language: 'en' }, readBackground(programmer, world)).reason).toBe(reason)
})
