import { TAGS } from './decode.ts'

/** The kinds of spans that are tagged, in the order of their weights. */
export const SPAN_TYPES = ['knowledge', 'skill'] as const
/** Weights of one feature: one a tag and type. */
export const WEIGHTS = SPAN_TYPES.length * TAGS
