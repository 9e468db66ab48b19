/** What was before and after what is now; each step is a whole state, and states share what did not change. */
export interface History<State> {
  past: readonly State[]
  present: State
  future: readonly State[]
}

/** Steps that can be taken back; older ones are let go. */
const LONGEST = 200

/** A history that starts here. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] }
}

/** Goes on to a new state; what was undone before is gone then. */
export function step<State>({ past, present }: History<State>, next: State): History<State> {
  return { past: [...past.slice(1 - LONGEST), present], present: next, future: [] }
}

/** One step back; the same history if there is none. */
export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

/** One undone step forward again; the same history if there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future }
}
