import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { plainPosting } from '../facts/lines.ts'
import { treesOf } from '../sentences.ts'
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
    'items below a heading',
    'Requirements\n\nOne of the following:\n- Python\n- Java\n- Kotlin\n\nAlso:\n- SQL\n',
    ['any(python, java, kotlin)', 'sql'],
  ],
  [
    'items below an item that asks',
    'Requirements\n\n- Excellent German\n- Must have one or more of the following:\n  - Python\n  - Three years of plumbing\n- Experience with SQL\n',
    ['de C1', 'any(python, plumbing 3y)', 'sql'],
  ],
  ['lines without a sign', 'Requirements\n\nAny of the following:\nPython\nJava\n\nKnowledge of SQL\n', ['any(python, java)', 'sql']],
  [
    'items with the sign of their lead-in',
    'Requirements\n\n- Experience with one or more of the following:\n- Python\n- Java\n- Kotlin\n- Knowledge of SQL\n',
    ['any(python, java, kotlin)', 'sql'],
  ],
  [
    'no list of its own',
    'Requirements\n\n- Python or one of the following:\n- Knowledge of SQL\n- Knowledge of Java\n',
    ['python', 'sql', 'java'],
  ],
])('alternatives as %s', (_, text, trees) => {
  const asks = asksOf(text)
  expect(asks.map(({ tree }) => tree)).toEqual(trees)
})

test('the requirement reaches from its lead-in to its last item', () => {
  const [ask] = asksOf('Requirements\n\nCandidates must hold at least one of these:\n- Python\n- Java\n')
  expect(ask?.words).toBe('Candidates must hold at least one of these:\n- Python\n- Java')
})

test('"two of the following" is not one of them', () => {
  expect(treesOf('At least two of the following: <Python>, <Java>, <Go> or <Zig>')).toEqual(['all(python?, java?, go?, zig?)'])
})
