import { expect, test } from 'vitest'
import { readText } from '../../lib/resume/read/read-text.ts'

const lines = (text: string) => readText(text).lines.map(({ text }) => text)

test('two columns copied side by side are read one after the other', () => {
  const text = [
    'SKILLS                 EXPERIENCE',
    'Grafting               2015 - 2020',
    'Pruning                Head Gardener',
    '                       Tarn Hall',
    'LANGUAGES              - Two acres of roses',
    'Welsh                  EDUCATION',
    'English                RHS Level 3, 2014',
  ].join('\n')
  expect(lines(text)).toEqual([
    ...['SKILLS', 'Grafting', 'Pruning', 'LANGUAGES', 'Welsh', 'English'],
    ...['EXPERIENCE', '2015 - 2020', 'Head Gardener', 'Tarn Hall', 'Two acres of roses', 'EDUCATION', 'RHS Level 3, 2014'],
  ])
})

test('dates beside their text are no column', () => {
  expect(lines('SKILLS\n\n2015      Pruning\n2016      Grafting\n2017      Mowing')).toContain('2016\tGrafting')
})

test('labels beside what they label are no column', () => {
  const text = 'School:          Hollin High\nYear:            2011\nOccupation:      Sawyer\nLanguages:       Manx'
  expect(lines(text)).toContain('Year:\t2011')
})

test('numbers of pages and the heads that stand on each are left out', () => {
  const text = 'CV     Ida Moss\n\nWork\nPorter\n\n     Page 1 of 2\nCV     Ida Moss\n\nClerk\n                          2'
  expect(lines(text)).toEqual(['CV\tIda Moss', 'Work', 'Porter', 'Clerk'])
})

test('neither room before all lines nor room between all of them says anything', () => {
  const text =
    'Ida Moss\n\n## Work\n\nSawyer\nLarch Mill\n2012 - 2016\n* beams\n\nPlanter\nOak Mill\n2009 - 2012\n* trees\n\n## Tongues\n\nManx'
  const { lines: plain } = readText(text)
  const told = (other: string) => readText(other).lines.map(({ text, gap, heading, bullet }) => ({ text, gap, heading, bullet }))
  const expected = plain.map(({ text, gap, heading, bullet }) => ({ text, gap, heading, bullet }))
  expect(told(text.replace(/^(?=.)/gm, '        '))).toEqual(expected)
  expect(told(text.replaceAll('\n', '\n\n'))).toEqual(expected)
})

test('signs under the heading of one column are none of its words', () => {
  const text = 'SKILLS        WORK\n------        ----\nPruning       2015 - 2020\nGrafting      Gardener\nMowing        Tarn Hall'
  expect(lines(text)).toEqual(['SKILLS', 'Pruning', 'Grafting', 'Mowing', 'WORK', '2015 - 2020', 'Gardener', 'Tarn Hall'])
})

test('a rule under a line makes it a heading', () => {
  expect(readText('Tongues\n=======\nManx').lines.map(({ heading }) => heading)).toEqual([true, false])
})
