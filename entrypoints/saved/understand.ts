import { toldByWords } from '../../lib/analyze/language/told-by-words.ts'
import { analyze } from '../../lib/analyze/pipeline.ts'
import { match } from '../../lib/match/match.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { noteMatches } from '../../lib/saved/changed-matches.ts'
import { changedRequirements } from '../../lib/saved/changed-requirements.ts'
import { identify } from '../../lib/store/identify.ts'
import { lexicon } from '../background/lexicon.ts'
import { matchWorld } from '../background/match-world.ts'
import { tagger } from '../background/tagger.ts'
import { units } from '../background/units.ts'
import type { Present } from './present.ts'

/**
 * A kept posting understood by the present rules and compared with the present profile. Its history says which requirements came and went,
 * and which the profile meets now or no longer.
 */
export function understandAgain(posting: SavedPosting, present: Present, today: Date): SavedPosting {
  const { version, profile, compared } = present
  const before = posting.record
  const { match: _, ...plain } = posting.understoodBy === version ? before : readAgain(posting, present)
  const record = profile ? { ...plain, match: match(plain, profile, matchWorld(today)) } : plain
  const at = today.toISOString()
  const changes = changedRequirements(before, record)
  const changed = changes.added.length + changes.removed.length + changes.moved.length > 0
  const history = changed ? [...posting.history, { kind: 'reanalyzed' as const, at, ...changes }] : posting.history
  return {
    ...posting,
    record,
    understoodBy: version,
    comparedWith: compared,
    history: posting.comparedWith === compared ? history : noteMatches(history, before, record, at),
  }
}

/** What was saved before the language was noted is asked by its words alone: a worker of a page has no way to the browser's detection. */
function readAgain({ record, blocks = [] }: SavedPosting, { corrections }: Present): SavedPosting['record'] {
  const found = analyze({ posting: record.posting, blocks }, { lexicon: lexicon(), units: units(), tagger: tagger() })
  const dropped = corrections[identify(record.posting)] ?? []
  const requirements = found.requirements.filter(({ start, end }) => !dropped.includes(found.posting.text.slice(start, end)))
  const language = record.language ?? toldByWords(record.posting.text)
  return { ...record, ...found, ...(language !== undefined && { language }), requirements }
}
