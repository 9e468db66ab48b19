/** An expected outcome: a value, or a reason from a closed list. Throwing is for bugs only. */
export type Result<Value, Reason extends string> = { ok: true; value: Value } | { ok: false; reason: Reason; detail?: string }

/** A good outcome. */
export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** A bad outcome that was foreseen; `detail` carries what the words need (an address, a count), never a stack. */
export function fail<Reason extends string>(reason: Reason, detail?: string): { ok: false; reason: Reason; detail?: string } {
  return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail }
}
