import { expect, test } from 'vitest'
import { readIds } from './read-skills.ts'

test.each([
  ['Work in a dynamic kitchen environment', 'energy'],
  ['Show consistent sales results', 'reliability'],
  ['Give scientifically rigorous reports to the board', 'scientific-mindset'],
  ['A thorough knowledge of tax law', 'thoroughness'],
  ['A mindset focused on platform growth', 'concentration'],
  ['Comfortable in a mature codebase', 'maturity'],
  ['Bakes well in a busy, dynamic team environment', 'energy'],
  ['You are committed to continual improvement', 'commitment'],
  ['Use of a reliable, insured vehicle', 'reliability'],
  ['A reliable and late-model van', 'reliability'],
  ['Data of all kinds: structured, unstructured and in graphs', 'structured-approach'],
])('in "%s" a thing has the quality, not a person', (sentence, id) => {
  expect(readIds(sentence)).not.toContain(id)
})

test.each([
  ['You are dynamic and friendly', ['energy', 'friendliness']],
  ['A reliable team player', ['reliability', 'teamwork']],
  ['Reliable, with a car', ['reliability']],
  ['You are reliable and friendly, and have a van', ['reliability', 'friendliness']],
  ['A creative thinker', ['creativity']],
  ['A dynamic team player', ['energy', 'teamwork']],
  ['You are committed to serving every guest', ['commitment']],
  ['Punctual and committed', ['punctuality', 'commitment']],
  ['A bright, honest individual', ['intellect', 'honesty']],
  ['An efficient and precise young baker person', ['efficiency', 'precision']],
])('in "%s" a person has it', (sentence, ids) => {
  expect(readIds(sentence)).toEqual(expect.arrayContaining(ids))
})
