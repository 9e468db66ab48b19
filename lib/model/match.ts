import type { infer as Infer } from 'zod/mini'
import { array, enum as enumeration, number, object, optional, record, string, union } from 'zod/mini'

/** `unmet` is worded "not in your profile", `unknown` "for you to judge". */
export const status = enumeration(['met', 'partial', 'unmet', 'unknown'])
export type Status = Infer<typeof status>

export const verdict = enumeration(['strong', 'good', 'partial', 'weak', 'unclear'])
export type Verdict = Infer<typeof verdict>

const counts = object({ met: number(), partial: number(), unmet: number(), unknown: number() })

/** One requirement judged. `reason` is an id of the message catalogue (`reason_…` without the prefix), `values` fill its gaps. */
export const judgement = object({
  id: string(),
  status,
  evidence: array(string()),
  reason: string(),
  values: optional(record(string(), union([string(), number()]))),
})
export type Judgement = Infer<typeof judgement>

/** A posting's requirements compared with a profile; eligibility is judged but never counted, and a choice over several requirements is counted once. */
export const match = object({ required: counts, preferred: counts, verdict, requirements: array(judgement) })
export type Match = Infer<typeof match>
export type Counts = Infer<typeof counts>
