import { expect, test } from 'vitest'
import { recognizeAlone } from '../../../../lib/analyze/recognizers/skills/alone.ts'
import { inPosting } from './in-posting.ts'

function aloneIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return recognizeAlone(places).map(({ start, end }) => places.text.slice(start, end))
}

test.each([
  ['Experience of bookbinding for at least three clients', 'bookbinding'],
  ['Comfortable with rules of evidence', 'rules of evidence'],
  ['Exposure to epoxy resin', 'epoxy resin'],
  ['A good eye for colour', 'colour'],
  ["You're good at lettering", 'lettering'],
  ['You know your way round oscilloscopes', 'oscilloscopes'],
  ['You are an advanced user of Quill Ledger 4', 'Quill Ledger 4'],
  ['Proven ability in soil sampling', 'soil sampling'],
  ['Up to date with herd health', 'herd health'],
  ['A sound understanding of Part L', 'Part L'],
  ['Competent in the use of theodolites', 'theodolites'],
])('"%s" asks for %s', (sentence, name) => {
  expect(aloneIn(sentence)).toEqual([name])
})

test.each([
  'Experience in a busy setting',
  'Experience of supporting pupils',
  'Experience of dealing with the public',
  'A record of meeting goals',
  'Confident in front of a crowd',
  'Confident with assessments such as Quill',
  'Experience in Title I schools',
  'Experience with students',
  'Experience of glazing and of pottery',
])('"%s" names nothing alone', (sentence) => {
  expect(aloneIn(sentence)).toEqual([])
})
