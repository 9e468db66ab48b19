import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadTagger } from '../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { requirementsOfLine } from '../line-in-posting.ts'
import { showCriterion } from './show.ts'

const world = { lexicon: loadLexicon(), units: loadUnits(), tagger: loadTagger() }

/** What one line asks for as a requirement of a whole posting, read with the tagger; "~" stands before what is no must. */
export function asksOfLine(line: string): string[] {
  return requirementsOfLine(line, world).map(
    ({ importance, criterion }) => (importance === 'preferred' ? '~' : '') + showCriterion(criterion),
  )
}
