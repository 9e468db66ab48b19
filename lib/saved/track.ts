import type { SavedPosting, Tracking } from '../model/saved-posting.ts'

/** What a person may note beside a posting. */
export type Notes = Pick<Tracking, 'notes' | 'nextStep' | 'contact' | 'tags' | 'links'>

/** Notes to be made; undefined takes one away. */
export type NoteChange = { [Name in keyof Notes]?: Notes[Name] | undefined }

/** What becomes of the notes as they are at that moment: another page may have changed them since they were shown. */
export type Noting = (now: Notes) => NoteChange

/** Moves a posting to another status and notes it in its history; `at` is an ISO 8601 moment. */
export function setStatus(posting: SavedPosting, to: string, at: string): SavedPosting {
  if (posting.status === to) return posting
  return { ...posting, status: to, history: [...posting.history, { kind: 'status', at, from: posting.status, to }] }
}

/** Takes back the move made at `at`. What was done to the posting since stays. */
export function takeBackStatus(posting: SavedPosting, from: string, at: string): SavedPosting {
  const history = posting.history.filter((event) => !(event.kind === 'status' && event.at === at))
  return { ...posting, status: from, history }
}

/** Notes something, or with undefined takes a note away. */
export function note(posting: SavedPosting, noting: Noting): SavedPosting {
  return withNotes(posting, noting(posting))
}

/** Takes what was noted on `before` back. What was noted since, there or elsewhere, stays: of tags and links only those go that it added. */
export function takeBackNote(posting: SavedPosting, noting: Noting, before: SavedPosting): SavedPosting {
  const change = noting(before)
  const back: NoteChange = {}
  if ('tags' in change) back.tags = without(posting.tags, before.tags, change.tags ?? [])
  if ('links' in change) back.links = without(posting.links, before.links, change.links ?? [])
  if ('notes' in change && posting.notes === change.notes) back.notes = before.notes
  if ('contact' in change && posting.contact === change.contact) back.contact = before.contact
  if ('nextStep' in change && isSame(posting.nextStep, change.nextStep)) back.nextStep = before.nextStep
  return withNotes(posting, back)
}

function withNotes(posting: SavedPosting, change: NoteChange): SavedPosting {
  const merged = Object.entries({ ...posting, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(merged) as SavedPosting
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/** `now` as if the step from `before` to `after` had not been made; what comes back stands at its place of before. */
function without<Value>(now: readonly Value[], before: readonly Value[], after: readonly Value[]): Value[] {
  const holds = (values: readonly Value[], value: Value) => values.some((each) => isSame(each, value))
  const kept = now.filter((value) => holds(before, value) || !holds(after, value))
  before.forEach((value, at) => {
    if (!holds(after, value) && !holds(kept, value)) kept.splice(at, 0, value)
  })
  return kept
}
