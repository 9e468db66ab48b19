import { expect, test } from 'vitest'
import { readStatements } from '../../lib/analyze/statements.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { labelledPostings, roleIn } from '../../scripts/train/labelled.ts'
import { RoleScore } from '../../scripts/train/role-score.ts'
import { readTokens } from '../../scripts/train/unit-examples.ts'

/** The weights have seen these postings: should they fit them worse than this, headings, cues or features changed and they were not trained anew. */
const LEAST_RIGHT = 0.9

test('the weights that ship fit the postings they were trained on: else train anew with npx node scripts/train/units.ts', () => {
  const lexicon = loadLexicon()
  const units = loadUnits()
  const score = new RoleScore()
  for (const { text, units: labelled } of labelledPostings(new URL('../../scripts/train/postings/', import.meta.url))) {
    const statements = readStatements(text, readTokens(text, lexicon), [], units)
    for (const { start, end, role } of labelled) if (role) score.add(roleIn(statements, start, end), role, text.slice(start, end))
  }
  expect(score.accuracy).toBeGreaterThanOrEqual(LEAST_RIGHT)
})
