import { expect, test } from 'vitest'
import { withTeams } from '../../../../lib/analyze/recognizers/skills/in-teams.ts'
import { lexicon } from '../../../lexicon/skill-files.ts'
import { inPosting } from './in-posting.ts'

function teamsIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return withTeams(places, lexicon.find(places.text, places.tokens), lexicon).flatMap(({ start, end, skill }) =>
    skill.id === 'teamwork' ? places.text.slice(start, end) : [],
  )
}

test.each([
  ['Able to work as part of a small kiln team', 'part of a small kiln team'],
  ['Used to working in a close-knit team', 'working in a close-knit team'],
  ['Happy to work within a widely scattered team', 'work within a widely scattered team'],
])('"%s"', (sentence, words) => {
  expect(teamsIn(sentence)).toEqual([words])
})

test.each([
  'Working in a kiln with a team',
  'Working in a Scrum development team',
  'Working in a kiln, a team',
  'Part of our growing team',
  'Working in a very large and old team',
])('none in "%s"', (sentence) => {
  expect(teamsIn(sentence)).toEqual([])
})
