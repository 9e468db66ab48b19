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

/** The filters worth offering: "open" means nothing before there is a profile to compare with. */
export function filtersFor(views: readonly RequirementView[]): Filter[] {
  return views.some(({ status }) => status !== 'plain') ? ['all', 'open', 'required', 'preferred'] : ['all', 'required', 'preferred']
}
