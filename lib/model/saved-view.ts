import type { infer as Infer } from 'zod/mini'
import { object, string } from 'zod/mini'
import { ledgerFilter, ledgerOrder } from './ledger-filter.ts'

/** A filter and an order the person gave a name. */
export const savedView = object({ name: string(), filter: ledgerFilter, order: ledgerOrder })
export type SavedView = Infer<typeof savedView>
