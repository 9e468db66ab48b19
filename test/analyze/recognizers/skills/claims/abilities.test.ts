import { describe, expect, test } from 'vitest'
import { recognizeAbilities } from '../../../../../lib/analyze/recognizers/skills/claims/abilities.ts'
import { placeTokens } from '../../../../../lib/analyze/recognizers/skills/places.ts'
import { tokenize } from '../../../../../lib/lexicon/tokenize.ts'
import type { Role } from '../../../../../lib/model/statement.ts'

/** What one must be able to do in a statement; what names a doing is marked. */
function abilitiesIn(text: string, role: Role = 'required'): string[] {
  const places = placeTokens(text, tokenize(text), [{ start: 0, end: text.length, role, reason: 'cue' }])
  const { start, end } = places.tokens
  return recognizeAbilities(places).map(({ first, last, isDoing }) => `${isDoing ? '*' : ''}${text.slice(start[first], end[last])}`)
}

describe('an ability', () => {
  test.each([
    ['Ability to read and interpret survey plats, tide tables and deeds', ['survey plats', 'tide tables', 'deeds']],
    ['Able to explain tidal charts to visitors', ['*explain tidal charts']],
    ['The ability to draft minutes and clearly convey bad news', ['*draft minutes', '*convey bad news']],
    ['Able to have candid conversations with growers', ['candid conversations']],
    ['Capable of coaching apprentices', ['*coaching apprentices']],
    ['Able to operate oyster dredges, winches and rakes', ['*operate oyster dredges', 'winches', 'rakes']],
    ['Able to whet knives, shuck oysters and pack crates', ['*whet knives', 'shuck oysters', '*pack crates']],
    ['Must know how to whet oyster knives', ['*whet oyster knives']],
    ['You can whet oyster knives', ['*whet oyster knives']],
    ['Able to make small changes to nets', []],
    ['Able to make oyster nets', ['*make oyster nets']],
    ['Able to either whet knives or pack crates', ['*whet knives', '*pack crates']],
  ])('"%s"', (text, names) => {
    expect(abilitiesIn(text)).toEqual(names)
  })

  test.each([
    'Able to work most evenings',
    'Ability to obtain a permit',
    'Able to walk over wet rocks',
    'Ability to render regular and prompt service',
    'Ability to handle it',
    'Oyster farming',
    'A can of paint',
  ])('"%s" names none', (text) => {
    expect(abilitiesIn(text)).toEqual([])
  })

  test('is asked for, not told as work or offered', () => {
    expect(abilitiesIn('Able to draft minutes', 'offer')).toEqual([])
  })
})
