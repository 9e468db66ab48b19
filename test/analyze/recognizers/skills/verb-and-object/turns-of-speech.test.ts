import { expect, test } from 'vitest'
import { withDoings } from '../../../../../lib/analyze/recognizers/skills/verb-and-object.ts'
import { lexicon } from '../../../../lexicon/skill-files.ts'
import { inPosting } from '../in-posting.ts'

function turnsIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return withDoings(places, [], lexicon).map(({ start, end, skill }) => `${places.text.slice(start, end)}: ${skill.label}`)
}

test.each([
  ['You show up on time', ['show up on time: punctuality']],
  ['Is there on time and sober', ['there on time: punctuality']],
  ['Able to juggle three kilns and a wheel', ['juggle three kilns: multi-tasking']],
  ['Can handle several kilns, wheels and glazes at once', ['handle several kilns, wheels and glazes at once: multi-tasking']],
  ['You write clearly', ['write clearly: written communication']],
])('"%s"', (sentence, turns) => {
  expect(turnsIn(sentence)).toEqual(turns)
})

test.each(['Delivers pots on time', 'Juggling', 'Three kilns fire at once', 'Start at once', 'You write tests'])(
  'none in "%s"',
  (sentence) => {
    expect(turnsIn(sentence)).toEqual([])
  },
)
