import type { infer as Infer } from 'zod/mini'
import { array, boolean, enum as enumeration, number, object, optional, string } from 'zod/mini'
import { workplace } from './posting.ts'

/** Which postings the list shows; what is absent lets everything pass. */
export const ledgerFilter = object({
  words: optional(string()),
  statuses: optional(array(string())),
  /** At least this many tenths of the must-haves met. */
  mustHavesMet: optional(number()),
  place: optional(string()),
  workplace: optional(workplace),
  /** At least this much a year, in the posting's own currency. */
  payFrom: optional(number()),
  /** Closes within two weeks. */
  closingSoon: optional(boolean()),
  /** The next step is due. */
  due: optional(boolean()),
  /** Asks for this skill, which the profile lacks. */
  missing: optional(string()),
  tag: optional(string()),
})
export type LedgerFilter = Infer<typeof ledgerFilter>

export const ledgerColumn = enumeration(['status', 'title', 'place', 'pay', 'mustHaves', 'closes', 'nextStep', 'savedAt'])
export type LedgerColumn = Infer<typeof ledgerColumn>

export const ledgerOrder = object({ by: ledgerColumn, descending: boolean() })
export type LedgerOrder = Infer<typeof ledgerOrder>
