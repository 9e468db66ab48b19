import { loadLexicon } from '../../../lib/cli/load-lexicon.ts'
import { loadTagger } from '../../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { compose } from '../composed/compose.ts'
import { misread } from '../composed/judge.ts'
import { line, type Score } from './score.ts'

const COUNT = 3000
const SEED = 7

/** Scores how many of the requirements composed out of tables, whose logic is known, are read as composed; `hear` hears of each that is not. */
export function scoreComposed(hear: (sentence: string, wrong: readonly string[]) => void = () => undefined): Score[] {
  const world = { lexicon: loadLexicon(), units: loadUnits(), tagger: loadTagger() }
  let right = 0
  for (const composed of compose(COUNT, SEED)) {
    const wrong = misread(composed, world)
    if (wrong.length) hear(composed.line, wrong)
    else right++
  }
  return [line('composed requirements', 'read as composed', right / COUNT, 0.97, `${right}/${COUNT}`)]
}
