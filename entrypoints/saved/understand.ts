import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Profile } from '../../lib/model/profile.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { changedRequirements } from '../../lib/saved/changed-requirements.ts'
import { fingerprint } from '../../lib/saved/fingerprint.ts'
import { readCorrections } from '../../lib/store/corrections.ts'

/** What postings are understood and compared with now. */
export interface Present {
  /** Version of the extension, which stands for its rules and lexicon. */
  version: string
  profile: Profile | undefined
  /** Fingerprint of the profile. */
  compared: string
}

/** The present rules and profile. */
export function presentOf(version: string, profile: Profile | undefined): Present {
  return { version, profile, compared: profile ? fingerprint(profile) : 'none' }
}

/** Whether a posting or its row was understood by other rules, or compared with another profile, than the present ones. */
export function isStale({ understoodBy, comparedWith }: Pick<SavedPosting, 'understoodBy' | 'comparedWith'>, present: Present): boolean {
  return understoodBy !== present.version || comparedWith !== present.compared
}

/**
 * A kept posting understood by the present rules and compared with the present profile; its history says which requirements came and went.
 * The rules and the lexicon are loaded when first needed: the list itself does without.
 */
export async function understandAgain(posting: SavedPosting, { version, profile, compared }: Present, today: Date): Promise<SavedPosting> {
  const { analyze, match, lexicon, skillIdsBy, tagger } = await import('./rules.ts')
  const before = posting.record
  let record: AnalysisRecord = before
  if (posting.understoodBy !== version) {
    const corrections = await readCorrections(before.posting)
    const found = analyze({ posting: before.posting, blocks: posting.blocks ?? [] }, { lexicon: lexicon(), tagger: tagger() })
    const requirements = found.requirements.filter(({ start, end }) => !corrections.includes(found.posting.text.slice(start, end)))
    record = { ...before, ...found, requirements }
  }
  const { match: _, ...plain } = record
  record = profile ? { ...plain, match: match(plain, profile, { lexicon: lexicon(), today, skillsIn: skillIdsBy(lexicon()) }) } : plain
  const changes = changedRequirements(before, record)
  const changed = changes.added.length + changes.removed.length + changes.moved.length > 0
  return {
    ...posting,
    record,
    understoodBy: version,
    comparedWith: compared,
    ...(changed && { history: [...posting.history, { kind: 'reanalyzed' as const, at: today.toISOString(), ...changes }] }),
  }
}
