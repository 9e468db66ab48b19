import { expect, it } from 'vitest'
import { borderPlaces } from '../../../lib/analyze/segment/border-places.ts'
import { readWords } from '../../../lib/analyze/words/read-words.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

/** The words at which a unit may begin in a row of one sentence. */
function begins(text: string): string[] {
  const tokens = tokenize(text)
  return borderPlaces(text, tokens, readWords(tokens), [0], tokens.length).map(({ token }) =>
    text.slice(tokens.start[token], tokens.end[token]),
  )
}

it('lets a unit begin after a pronoun, or after any word of a heading in capitals', () => {
  expect(begins('ABOUT YOU You bake')).toEqual(['ABOUT', 'YOU', 'You'])
  expect(begins('bake as the shop wants it Minimum paper')).toContain('Minimum')
  expect(begins('What We Are Looking For Two seasons')).toContain('Two')
})

it('lets none begin after a word that wants another', () => {
  expect(begins('work for the Acme mill in Ghent or Hull')).toEqual(['work'])
  expect(begins('bread for every Baker')).toEqual(['bread'])
  expect(begins('works with an oven ideally Acme')).toEqual(['works'])
})

it('lets one begin for certain behind a remark on how much a thing is wanted', () => {
  const tokens = tokenize('Ovens: 1 year (Required)Night shift (Preferred) Day shift (required), Dutch (preferred)')
  const certain = borderPlaces('', tokens, readWords(tokens), [0], tokens.length).filter(({ isCertain }) => isCertain)
  expect(certain.map(({ token }) => tokens.lower[token])).toEqual(['ovens', 'night', 'day'])
})

it('lets none begin with the language that is spoken, or with what is counted', () => {
  expect(begins('you read, write and speak Dutch well')).not.toContain('Dutch')
  expect(begins('send in at most three Acme forms')).not.toContain('Acme')
})

it('lets none begin behind the colon of "one of the following"', () => {
  expect(begins('Skill in at least one of the following: Glazing, baking')).not.toContain('Glazing')
  expect(begins('Any of these crafts: Glazing, baking')).not.toContain('Glazing')
  expect(begins('Read the following: Glazing is a craft')).toContain('Glazing')
})

it('lets none begin with the year of a month', () => {
  expect(begins('write to the shop by 9 May 2031')).not.toContain('2031')
  expect(begins('open to all since 2031')).toContain('2031')
})

it('lets items begin at stars and ticks with spaces about them, if there are several', () => {
  const certain = (text: string) => {
    const tokens = tokenize(text)
    return borderPlaces(text, tokens, readWords(tokens), [0], tokens.length).filter(({ isCertain }) => isCertain).length
  }
  expect(certain('what helps * own tools * a clean record * warm hands')).toBe(4)
  expect(certain('you bring ✓ tact ✓ own tools ✓ two seasons of baking')).toBe(4)
  expect(certain('a tray of 3 * 4 * 5 * 6 rolls')).toBe(1)
  expect(certain('night pay * is higher')).toBe(1)
  expect(certain('the *best* bread and the *best* oven in *town*')).toBe(1)
})
