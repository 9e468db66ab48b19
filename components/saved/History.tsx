import { i18n } from '#i18n'
import type { HistoryEvent } from '../../lib/model/saved-posting.ts'
import { type RequirementGroup, RequirementGroups } from './RequirementGroups.tsx'
import { wordDate } from './row-words.ts'
import { wordStatus } from './word-status.ts'

/** What happened to a posting, the latest first. */
export function History({ events, today, language }: { events: readonly HistoryEvent[]; today: Date; language: string }) {
  return (
    <section class="history">
      <h2 class="track-title">{i18n.t('reader.history')}</h2>
      <ol class="history-events">
        {events.toReversed().map((event, index) => (
          <li key={`${event.at} ${index}`} class="history-event">
            <time dateTime={event.at}>{wordDate(event.at, language, today)}</time>
            <div>
              {wordEvent(event)}
              <RequirementGroups groups={groupsOf(event)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function wordEvent(event: HistoryEvent): string {
  switch (event.kind) {
    case 'saved':
      return i18n.t('history.saved')
    case 'status':
      return i18n.t('history.status', [wordStatus(event.from), wordStatus(event.to)])
    case 'changed':
      return i18n.t('history.changed')
    case 'merged':
      return i18n.t('history.merged', [event.title])
    case 'reanalyzed':
      return i18n.t('history.reanalyzed')
    case 'compared':
      return i18n.t('history.compared')
  }
}

/** Which requirements an event changed, by how. */
function groupsOf(event: HistoryEvent): RequirementGroup[] {
  if (event.kind === 'reanalyzed')
    return [
      ['difference.added', event.added],
      ['difference.removed', event.removed],
      ['difference.moved', event.moved],
    ]
  if (event.kind === 'compared')
    return [
      ['history.met', event.met],
      ['history.lost', event.lost],
    ]
  return []
}
