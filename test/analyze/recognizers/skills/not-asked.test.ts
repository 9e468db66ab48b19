import { describe, expect, test } from 'vitest'
import { withoutUnasked } from '../../../../lib/analyze/recognizers/skills/not-asked.ts'
import { placeTokens } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import type { Mention } from '../../../../lib/model/skill.ts'
import type { Role } from '../../../../lib/model/statement.ts'

/** Which of the given words, as mentions of one statement, are left. */
function leftOf(text: string, words: readonly string[], role: Role = 'required'): string[] {
  const places = placeTokens(text, tokenize(text), [{ start: 0, end: text.length, role, reason: 'cue' }])
  const mentions = words.map((label): Mention => {
    const start = text.indexOf(label)
    return { start, end: start + label.length, skill: null, label, type: 'knowledge' }
  })
  return withoutUnasked(places, mentions).map(({ label }) => label)
}

describe('a mention is left out', () => {
  test('where a requirement says that it is not asked for', () => {
    expect(leftOf('Sound knowledge of glazes; kiln repair is not required', ['glazes', 'kiln repair'])).toEqual(['glazes'])
    expect(leftOf('Thrown ware (slip casting will not be considered)', ['Thrown ware', 'slip casting'])).toEqual(['Thrown ware'])
  })

  test('where it is why something else is asked for', () => {
    expect(leftOf('Sound knowledge of glazes, because the kilns are old', ['glazes', 'kilns'])).toEqual(['glazes'])
    expect(leftOf('Dutch, as we sell pottery in Delft', ['Dutch', 'pottery'])).toEqual(['Dutch'])
    expect(leftOf('Dutch, as you will sell pottery in Delft', ['Dutch', 'pottery'])).toEqual(['Dutch'])
    expect(leftOf('Because we sell pottery, you know glazes', ['pottery', 'glazes'])).toEqual(['glazes'])
  })

  test('where it is what the person does not do', () => {
    expect(leftOf("You don't wait for instructions", ['instructions'])).toEqual([])
    expect(leftOf('Someone who doesn’t cut corners on glazing', ['glazing'])).toEqual([])
  })

  test('where it is a town or a country', () => {
    expect(leftOf('Dutch is handy in Rotterdam', ['Dutch', 'Rotterdam'])).toEqual(['Dutch'])
    expect(leftOf('Pottery from Rotterdam', ['Rotterdam'], 'responsibility')).toEqual(['Rotterdam'])
  })
})

describe('a mention stays', () => {
  test.each([
    ["You don't mind kiln work", 'kiln work'],
    ["You don't just know glazes, you explain them", 'glazes'],
    ["You won't hesitate to ask for advice", 'advice'],
  ])('where what is negated is something else: %s', (text, word) => {
    expect(leftOf(text, [word])).toEqual([word])
  })
})
