import { i18n } from '#i18n'
import { countAsked } from '../lib/match/in-choices.ts'
import { type Filter, filtered } from './filter.ts'
import type { RequirementView } from './requirement-view.ts'

/** Which requirements the checklist shows, with how many each choice would leave. */
export function Filters({
  filters,
  views,
  chosen,
  onChoose,
}: {
  filters: Filter[]
  views: RequirementView[]
  chosen: Filter
  onChoose: (filter: Filter) => void
}) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{i18n.t('filter.label')}</legend>
      {filters.map((filter) => (
        <button key={filter} type="button" class="filter" aria-pressed={filter === chosen} onClick={() => onChoose(filter)}>
          {i18n.t(`filter.${filter}`)} <span class="filter-count">{countAsked(filtered(views, filter))}</span>
        </button>
      ))}
    </fieldset>
  )
}
