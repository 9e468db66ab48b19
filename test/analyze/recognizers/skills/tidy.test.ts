import { expect, test } from 'vitest'
import { tidyParts } from '../../../../lib/analyze/recognizers/skills/tidy.ts'
import type { Mention } from '../../../../lib/model/skill.ts'
import { inPosting } from './in-posting.ts'

/** The names in a whole sentence that is read as one stretch. */
function namesIn(sentence: string, type: Mention['type'] = 'knowledge'): string[] {
  const places = inPosting(sentence)
  const { tokens, text, statementOf } = places
  const last = tokens.length - 1
  return tidyParts(places, { first: statementOf.indexOf(statementOf[last] ?? -1), last }, type).map((part) =>
    text.slice(tokens.start[part.first], tokens.end[part.last]),
  )
}

test.each([
  ['kiln wiring and glaze mixing', ['kiln wiring', 'glaze mixing']],
  ['kiln and glaze mixing', ['kiln and glaze mixing']],
  ['thick glaze mixing and storage', ['thick glaze mixing and storage']],
  ['Royal Kiln and Glaze Company', ['Royal Kiln and Glaze Company']],
  ['Confident Quill Ledger user', ['Quill Ledger']],
  ['user research', ['user research']],
  ['Certified by QUILL', ['QUILL']],
  ['what glazes mean', ['what glazes']],
])('"%s" is %j', (sentence, names) => {
  expect(namesIn(sentence)).toEqual(names)
})

test.each([
  ['kiln loading, glaze mixing', ['kiln loading', 'glaze mixing']],
  ['designing, building kilns', ['designing, building kilns']],
  ['warm, patient way', ['warm, patient way']],
])('the doing "%s" is %j', (sentence, names) => {
  expect(namesIn(sentence, 'skill')).toEqual(names)
})

/** The names in the words behind the first comma of a sentence, read as one stretch. */
function namesBehindComma(sentence: string): string[] {
  const places = inPosting(sentence)
  const { tokens, text } = places
  return tidyParts(places, { first: tokens.lower.lastIndexOf(',') + 1, last: tokens.length - 1 }, 'knowledge').map((part) =>
    text.slice(tokens.start[part.first], tokens.end[part.last]),
  )
}

test.each([
  ['kilns, slips and glazes', ['slips', 'glazes']],
  ['electric, hydraulic and steam kilns', ['hydraulic and steam kilns']],
])('what ends the list "%s" is %j', (sentence, names) => {
  expect(namesBehindComma(sentence)).toEqual(names)
})
