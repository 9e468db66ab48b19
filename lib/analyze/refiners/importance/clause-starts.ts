import type { Finding } from '../../finding.ts'
import { connectives } from '../../logic/connectives.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isOfVerb = wordsAt('is are be would will could can considered seen regarded as also highly strongly very much always')

/** Where what says of a thing that it is preferred begins: "would be considered" a plus, "is also highly" valued. */
export function verbBefore(statement: Stretch, marker: number): number {
  let at = marker
  while (isOfVerb(statement, at - 1)) at--
  return at
}

/**
 * Whether the last comma, the last of `starts`, begins what the verb speaks of, as in "German and English, French is an asset". The commas of "X, Y or Z is a plus" only
 * part the things of one list.
 */
export function beginsSubject(statement: Stretch, starts: readonly number[], verb: number, findings: readonly Finding[]): boolean {
  if (starts.length === 1) return false
  const from = lastStart(statement, starts)
  if (leavesOpen(statement, starts, findings)) return false
  return !joinedByAny(statement, starts.at(-1) ?? verb, verb) || !beginsWithName(from, findings)
}

/** "…, CMA or CFA" goes on with the list before it; "…, knowledge of Tableau or Looker" begins anew. */
function beginsWithName(from: number, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.from === from)
}

/** How long a member of a list is at most, with its comma. */
const LONGEST_MEMBER = 5

/**
 * Where what the marker speaks of begins, one of `starts`. "CPA, CMA or CFA preferred": where the clause says "or", the commas before it part things of
 * one list, which the marker speaks of as a whole.
 */
export function listStart(statement: Stretch, starts: readonly number[], marker: number, findings: readonly Finding[]): number {
  const last = lastStart(statement, starts)
  if (isOfVerb(statement, marker) && leavesOpen(statement, starts, findings)) return starts[0] ?? last
  if (!saysOr(statement, last, marker) || !beginsWithName(last, findings)) return last
  let first = last
  for (let index = starts.length - 2; index >= 0; index--) {
    const from = starts[index] ?? first
    const own = findings.filter((finding) => finding.from >= from && finding.to < first)
    const isMember = first - from <= LONGEST_MEMBER && own.length === 1 && own.every(isNamed) && !joinedByAny(statement, from, first)
    if (!isMember && !opensExamples(statement, from, first)) break
    first = from
  }
  return first
}

/** "databases like Postgres, MySQL or MongoDB a plus", "at least one of Postgres, MySQL or MongoDB": the list begins behind "like" or "of". */
function opensExamples(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:any|choice)$/.test(connectives.longest(statement, at)?.value ?? '')) return true
  return false
}

const isNamed = ({ criterion: { kind } }: Finding) => kind === 'skill' || kind === 'credential' || kind === 'language'

/**
 * "Background with Quill or tools like Zed, Loom is a plus", "any of Quill, Zed, Loom": the list before the last comma goes on behind it, as no
 * "and" or "or" ends it.
 */
function leavesOpen(statement: Stretch, starts: readonly number[], findings: readonly Finding[]): boolean {
  const last = lastStart(statement, starts)
  if (starts.length < 2 || !beginsWithName(last, findings)) return false
  for (let at = starts[0] ?? last; at < last; at++) {
    const opener = connectives.longest(statement, at)
    if (opener?.value === 'any' || opener?.value === 'choice') return !joinedByAny(statement, opener.to, last)
  }
  return false
}

function saysOr(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(statement, at) === 'or') return true
  return false
}

function joinedByAny(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:or|and|&|\/)$/.test(wordAt(statement, at))) return true
  return false
}

function lastStart(statement: Stretch, starts: readonly number[]): number {
  let from = starts.at(-1) ?? statement.from
  while (/^(?:and|but|or|though|although|while|,|with)$/.test(wordAt(statement, from))) from++
  return from
}
