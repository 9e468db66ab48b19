import { i18n } from '#i18n'
import { countAsked, inChoices } from '../lib/match/in-choices.ts'
import type { Counts, Match } from '../lib/model/match.ts'
import type { Importance } from '../lib/model/requirement.ts'
import { ChoiceEntries } from './ChoiceEntries.tsx'
import { countOf } from './count-of.ts'
import { type EntryCallbacks, RequirementEntry } from './RequirementEntry.tsx'
import type { RequirementView } from './requirement-view.ts'

const GROUPS: Importance[] = ['required', 'preferred']

/** The requirements in two groups. `current` is the one last gone to; `absent` the one whose words the page did not show then. */
export function Checklist({
  views,
  all,
  match,
  current,
  absent,
  ...callbacks
}: {
  /** What the filter lets through, and everything. */
  views: RequirementView[]
  all: RequirementView[]
  match: Match | undefined
  current: string | undefined
  absent: string | undefined
} & EntryCallbacks) {
  const entry = (view: RequirementView) => (
    <RequirementEntry key={view.id} view={view} open={view.id === current} absent={view.id === absent} {...callbacks} />
  )
  if (views.length === 0) return <p class="checklist-empty">{i18n.t('requirement.hidden')}</p>
  return (
    <div class="checklist">
      {GROUPS.map((importance) => {
        const shown = views.filter((view) => view.importance === importance)
        return (
          shown.length > 0 && (
            <section key={importance} class="group">
              <h2 class="group-title">
                {i18n.t(`importance.${importance}`)}
                <span class="group-count">
                  {countWords(
                    match?.[importance],
                    all.filter((view) => view.importance === importance),
                  )}
                </span>
              </h2>
              <ul onKeyDown={walk}>
                {inChoices(shown).map((ways) =>
                  ways.length === 1 ? ways.flat().map(entry) : <ChoiceEntries key={ways[0]?.[0]?.id} ways={ways} entry={entry} />,
                )}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}

/** How many there are and are met; what is never counted is named, so that the numbers add up to the entries below, a choice being one. */
function countWords(counts: Counts | undefined, views: readonly RequirementView[]): string {
  const asked = countAsked(views)
  if (!counts) return String(asked)
  const counted = countOf(counts)
  return [
    i18n.t('summary.met', [String(counts.met), String(counted)]),
    ...(asked > counted ? [i18n.t('summary.apart', [String(asked - counted)])] : []),
  ].join(' · ')
}

/** Arrow keys walk from entry to entry, over the groups. */
function walk(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const from = event.target instanceof Element ? event.target.closest('.entry-main') : null
  if (by === 0 || !from) return
  const entries = [...(from.closest('.checklist')?.querySelectorAll<HTMLElement>('.entry-main') ?? [])]
  entries[entries.indexOf(from as HTMLElement) + by]?.focus()
  event.preventDefault()
}
