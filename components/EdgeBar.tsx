import { i18n } from '#i18n'
import { quoteText, type RequirementView } from './requirement-view.ts'

/** A requirement's place on the page: `at` is 0 at its top and 1 at its bottom. */
export interface Tick {
  view: RequirementView
  at: number
}

/**
 * A thin bar at the page's edge that shows where the requirements are; a click goes to one. Not for keyboards and screen readers: they would
 * meet it at the end of every page, and have the checklist and the commands.
 */
export function EdgeBar({ ticks, current, onGo }: { ticks: Tick[]; current: string | undefined; onGo: (id: string) => void }) {
  return (
    <div class="edge-bar" aria-hidden="true">
      {ticks.map(({ view, at }) => {
        const words = i18n.t('edgeBar.tick', [i18n.t(`importance.${view.importance}`), i18n.t(`status.${view.status}`), quoteText(view)])
        return (
          <button
            key={view.id}
            type="button"
            tabIndex={-1}
            class={`tick ${view.id === current ? 'tick-current' : ''} tick-${view.importance} tick-${view.status} tone-${view.status}`}
            style={{ top: `${(at * 100).toFixed(2)}%` }}
            title={words}
            onClick={() => onGo(view.id)}
          />
        )
      })}
    </div>
  )
}
