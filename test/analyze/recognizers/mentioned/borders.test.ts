import { expect, test } from 'vitest'
import { trimMention } from '../../../../lib/analyze/recognizers/mentioned/borders.ts'
import { stretchOf } from '../../sentences.ts'

/** What is left of a mention, by its words; undefined where nothing is. */
function trimmed(text: string, words: string, skill: string | null = null): string | undefined {
  const statement = stretchOf(text)
  const start = text.indexOf(words)
  const end = start + words.length
  const from = statement.tokens.start.indexOf(start)
  const to = statement.tokens.end.indexOf(end) + 1
  const left = trimMention(statement, { mention: { start, end, skill, label: words, type: 'knowledge' }, from, to })
  return left && text.slice(left.mention.start, left.mention.end)
}

test.each([
  ['Skill in A/B tests of glazes', 'A/B tests', 'a-b-testing', 'A/B tests'],
  ['Has worked in M&A or glazing', 'M&A', 'mergers-and-acquisitions', 'M&A'],
  ['Skill in a glaze test', 'a glaze test', null, 'glaze test'],
  ['Experience in roofing and tiling', 'roofing', null, 'roofing'],
  ['Experience as a miller or baker', 'Experience as a miller or baker', null, 'miller or baker'],
  ['Some kiln exposure', 'kiln exposure', null, 'kiln'],
  ["You've introduced kilns", "You've introduced kilns", null, 'introduced kilns'],
  ['Studies in vivo imaging', 'in vivo imaging', null, 'in vivo imaging'],
  ['You explain the "why" of kilns', 'explain the "', 'communication', 'explain'],
  ['Skill in AS/400 or Moss', 'AS/400', 'ibm-i', 'AS/400'],
  ['Read it and/or glazing', 'and/or glazing', null, 'glazing'],
  ['Skill in OR nursing', 'OR nursing', null, 'OR nursing'],
  ['Revit 2 years', 'Revit 2', null, 'Revit'],
  ['Experience in roofing work', 'roofing', null, 'roofing'],
  ['Experience in tackling leaky roofs', 'tackling', null, undefined],
  ['Several years owning work end to end', 'owning', null, undefined],
])('of "%s" "%s" (%s) leaves %s', (text, words, skill, left) => {
  expect(trimmed(text, words, skill)).toBe(left)
})
