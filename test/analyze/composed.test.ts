import { expect, test } from 'vitest'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadTagger } from '../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { compose } from '../quality/composed/compose.ts'
import { misread } from '../quality/composed/judge.ts'

const COUNT = 400
const MOST_WRONG = 8

test('requirements composed of wordings, lists and joints are read as composed, but for a few', () => {
  const world = { lexicon: loadLexicon(), units: loadUnits(), tagger: loadTagger() }
  const wrong = compose(COUNT, 11).flatMap((composed) => {
    const reasons = misread(composed, world)
    return reasons.length ? [`${composed.line}: ${reasons.join('; ')}`] : []
  })
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_WRONG)
})

test('the same seed composes the same requirements', () => {
  expect(compose(5, 3)).toEqual(compose(5, 3))
  expect(compose(5, 3)).not.toEqual(compose(5, 4))
})

test.each([
  [{ line: 'Knowledge of welding or plumbing', each: ['welding', 'plumbing'], choices: [] }, 2],
  [{ line: 'Knowledge of welding and plumbing', each: [], choices: [['welding', 'plumbing']] }, 1],
  [{ line: 'Knowledge of welding', each: ['carpentry'], choices: [] }, 1],
])('what is read otherwise is told: %j', (composed, reasons) => {
  const world = { lexicon: loadLexicon(), units: loadUnits() }
  expect(misread({ ...composed, years: [], levels: [], importance: 'required' }, world)).toHaveLength(reasons)
})
