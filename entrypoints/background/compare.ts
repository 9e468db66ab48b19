import { match } from '../../lib/match/match.ts'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { OpenPosting } from '../../lib/model/page.ts'
import type { Reading } from '../../lib/model/reading.ts'
import { readCorrections } from '../../lib/store/corrections.ts'
import { findStatus } from '../../lib/store/postings.ts'
import { readProfile } from '../../lib/store/profile.ts'
import { readSettings } from '../../lib/store/settings.ts'
import { listOwnStatuses } from '../../lib/store/views.ts'
import { database } from './database.ts'

/** The posting as views show it now: compared with the profile if there is one, with what the person chose for it. */
export async function compare(reading: Reading, analysis: AnalysisRecord): Promise<OpenPosting> {
  const { posting } = analysis
  const list = await database()
  const [profile, settings, corrections, savedAs, ownStatuses] = await Promise.all([
    readProfile(),
    readSettings(),
    readCorrections(posting),
    findStatus(list, posting).catch(() => undefined),
    listOwnStatuses(list).catch(() => []),
  ])
  const requirements = analysis.requirements.filter(({ start, end }) => !corrections.includes(posting.text.slice(start, end)))
  const corrected = { ...analysis, requirements }
  const record = profile
    ? { ...corrected, match: match(corrected, profile, (await import('./match-world.ts')).matchWorld(new Date())) }
    : corrected
  return {
    kind: 'posting',
    url: reading.posting.url ?? '',
    record,
    notes: {
      ...(reading.filledIn !== undefined && { filledIn: reading.filledIn }),
      ...(reading.closedNotice !== undefined && { closedNotice: reading.closedNotice }),
    },
    ...(savedAs !== undefined && { savedAs }),
    ownStatuses,
    highlights: settings.highlights,
  }
}
