import type { AnalysisRecord } from '../model/analysis.ts'
import type { HistoryEvent } from '../model/saved-posting.ts'

type Compared = Extract<HistoryEvent, { kind: 'compared' }>

/**
 * A history with what a changed profile changed: the requirements met now that were not, and the other way round. Changes of a profile come
 * in rows ("I have this" ten times), so the event before, if it is of the same kind, becomes one with this; what cancels out is left out.
 * Only what both records ask for is compared, and nothing where either was compared with no profile.
 */
export function noteMatches(history: readonly HistoryEvent[], before: AnalysisRecord, after: AnalysisRecord, at: string): HistoryEvent[] {
  const [old, now] = [metByWords(before), metByWords(after)]
  const met = [...now].flatMap(([words, is]) => (is && old.get(words) === false ? [words] : []))
  const lost = [...now].flatMap(([words, is]) => (!is && old.get(words) === true ? [words] : []))
  if (met.length + lost.length === 0) return [...history]
  const last = history.at(-1)
  const { met: metBefore, lost: lostBefore }: Pick<Compared, 'met' | 'lost'> = last?.kind === 'compared' ? last : { met: [], lost: [] }
  const event: Compared = { kind: 'compared', at, met: net(metBefore, lost, met, lostBefore), lost: net(lostBefore, met, lost, metBefore) }
  const earlier = last?.kind === 'compared' ? history.slice(0, -1) : history
  return event.met.length + event.lost.length === 0 ? [...earlier] : [...earlier, event]
}

/** What stays of the one before, and what is new without having been taken back. */
function net(before: readonly string[], takenBack: readonly string[], now: readonly string[], turned: readonly string[]): string[] {
  const stays = before.filter((words) => !takenBack.includes(words))
  return [...new Set([...stays, ...now.filter((words) => !turned.includes(words))])]
}

function metByWords({ requirements, posting, match }: AnalysisRecord): Map<string, boolean> {
  const statuses = new Map(match?.requirements.map(({ id, status }) => [id, status]))
  return new Map(
    requirements.flatMap(({ id, start, end }) => {
      const status = statuses.get(id)
      return status ? [[posting.text.slice(start, end).replace(/\s+/g, ' ').trim(), status === 'met'] as const] : []
    }),
  )
}
