import { i18n } from '#i18n'
import type { Match } from '../lib/model/match.ts'
import { countOf } from './count-of.ts'
import { quoteText, type RequirementView } from './requirement-view.ts'

/** The verdict in words with the counts behind it, and the requirements as a row of segments in the order of the page. */
export function Summary({
  match,
  readWell,
  views,
  onGo,
}: {
  match: Match | undefined
  /** Whether the list is good enough for a verdict in the posting's language. */
  readWell: boolean
  views: RequirementView[]
  onGo: (id: string) => void
}) {
  return (
    <section class="summary">
      {match && (
        <p class="summary-words">
          <strong class="summary-verdict">{i18n.t(readWell ? `verdict.${match.verdict}` : 'verdict.language')}</strong>
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

/** What is partly met and what only the person can judge is told apart: few met of many must read otherwise where most of the rest is one of these. */
function countWords({ required, preferred }: Match): string {
  const partly = required.partial + preferred.partial
  const judge = required.unknown + preferred.unknown
  const counts = [
    ...(countOf(required) > 0 ? [i18n.t('summary.mustHaves', [String(required.met), String(countOf(required))])] : []),
    ...(countOf(preferred) > 0 ? [i18n.t('summary.niceToHaves', [String(preferred.met), String(countOf(preferred))])] : []),
    ...(partly > 0 ? [i18n.t('summary.partly', [String(partly)])] : []),
    ...(judge > 0 ? [i18n.t('summary.judge', [String(judge)])] : []),
  ]
  // Lines break between counts, not inside one.
  return counts.map((words) => words.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')).join(' · ')
}
