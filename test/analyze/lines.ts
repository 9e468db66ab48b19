import { analyze } from '../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadTagger } from '../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { plainPosting } from './facts/lines.ts'
import { showCriterion } from './show.ts'

const world = { lexicon: loadLexicon(), units: loadUnits(), tagger: loadTagger() }

const before = `Operations associate

About us
We are a family-owned company with 40 people in three towns.

Your tasks
- Keep our customers informed about their orders
- Help the team where help is needed

Requirements
- `
const after = `
- You are at least 18 years old

We offer
- 28 days of holiday
- A pension scheme
`

/** What one line asks for as a requirement of a whole posting, read with the tagger; "~" stands before what is no must. */
export function asksOfLine(line: string): string[] {
  const { requirements } = analyze({ posting: plainPosting(before + line + after), blocks: [] }, world)
  const end = before.length + line.length
  return requirements
    .filter(({ start }) => start >= before.length && start < end)
    .map(({ importance, criterion }) => (importance === 'preferred' ? '~' : '') + showCriterion(criterion))
}
