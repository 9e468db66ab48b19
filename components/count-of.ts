import type { Counts } from '../lib/model/match.ts'

/** How many requirements of one importance are scored; what is never scored is shown, but not counted. */
export const countOf = ({ met, partial, unmet, unknown }: Counts) => met + partial + unmet + unknown
