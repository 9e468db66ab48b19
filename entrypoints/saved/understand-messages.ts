import type { Present } from './present.ts'

/** From the page to what understands its postings anew. `first`: this posting is being looked at, so it comes before all others. */
export type ToUnderstand = { type: 'present'; present: Present } | { type: 'first'; id: string }
