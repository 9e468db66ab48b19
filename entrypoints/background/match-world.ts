import occupations from '../../assets/occupations.tsv?raw'
import { skillIdsBy } from '../../lib/analyze/skills-in.ts'
import type { MatchWorld } from '../../lib/match/background.ts'
import { type Occupations, readOccupations } from '../../lib/match/occupations.ts'
import { lexicon } from './lexicon.ts'

let read: Occupations | undefined

/** What comparing needs besides profile and posting. Jobs are asked for the skills their words name, so that years can be told from their dates. */
export function matchWorld(today: Date): MatchWorld {
  read ??= readOccupations(occupations)
  const known = lexicon()
  return { lexicon: known, occupations: read, today, skillsIn: skillIdsBy(known) }
}
