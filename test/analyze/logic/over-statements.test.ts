import { expect, test } from 'vitest'
import { asksOf } from '../asks.ts'

test.each([
  [
    '"or" at the end of an item',
    "Requirements\n\n- Bachelor's degree in accounting; or\n- Five years of bookkeeping experience\n- Knowledge of Excel\n",
    ['1a bachelor[accounting]', '1b bookkeeping 5y', 'excel'],
  ],
  [
    '"or" at the beginning of an item',
    'Requirements\n\n- High school diploma\n- or three years of welding experience\n- Knowledge of Excel\n',
    ['1a secondary', '1b welding 3y', 'excel'],
  ],
  [
    'ways of which each has years',
    "Requirements\n\n1. Bachelor's degree in biology and one year of welding experience; or\n2. Associate's degree in biology and three years of welding experience.\n",
    ['1a all(bachelor[biology], welding 1y)', '1b all(associate[biology], welding 3y)'],
  ],
  [
    'numbered options before sentences of their own',
    "Requirements\n\nOption A: A bachelor's degree in statistics from any accredited school.\nOption B: Three years of welding experience in a shipyard.\nKnowledge of Excel.\n",
    ['1a bachelor[statistics]', '1b welding 3y', 'excel'],
  ],
  [
    'numbered options',
    "Requirements\n\nOption 1: Bachelor's degree in statistics.\nOption 2: Three years of welding experience.\nKnowledge of Excel.\n",
    ['1a bachelor[statistics]', '1b welding 3y', 'excel'],
  ],
  [
    '"or" between items that "and" joins',
    'Requirements\n\n- Knowledge of SQL; and\n- Knowledge of Excel; or\n- Knowledge of Tableau; and\n- Knowledge of Java\n',
    ['sql', '1a excel', '1b tableau', 'java'],
  ],
  [
    'a combination that also suffices',
    'Requirements\n\n- Graduation from high school; and\n- Two years of welding experience; or\n- Any equivalent combination of education and experience.\n',
    ['1a secondary', '1a welding 2y', '1b other'],
  ],
  [
    '"OR" on a line of its own',
    "Requirements\n\nBachelor's degree in biology\nOR\nThree years of welding experience\n\nKnowledge of Excel is needed.\n",
    ['1a bachelor[biology]', '1b welding 3y', 'excel'],
  ],
  [
    '"AND" on a line of its own',
    'Requirements\n\n(i) Knowledge of SQL\nAND\n(ii) Knowledge of Excel\nAND/OR\n(iii) Knowledge of Tableau\n',
    ['sql', '1a excel', '1b tableau'],
  ],
  ['"and" alone joins nothing', 'Requirements\n\n- Knowledge of SQL; and\n- Knowledge of Excel\n', ['sql', 'excel']],
  [
    'two choices',
    'Requirements\n\n- Knowledge of SQL; or\n- Knowledge of Excel\n- Fluent German\n- Knowledge of Java; or\n- Knowledge of Tableau\n',
    ['1a sql', '1b excel', 'de C1', '2a java', '2b tableau'],
  ],
  ['no choice between a must and a wish', 'Requirements\n\n- Knowledge of SQL; or\n- Knowledge of Excel is a plus\n', ['sql', 'excel']],
])('%s', (_, text, asks) => {
  expect(asksOf(text).map((each) => each.asks)).toEqual(asks)
})

test('each way has its own words, inside its statement', () => {
  const asked = asksOf('Requirements\n\n- Knowledge of SQL; or\n- Knowledge of Excel\n')
  expect(asked.map(({ words }) => words)).toEqual(['Knowledge of SQL; or', 'Knowledge of Excel'])
})
