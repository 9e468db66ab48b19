import type { Digest, LedgerRow } from '../model/ledger-row.ts'
import { fold } from './fold.ts'

/** Two texts share at least this part of all their words: it is mostly one text. */
const MOSTLY = 0.8

/** A text of fewer different words than this ("See our site") tells no posting by itself: the titles must be the same too. */
const TELLING = 20

/** Two kept postings that are likely one: the same organisation, mostly the same text, and no places that contradict. */
export interface LikelySame {
  ids: [string, string]
  /** Part of the words that both texts hold, 0 to 1; undefined where one of them has no text: then the titles are the same. */
  shared?: number
}

interface Known {
  row: LedgerRow
  title: string
  /** The numbers of its text's words: in order, and a word has a lower number the fewer postings of the organisation hold it. */
  words: Uint32Array
}

/** All pairs of kept postings that are likely one and that the person has not told apart. */
export function findLikelySame(postings: Iterable<{ row: LedgerRow; digest: Digest }>): LikelySame[] {
  const byOrganisation = Map.groupBy(
    [...postings].filter(({ row }) => fold(row.organisation ?? '').trim() !== ''),
    ({ row }) => fold(row.organisation ?? '').trim(),
  )
  return [...byOrganisation.values()].flatMap((group) => (group.length < 2 ? [] : findInGroup(group)))
}

/**
 * Pairs of one organisation. Texts that share that much share one of their rarest words at least (prefix filtering, Bayardo et al. 2007), so
 * that only postings with such a word in common are compared: an organisation may have thousands.
 */
function findInGroup(group: readonly { row: LedgerRow; digest: Digest }[]): LikelySame[] {
  const known = numberWords(group)
  const holders = new Map<string | number, number[]>()
  return known.flatMap((one, at) => {
    const candidates = new Set<number>()
    for (const word of keysOf(one)) {
      const others = holders.get(word)
      for (const other of others ?? []) candidates.add(other)
      if (others) others.push(at)
      else holders.set(word, [at])
    }
    return [...candidates].flatMap((other) => {
      const two = known[other]
      return two ? judge(two, one) : []
    })
  })
}

function numberWords(group: readonly { row: LedgerRow; digest: Digest }[]): Known[] {
  const texts = group.map(({ row, digest }) => ({ row, words: [...new Set(digest.words.split(' '))].filter((word) => word !== '') }))
  const counts = new Map<string, number>()
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const numbers = new Map([...counts].sort(([, left], [, right]) => left - right).map(([word], number) => [word, number]))
  return texts.map(({ row, words }) => ({
    row,
    title: fold(row.title ?? '').trim(),
    words: Uint32Array.from(words, (word) => numbers.get(word) ?? 0).sort(),
  }))
}

/** One of these two likely postings have in common: a title, or one of the rarest words of the text. */
function keysOf({ title, words }: Known): (string | number)[] {
  return [title, ...words.slice(0, words.length - Math.ceil(words.length * MOSTLY) + 1)]
}

function judge(left: Known, right: Known): LikelySame[] {
  if (isTold(left.row, right.row) || contradict(left.row.places, right.row.places)) return []
  const ids: LikelySame['ids'] = [left.row.id, right.row.id]
  const fewest = Math.min(left.words.length, right.words.length)
  if (fewest < TELLING && (left.title === '' || left.title !== right.title)) return []
  if (fewest === 0) return [{ ids }]
  const shared = sharedPart(left, right)
  return shared >= MOSTLY ? [{ ids, shared }] : []
}

const isTold = (left: LedgerRow, right: LedgerRow) => left.apart?.includes(right.id) || right.apart?.includes(left.id)

/** Both name places, and none in common. */
function contradict(left: readonly string[], right: readonly string[]): boolean {
  const known = new Set(left.map(fold))
  return left.length > 0 && right.length > 0 && !right.some((place) => known.has(fold(place)))
}

/** Words in both as a part of the words in either (Jaccard); 0 as soon as it cannot reach what counts as mostly. */
function sharedPart(left: Known, right: Known): number {
  const [small, large] = left.words.length < right.words.length ? [left, right] : [right, left]
  const all = small.words.length + large.words.length
  let spare = small.words.length - (MOSTLY * all) / (1 + MOSTLY)
  let both = 0
  let at = 0
  for (const word of small.words) {
    while ((large.words[at] ?? word) < word) at++
    if (large.words[at] === word) both++
    else if (--spare < 0) return 0
  }
  return both / (all - both)
}
