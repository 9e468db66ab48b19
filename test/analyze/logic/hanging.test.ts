import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['Worked in an XQA- or QXA-accredited mill', "any('XQA', 'QXA')"],
  ['Worked in an XQA- or QXA-certified <mill>, and <glazing>', "all(any('XQA', 'QXA'), glazing)"],
  ['Experience with a school- or hospital-based programme', "any('school-based programme', 'hospital-based programme')"],
  ['Knowledge of state- or <county>-funded <housing>', "any('state-funded housing', 'county-funded housing')"],
  ['Experience in land- or water-based rescue', "any('land-based rescue', 'water-based rescue')"],
  ['Experience of low- or <?high-rise> glazing', "any('low-rise glazing', 'high-rise glazing')"],
  ['Experience in a <?mill>- or kiln-facing role', "any('mill-facing', 'kiln-facing')"],
  ['Knowledge of rear- or front-axle steering and <glazing>', "all(any('rear-axle steering', 'front-axle steering'), glazing)"],
])('what hangs by a hyphen goes on with the second: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Full- or part-time work', 'other'],
  ['Experience in short- or long-term <planning>', 'planning'],
  ['Able to do mid- or late-week <filing>', 'filing'],
  ['We run a gas- or oil-fired kiln', 'other'],
])('and nothing where it tells of time or no names follow: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
