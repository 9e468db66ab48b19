import { i18n } from '#i18n'
import { countAsked } from '../lib/match/in-choices.ts'
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
      <p class="summary-words">
        {match && <strong class="summary-verdict">{readWell ? wordVerdict(match) : i18n.t('verdict.language')}</strong>}
        <span class="summary-counts">{unbroken(match ? countsOf(match) : askedIn(views))}</span>
      </p>
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

/** A verdict is for now where more of the must-haves are still to be judged by the person than are judged. */
function wordVerdict({ verdict, required }: Match): string {
  const words = i18n.t(`verdict.${verdict}`)
  const open = verdict !== 'unclear' && required.unknown > countOf(required) - required.unknown
  return open ? i18n.t('summary.forNow', [words]) : words
}

/** How many must-haves and nice-to-haves there are, a choice being one. */
function askedIn(views: readonly RequirementView[]): string[] {
  const [required, preferred] = (['required', 'preferred'] as const).map((each) =>
    countAsked(views.filter(({ importance }) => importance === each)),
  )
  return [
    ...(required ? [i18n.t('summary.mustHaveCount', required)] : []),
    ...(preferred ? [i18n.t('summary.niceToHaveCount', preferred)] : []),
  ]
}

/** What is partly met and what only the person can judge is told apart: few met of many must read otherwise where most of the rest is one of these. */
function countsOf({ required, preferred }: Match): string[] {
  const partly = required.partial + preferred.partial
  const judge = required.unknown + preferred.unknown
  return [
    ...(countOf(required) > 0 ? [i18n.t('summary.mustHaves', [String(required.met), String(countOf(required))])] : []),
    ...(countOf(preferred) > 0 ? [i18n.t('summary.niceToHaves', [String(preferred.met), String(countOf(preferred))])] : []),
    ...(partly > 0 ? [i18n.t('summary.partly', [String(partly)])] : []),
    ...(judge > 0 ? [i18n.t('summary.judge', [String(judge)])] : []),
  ]
}

/** Lines break between counts, not inside one. */
function unbroken(counts: readonly string[]): string {
  return counts.map((words) => words.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')).join(' · ')
}
