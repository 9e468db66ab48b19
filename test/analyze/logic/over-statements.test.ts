import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { plainPosting } from '../facts/lines.ts'
import { showCriterion } from '../show.ts'

const lexicon = loadLexicon()
const units = loadUnits()
const asksOf = (text: string) =>
  analyze({ posting: plainPosting(text), blocks: [] }, { lexicon, units }).requirements.map(({ start, end, criterion }) => ({
    words: text.slice(start, end),
    tree: showCriterion(criterion),
  }))

test.each([
  [
    '"or" at the end of an item',
    "Requirements\n\n- Bachelor's degree in accounting; or\n- Five years of bookkeeping experience\n- Knowledge of Excel\n",
    ['any(bachelor[accounting], bookkeeping 5y)', 'excel'],
  ],
  [
    '"or" at the beginning of an item',
    'Requirements\n\n- High school diploma\n- or three years of welding experience\n- Knowledge of Excel\n',
    ['any(secondary, welding 3y)', 'excel'],
  ],
  [
    'ways of which each has years',
    "Requirements\n\n1. Bachelor's degree in biology and one year of welding experience; or\n2. Associate's degree in biology and three years of welding experience.\n",
    ['any(all(bachelor[biology], welding 1y), all(associate[biology], welding 3y))'],
  ],
  [
    'numbered options',
    "Requirements\n\nOption 1: Bachelor's degree in statistics.\nOption 2: Three years of welding experience.\nKnowledge of Excel.\n",
    ['any(bachelor[statistics], welding 3y)', 'excel'],
  ],
  [
    '"or" between items that "and" joins',
    'Requirements\n\n- Knowledge of SQL; and\n- Knowledge of Excel; or\n- Knowledge of Tableau; and\n- Knowledge of Java\n',
    ['all(sql, any(excel, tableau))', 'java'],
  ],
  [
    'a combination that also suffices',
    'Requirements\n\n- Graduation from high school; and\n- Two years of welding experience; or\n- Any equivalent combination of education and experience.\n',
    ['all(secondary~, welding 2y)'],
  ],
  [
    '"OR" on a line of its own',
    "Requirements\n\nBachelor's degree in biology\nOR\nThree years of welding experience\n\nKnowledge of Excel is needed.\n",
    ['any(bachelor[biology], welding 3y)', 'excel'],
  ],
  [
    '"AND" on a line of its own',
    'Requirements\n\n(i) Knowledge of SQL\nAND\n(ii) Knowledge of Excel\nAND/OR\n(iii) Knowledge of Tableau\n',
    ['all(sql, any(excel, tableau))'],
  ],
  ['"and" alone joins nothing', 'Requirements\n\n- Knowledge of SQL; and\n- Knowledge of Excel\n', ['sql', 'excel']],
])('%s', (_, text, trees) => {
  expect(asksOf(text).map(({ tree }) => tree)).toEqual(trees)
})

test('the requirement reaches from the first way to the last', () => {
  const [ask] = asksOf('Requirements\n\n- Knowledge of SQL; or\n- Knowledge of Excel\n')
  expect(ask?.words).toBe('Knowledge of SQL; or\n- Knowledge of Excel')
})
