import { readStatements } from '../../../lib/analyze/statements.ts'
import { loadLexicon } from '../../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { type Labelled, labelledPostings, roleIn } from '../../../scripts/train/labelled.ts'
import { skillspanPostings } from '../../../scripts/train/role-corpus.ts'
import { RoleScore } from '../../../scripts/train/role-score.ts'
import { readTokens } from '../../../scripts/train/unit-examples.ts'
import { line, type Score } from './score.ts'

/** Scores on whole postings whose roles are labelled and that nothing was trained or tuned on: SkillSpan's development part. */
export function scoreUnseen(): Score[] {
  return roleScores('postings not trained on', skillspanPostings('dev'))
}

/** Scores of what units do on own postings in other languages that are kept out of training: `unseen/`, named by their language. */
export function scoreOtherLanguages(): Score[] {
  const postings = Map.groupBy(labelledPostings(new URL('../unseen/', import.meta.url)), ({ name }) => name.split('-')[0] ?? '')
  return [...postings].flatMap(([language, own]) =>
    roleScores(`own postings not trained on, ${language[0]?.toUpperCase()}${language.slice(1)}`, own),
  )
}

function roleScores(on: string, postings: readonly Pick<Labelled, 'text' | 'units'>[]): Score[] {
  const lexicon = loadLexicon()
  const units = loadUnits()
  const score = new RoleScore()
  for (const { text, units: labelled } of postings) {
    const statements = readStatements(text, readTokens(text, lexicon), [], units)
    for (const { start, end, role } of labelled) if (role) score.add(roleIn(statements, start, end), role, '')
  }
  return [line(on, 'roles, macro F1', score.macroF1, 0.85), line(on, 'sentences that ask for something, F1', score.requirementF1, 0.92)]
}
