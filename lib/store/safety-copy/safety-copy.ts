import type { SavedPosting } from '../../model/saved-posting.ts'
import type { Files } from './files.ts'
import { type Change, type Choices, type Line, pack, partsOf, unpack } from './part.ts'
import { nameOf, type PartName, type Standing, standingOf } from './part-names.ts'

/** The list as the copy has it. */
export interface Kept {
  postings: Map<string, SavedPosting>
  /** Ids of postings that were deleted and not kept again. */
  gone: Set<string>
  choices: Choices | undefined
  /** How many parts could not be read; what stood in them is missing. */
  damaged: number
}

/** How the copy stands. */
export async function readStanding(files: Files): Promise<Standing> {
  return standingOf(await files.names())
}

/** Writes what a change of this number did. */
export async function writeChange(files: Files, number: number, change: Change): Promise<void> {
  const { add, end } = writeParts(files, { number, kind: 'change' })
  const parts = [...partsOf(change)]
  for (const lines of parts.slice(0, -1)) await add(lines)
  await end(parts.at(-1) ?? [])
}

/** Writes parts one after another; they count once the one that ends them is there. */
export function writeParts(files: Files, what: Pick<PartName, 'number' | 'kind'>) {
  const by = crypto.randomUUID().slice(0, 8)
  let part = 0
  let written = Promise.resolve()
  return {
    /** Answers when the part before is written: this one is on its way while the next is made. */
    async add(lines: readonly Line[]) {
      const packed = pack(lines)
      await written
      written = files.write(nameOf({ ...what, by, part: ++part, last: false }), packed)
      // What fails here is heard where it is waited for.
      written.catch(() => undefined)
    },
    async end(lines: readonly Line[]) {
      await written
      await files.write(nameOf({ ...what, by, part: ++part, last: true }), pack(lines))
    },
  }
}

/** Removes what no longer counts; only where nobody else is writing. */
export async function removeStale(files: Files): Promise<void> {
  for (const name of (await readStanding(files)).stale) await files.remove(name)
}

/** The list as the copy has it now; undefined where there is no copy. */
export async function readCopy(files: Files): Promise<Kept | undefined> {
  const standing = await readStanding(files)
  return standing.current.length > 0 ? readKept(files, standing) : undefined
}

/** The list as the parts that count tell it, in their order. A damaged part is passed over. */
export async function readKept(files: Files, { current }: Standing): Promise<Kept> {
  const kept: Kept = { postings: new Map(), gone: new Set(), choices: undefined, damaged: 0 }
  for (const name of current) {
    const part = await files.read(name)
    const lines = part && (await unpack(part))
    if (!lines) kept.damaged++
    for (const line of lines ?? []) apply(kept, line)
  }
  return kept
}

function apply(kept: Kept, line: Line): void {
  if ('choices' in line) kept.choices = line.choices
  else if ('posting' in line) {
    kept.postings.set(line.posting.id, line.posting)
    kept.gone.delete(line.posting.id)
  } else
    for (const id of line.gone) {
      kept.postings.delete(id)
      kept.gone.add(id)
    }
}
