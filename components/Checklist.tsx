import { i18n } from '#i18n'
import type { Match } from '../lib/model/match.ts'
import type { Importance } from '../lib/model/requirement.ts'
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
                  {match
                    ? i18n.t('summary.met', [String(match[importance].met), String(countOf(match[importance]))])
                    : all.filter((view) => view.importance === importance).length}
                </span>
              </h2>
              <ul onKeyDown={walk}>
                {shown.map((view) => (
                  <RequirementEntry key={view.id} view={view} open={view.id === current} absent={view.id === absent} {...callbacks} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
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
