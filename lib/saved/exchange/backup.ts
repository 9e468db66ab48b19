import { array, literal, number, object, optional, record, string, unknown } from 'zod/mini'
import { fail, type Result, succeed } from '../../model/result.ts'
import { type SavedPosting, savedPosting } from '../../model/saved-posting.ts'
import { type SavedView, savedView } from '../../model/saved-view.ts'

/**
 * The list as one JSON file: `format` and `version` say what it is, `statuses` are the person's own ones by name, `views` the named filters,
 * `corrections` what they said is no requirement (words by posting), `postings` the kept postings whole, one a line and ordered by id, so that the same list always gives the same bytes. docs/backup-format.md
 * describes it for other programs.
 */
const BACKUP_FORMAT = 'requisite-postings'
export const BACKUP_VERSION = 2

export interface Backup {
  statuses: string[]
  views: SavedView[]
  corrections: Record<string, string[]>
  postings: SavedPosting[]
}

/** Why a file was not taken. `invalid-posting`: detail names it; `newer-version`: detail is the version it says. */
export type BackupRefusal = 'too-large' | 'empty' | 'not-json' | 'truncated' | 'not-a-backup' | 'newer-version' | 'invalid-posting'

/** A file is written in parts no larger than this, in bytes, and none much larger is read. */
const LARGEST_PART = 100_000_000

/** The files that hold a list, each as the pieces of its text; one unless it is very long. */
export function* writeBackup({
  statuses,
  views,
  corrections,
  postings,
}: Omit<Backup, 'postings'> & { postings: Iterable<SavedPosting> }): Generator<string[]> {
  const fields = [
    `"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},"statuses":${JSON.stringify([...statuses].sort())}`,
    `"views":${JSON.stringify(views)},"corrections":${JSON.stringify(corrections)},"postings":[\n`,
  ]
  const head = `{${fields.join(',')}`
  const bytesOf = (text: string) => new TextEncoder().encode(text).length
  let pieces = [head]
  let size = bytesOf(head)
  for (const posting of postings) {
    // Parsing puts the fields into the order of the schema.
    const line = JSON.stringify(savedPosting.parse(posting))
    const length = bytesOf(line)
    if (size + length > LARGEST_PART && pieces.length > 1) {
      yield [...pieces, '\n]}\n']
      pieces = [head]
      size = bytesOf(head)
    }
    pieces.push(pieces.length > 1 ? `,\n${line}` : line)
    size += length
  }
  yield [...pieces, '\n]}\n']
}

/** Whether a file of so many bytes is larger than any that is written. */
export const isTooLarge = (bytes: number) => bytes > LARGEST_PART * 1.1

const envelope = object({ format: literal(BACKUP_FORMAT), version: number() })
const content = object({
  statuses: array(string()),
  views: array(savedView),
  /** Absent in version 1. */
  corrections: optional(record(string(), array(string()))),
  postings: array(unknown()),
})

/** So many postings are checked before the page may draw again. */
const AT_ONCE = 100

/**
 * Reads a backup; whoever calls has looked at its size (`isTooLarge`). Nothing of it is trusted: each posting is checked against the schema, and one that fails refuses the whole file. `pause` is
 * awaited now and then with the part done, 0 to 1; it may throw to end the reading.
 */
export async function readBackup(text: string, pause: (done: number) => Promise<void>): Promise<Result<Backup, BackupRefusal>> {
  if (text.trim() === '') return fail('empty')
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return fail(text.trimStart().startsWith(`{"format":"${BACKUP_FORMAT}"`) ? 'truncated' : 'not-json')
  }
  const known = envelope.safeParse(parsed)
  if (!known.success) return fail('not-a-backup')
  if (known.data.version > BACKUP_VERSION) return fail('newer-version', String(known.data.version))
  const found = content.safeParse(parsed)
  if (!found.success) return fail('not-a-backup')
  const postings: SavedPosting[] = []
  for (const [index, each] of found.data.postings.entries()) {
    if (index % AT_ONCE === 0) await pause(index / found.data.postings.length)
    const posting = readPosting(each)
    if (!posting) return fail('invalid-posting', String(index + 1))
    postings.push(posting)
  }
  const { statuses, views, corrections = {} } = found.data
  return succeed({ statuses, views, corrections, postings })
}

/** A posting nested deeper than any real one overflows the check: that too is only a posting that cannot be read. */
function readPosting(value: unknown): SavedPosting | undefined {
  try {
    const parsed = savedPosting.safeParse(value)
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
