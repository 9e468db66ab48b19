import type { Profile } from '../../lib/model/profile.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { fingerprint } from '../../lib/saved/fingerprint.ts'
import type { Corrections } from '../../lib/store/corrections.ts'

/** What postings are understood and compared with now. */
export interface Present {
  /** Version of the extension, which stands for its rules and lexicon: browsers only ever update to a higher one. */
  version: string
  profile: Profile | undefined
  /** Fingerprint of the profile, and of the month where time alone changes what it says. */
  compared: string
  corrections: Corrections
}

/** The present rules and profile. */
export function presentOf(version: string, profile: Profile | undefined, corrections: Corrections, today: Date): Present {
  return { version, profile, compared: profile ? comparedWith(profile, today) : 'none', corrections }
}

/** Whether a posting or its row was understood by other rules, or compared with another profile, than the present ones. */
export function isStale(
  { understoodBy, comparedWith }: Pick<SavedPosting, 'understoodBy' | 'comparedWith'>,
  { version, compared }: Pick<Present, 'version' | 'compared'>,
): boolean {
  return understoodBy !== version || comparedWith !== compared
}

/** Who works somewhere has a month more each month, and who studies is done at some time. */
function comparedWith(profile: Profile, today: Date): string {
  const month = today.toISOString().slice(0, 7)
  const goesOn =
    profile.work?.some(({ endDate }) => endDate === undefined) ||
    profile.education?.some(({ endDate }) => (endDate ?? '') >= month.slice(0, 4))
  return fingerprint(goesOn ? { profile, month } : profile)
}
