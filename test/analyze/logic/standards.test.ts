import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['<ISO 9001> or 14001', "any(iso-9001, 'ISO 14001')"],
  ['<Assays> by Method 533 or 537.1', "all(assays, any('Method 533', 'Method 537.1'))"],
  ['Familiar with <?EPA methods> such as 200.8 or 300.0', "all('EPA methods', any('EPA 200.8', 'EPA 300.0'))"],
  ['Work to BS 7671 or 5839', "any('BS 7671', 'BS 5839')"],
  ['<Wiring> to NFPA 70E, 70B or 72', "all(wiring, any('NFPA 70E', 'NFPA 70B', 'NFPA 72'))"],
  ['Knowledge of Part 25 or 145', "any('Part 25', 'Part 145')"],
])('numbers share what they are of: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['MUST LIFT 25 OR 50 POUNDS', 'physical'],
  ['<Ferries> of 12 or 24 berths', 'ferries'],
  ['Experience of 10 or 12 years', '10y'],
  ['<Quill> 10 or 11', 'quill'],
  ['A room rate of USD 200 or 250', 'other'],
])('and other numbers do not: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
