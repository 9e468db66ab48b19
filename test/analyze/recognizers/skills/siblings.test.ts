import { describe, expect, test } from 'vitest'
import { placeTokens } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { withSiblings } from '../../../../lib/analyze/recognizers/skills/siblings.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import type { Mention } from '../../../../lib/model/skill.ts'
import type { Role, Statement } from '../../../../lib/model/statement.ts'

const FILL = 'We keep bees.\n'.repeat(9)

/** The mentions of a requirement in a posting where one is known already. */
function mentionsOf(sentence: string, known: string, role: Role = 'required'): string[] {
  const text = FILL + sentence
  const statements: Statement[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: line === sentence ? role : 'company',
    reason: 'cue',
  }))
  const places = placeTokens(text, tokenize(text), statements)
  const start = text.indexOf(known)
  const mention: Mention = { start, end: start + known.length, skill: known, label: known, type: 'knowledge' }
  return withSiblings(places, [mention]).map(({ label }) => label)
}

describe('what stands in a list beside a skill is one too', () => {
  test.each([
    ['Exposure to Quill, Ferry or kiln firing', 'Quill', ['Quill', 'Ferry', 'kiln firing']],
    ["You've run Moss, Fern or Quill at scale", 'Quill', ['Moss', 'Fern', 'Quill']],
    ['Quill and LVR within the last year', 'Quill', ['Quill', 'LVR']],
    ['glazing (slips, engobes, Quill or similar)', 'Quill', ['slips', 'engobes', 'Quill']],
  ])('"%s"', (text, known, names) => {
    expect(mentionsOf(text, known)).toEqual(names)
  })

  test.each([
    'Quill or a similar toolchain',
    'Quill, or willingness to learn',
    'Quill and write glazes',
    'Quill, and you like clay',
    'Quill (Malta)',
    'Quill; clay to your elbows',
  ])('but not in "%s"', (text) => {
    expect(mentionsOf(text, 'Quill')).toEqual(['Quill'])
  })

  test('nor where nothing is asked for', () => {
    expect(mentionsOf('Exposure to Quill or Ferry', 'Quill', 'responsibility')).toEqual(['Quill'])
  })
})
