import type { Digest, LedgerRow } from '../model/ledger-row.ts'
import { fold } from './fold.ts'

/** Two texts share at least this part of all their words: it is mostly one text. */
const MOSTLY = 0.8

/** Two kept postings that are likely one: the same organisation, mostly the same text, and no places that contradict. */
export interface LikelySame {
  ids: [string, string]
  /** Part of the words that both hold, 0 to 1. */
  shared: number
}

/** All pairs of kept postings that are likely one and that the person has not told apart. */
export function findLikelySame(postings: Iterable<{ row: LedgerRow; digest: Digest }>): LikelySame[] {
  const byOrganisation = Map.groupBy(
    [...postings].filter(({ row }) => fold(row.organisation ?? '').trim() !== ''),
    ({ row }) => fold(row.organisation ?? '').trim(),
  )
  return [...byOrganisation.values()].flatMap((group) => {
    if (group.length < 2) return []
    const known = group.map(({ row, digest }) => ({ row, words: new Set(digest.words.split(' ')) }))
    return known.flatMap((left, at) =>
      known.slice(at + 1).flatMap((right) => {
        if (isTold(left.row, right.row) || contradict(left.row.places, right.row.places)) return []
        const shared = sharedPart(left.words, right.words)
        return shared >= MOSTLY ? [{ ids: [left.row.id, right.row.id] as [string, string], shared }] : []
      }),
    )
  })
}

const isTold = (left: LedgerRow, right: LedgerRow) => left.apart?.includes(right.id) || right.apart?.includes(left.id)

/** Both name places, and none in common. */
function contradict(left: readonly string[], right: readonly string[]): boolean {
  const known = new Set(left.map(fold))
  return left.length > 0 && right.length > 0 && !right.some((place) => known.has(fold(place)))
}

/** Words in both as a part of the words in either (Jaccard). Sets too unlike in size are not counted out. */
function sharedPart(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  if (small.size / large.size < MOSTLY) return 0
  let both = 0
  for (const word of small) if (large.has(word)) both++
  return both / (left.size + right.size - both)
}
