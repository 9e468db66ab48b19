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
})
