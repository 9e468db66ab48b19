import { describe, expect, test } from 'vitest'
import { withSiblings } from '../../../../lib/analyze/recognizers/skills/siblings.ts'
import type { Role } from '../../../../lib/model/statement.ts'
import { inPosting, mentionIn } from './in-posting.ts'

/** The mentions of a requirement in a posting where one is known already. */
function mentionsOf(sentence: string, known: string, role: Role = 'required'): string[] {
  const places = inPosting(sentence, role)
  return withSiblings(places, [mentionIn(places, known, known)]).map(({ label }) => label)
}

describe('what stands in a list beside a skill is one too', () => {
  test.each([
    ['Exposure to Quill, Ferry or kiln firing', 'Quill', ['Quill', 'Ferry', 'kiln firing']],
    ["You've run Moss, Fern or Quill at scale", 'Quill', ['Moss', 'Fern', 'Quill']],
    ['7q Moss, Quill or similar', 'Quill', ['7q Moss', 'Quill']],
    ['What Quill and Ferry mean', 'Quill', ['Quill', 'Ferry']],
    ['Quill and LVR within the last year', 'Quill', ['Quill', 'LVR']],
    ['Experience installing kilns, Moss and Quill', 'Quill', ['kilns', 'Moss', 'Quill']],
    ['Drawing up Quill and terms of trade for potters', 'Quill', ['Quill', 'terms of trade']],
    ['glazing (slips, engobes, Quill or similar)', 'Quill', ['slips', 'engobes', 'Quill']],
  ])('"%s"', (text, known, names) => {
    expect(mentionsOf(text, known)).toEqual(names)
  })

  test.each([
    'Quill or a similar toolchain',
    'Quill, or willingness to learn',
    'Quill and write glazes',
    'Quill and unafraid of asking',
    'Quill, fond of the sea',
    'Quill, and you like clay',
    "Quill, or contributions to potters' handbooks",
    'Quill (Malta)',
    'Quill; clay to your elbows',
  ])('but not in "%s"', (text) => {
    expect(mentionsOf(text, 'Quill')).toEqual(['Quill'])
  })

  test('nor where nothing is asked for', () => {
    expect(mentionsOf('Exposure to Quill or Ferry', 'Quill', 'responsibility')).toEqual(['Quill'])
  })
})
