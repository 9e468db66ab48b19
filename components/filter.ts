import type { RequirementView } from './requirement-view.ts'

export type Filter = 'all' | 'open' | 'required' | 'preferred'

const PASSES: Record<Filter, (view: RequirementView) => boolean> = {
  all: () => true,
  open: ({ status }) => status !== 'met',
  required: ({ importance }) => importance === 'required',
  preferred: ({ importance }) => importance === 'preferred',
}

/** The requirements that a filter lets through. */
export const filtered = (views: readonly RequirementView[], filter: Filter) => views.filter(PASSES[filter])

/** The filters worth offering: each leaves something and not everything; "open" only where there is a profile to compare with. */
export function filtersFor(views: readonly RequirementView[]): Filter[] {
  const compared = views.some(({ status }) => status !== 'plain')
  const choices: Filter[] = compared ? ['open', 'required', 'preferred'] : ['required', 'preferred']
  const left = (filter: Filter) => filtered(views, filter).length
  return ['all', ...choices.filter((filter) => left(filter) > 0 && left(filter) < views.length)]
}
