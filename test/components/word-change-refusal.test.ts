import './words.ts'
import { expect, test } from 'vitest'
import { wordChangeRefusal } from '../../entrypoints/view/word-refusal.ts'

test('where the store does not open, the popup leads to the list, which has the ways out', () => {
  expect(wordChangeRefusal('storage-blocked')).toMatch(/does not let this extension store anything\. Open the list to see what can be done/)
})

test('where there is no space, it says that trying again may help', () => {
  expect(wordChangeRefusal('storage-full')).toMatch(/no space left for this extension\..* try again/)
})
