import { expect, test } from 'vitest'
import { withDoings } from '../../../../lib/analyze/recognizers/skills/verb-and-object.ts'
import { lexicon } from '../../../lexicon/skill-files.ts'
import { inPosting } from './in-posting.ts'

function doingsIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return withDoings(places, [], lexicon).map(({ start, end, skill }) => `${places.text.slice(start, end)}: ${skill.label}`)
}

test.each([
  ['You have managed budgets and written reports.', ['managed budgets: budget management', 'written reports: report writing']],
  ['You write clear, concise and factual reports', ['write clear, concise and factual reports: report writing']],
  ['Able to make sound decisions in a storm', ['make sound decisions: decision making']],
  ['You can read a blueprint', ['read a blueprint: blueprint reading']],
  ['You develop curricula for adults', ['develop curricula: curriculum development']],
  ["You've kept books and wrote copy before", ['kept books: bookkeeping', 'wrote copy: copywriting']],
  ['Comfortable analysing data', ['analysing data: data analysis']],
])('"%s"', (sentence, doings) => {
  expect(doingsIn(sentence)).toEqual(doings)
})

test.each([
  'You manage project budgets',
  'Manages self and others',
  'You report data',
  'You write clear and concise',
  'You write to clients',
])('none in "%s"', (sentence) => {
  expect(doingsIn(sentence)).toEqual([])
})
