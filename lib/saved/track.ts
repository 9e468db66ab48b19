import type { SavedPosting, Tracking } from '../model/saved-posting.ts'

/** What a person may note beside a posting. */
type Notes = Pick<Tracking, 'notes' | 'nextStep' | 'contact' | 'tags' | 'links'>

/** Notes to be made; undefined takes one away. */
export type NoteChange = { [Name in keyof Notes]?: Notes[Name] | undefined }

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
export function note(posting: SavedPosting, change: NoteChange): SavedPosting {
  const merged = Object.entries({ ...posting, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(merged) as SavedPosting
}
