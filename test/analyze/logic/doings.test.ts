import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['Experience mending nets or gutting fish', "any('mending nets', 'gutting fish')"],
  ['Experience <pruning> trees or grading fruit', "any(pruning, 'grading fruit')"],
  ['Proven experience shoeing <horses>, fitting saddles, or <?guiding treks>', "any(horses, 'fitting saddles', 'guiding treks')"],
  ['Experience <teaching> <phonics> or caring for lambs', "any('teaching phonics', 'caring for lambs')"],
  [
    'Training in at least one of the following areas: <baking>; <teaching> <phonics>; <running> boats',
    "any(baking, 'teaching phonics', running)",
  ],
  ['Solid background in <writing> <tenders> / <sorting> / checking accounts', "any('writing tenders', sorting, 'checking accounts')"],
])('what is done keeps its verb in every member of a list: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Experience managing <?hospitals> or nursing homes', "any('hospitals', 'nursing homes')"],
  ['Experience managing <budgets> or <stock>', 'any(budgets, stock)'],
])('what is done to all members is none of the first: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['You have kept bees or led a choir', "any('kept bees', 'led a choir')"],
  ["You've either run a kitchen or driven a school bus", "any('run a kitchen', 'driven a school bus')"],
  ['Comfortable mending nets or laying bricks', "any('mending nets', 'laying bricks')"],
])('what has been done keeps its verb where each member has one: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Experience <?providing CART or captioning services>', "any('CART', 'captioning services')"],
  ['Experience <?offering bookkeeping or payroll services>', "any('bookkeeping', 'payroll services')"],
  ['Experience <?performing audits or inspections>', "any('audits', 'inspections')"],
  ['Experience <?conducting surveys or censuses>', "any('surveys', 'censuses')"],
  ['Experience <?selling boats or caravans>', "any('selling boats', 'selling caravans')"],
])('what is done with any service tells nothing of which: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Membership of the ITI or the CIOL, qualified or above', "any('ITI', 'CIOL')"],
  ['Membership of the ITI', 'other'],
  ['ITI in fitting', 'vocational[fitting]'],
])('the initials of a body that one belongs to are no schooling: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
