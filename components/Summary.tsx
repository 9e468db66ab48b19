import { i18n } from '#i18n'
import type { Counts, Match } from '../lib/model/match.ts'
import { quoteText, type RequirementView } from './requirement-view.ts'

/** The verdict in words with the counts behind it, and the requirements as a row of segments in the order of the page. */
export function Summary({ match, views, onGo }: { match: Match | undefined; views: RequirementView[]; onGo: (id: string) => void }) {
  return (
    <section class="summary">
      {match && (
        <p class="summary-words">
          <strong class="summary-verdict">{i18n.t(`verdict.${match.verdict}`)}</strong>
          <span class="summary-counts">{countWords(match)}</span>
        </p>
      )}
      {/* A picture of the checklist below, which is what keyboards and screen readers use. */}
      <div class="segments" aria-hidden="true">
        {views.map((view) => (
          <button
            key={view.id}
            type="button"
            tabIndex={-1}
            class={`segment segment-${view.importance} tone-${view.status} segment-${view.status}`}
            title={`${i18n.t(`status.${view.status}`)}: ${quoteText(view)}`}
            onClick={() => onGo(view.id)}
          />
        ))}
      </div>
    </section>
  )
}

function countWords({ required, preferred }: Match): string {
  const counts: [Counts, 'summary.mustHaves' | 'summary.niceToHaves'][] = [
    [required, 'summary.mustHaves'],
    [preferred, 'summary.niceToHaves'],
  ]
  return counts
    .filter(([each]) => total(each) > 0)
    .map(([each, key]) => i18n.t(key, [String(each.met), String(total(each))]))
    .join(' · ')
}

function total({ met, partial, unmet, unknown }: Counts): number {
  return met + partial + unmet + unknown
}
