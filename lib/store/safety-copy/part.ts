import { gzipSync, strToU8 } from 'fflate'
import type { infer as Infer } from 'zod/mini'
import { array, object, string, union } from 'zod/mini'
import { type SavedPosting, savedPosting } from '../../model/saved-posting.ts'
import { savedView } from '../../model/saved-view.ts'

/** The statuses and named filters that the person added, all of them. */
export const choices = object({ statuses: array(string()), views: array(savedView) })
export type Choices = Infer<typeof choices>

/** One step of what happened to the list: a posting is now this, some are gone, the choices are now these. */
const line = union([object({ posting: savedPosting }), object({ gone: array(string()) }), object({ choices })])
export type Line = Infer<typeof line>

/** What changed at once: postings as they are now by id, undefined for those that went, and the choices as they are now. */
export interface Change {
  postings: ReadonlyMap<string, SavedPosting | undefined>
  choices: Choices
}

/** So many postings at most stand in one part: what a damaged file takes with it. */
export const IN_A_PART = 200

/** A change as the lines of its parts, at least one. */
export function* partsOf({ postings, choices }: Change): Generator<Line[]> {
  const gone = [...postings].flatMap(([id, posting]) => (posting ? [] : [id]))
  const kept = [...postings.values()].flatMap((posting) => (posting ? [{ posting }] : []))
  const first: Line[] = [{ choices }, ...(gone.length > 0 ? [{ gone }] : [])]
  yield [...first, ...kept.slice(0, IN_A_PART)]
  for (let from = IN_A_PART; from < kept.length; from += IN_A_PART) yield kept.slice(from, from + IN_A_PART)
}

/**
 * Lines of JSON, compressed by gzip, whose check sum tells a damaged part from a whole one. The browser's own compression knows one level only and
 * takes three times as long, most of the time of an import.
 */
export function pack(lines: readonly Line[]): Blob {
  return new Blob([gzipSync(strToU8(lines.map((each) => JSON.stringify(each)).join('\n')), { level: 1 })])
}

/** The lines of a part; undefined if it is damaged. A line that no longer fits the schema is left out. */
export async function unpack(part: Blob): Promise<Line[] | undefined> {
  try {
    const text = await new Response(part.stream().pipeThrough(new DecompressionStream('gzip'))).text()
    return text.split('\n').flatMap((each) => {
      if (each === '') return []
      const parsed = line.safeParse(JSON.parse(each))
      return parsed.success ? [parsed.data] : []
    })
  } catch {
    return undefined
  }
}
