import type { Tokens } from '../../lexicon/tokenize.ts'
import { createColumn } from '../../lexicon/word-column.ts'
import type { Role } from '../../model/statement.ts'
import { hashUnits, mix } from '../linear/hash.ts'
import type { Places } from '../recognizers/skills/places.ts'
import { factsOf, type WordTable, wordHash } from './words.ts'

/** How far to each side a token's features look. */
export const REACH = 3

/**
 * What the tagger sees of a text: the tokens of the statements in which a skill is to be expected, one a row, without commas, because the
 * labelled sentences the weights come from have none. Before, between and after the statements stand `REACH` rows of nothing, all 0.
 */
export interface Rows {
  length: number
  tokens: Tokens
  /** For each statement read its first row and the row after its last. */
  sequences: { from: number; to: number }[]
  /** The row's token, -1 for nothing. */
  place: Int32Array
  /** For each token its row, -1 for none. */
  rowOf: Int32Array
  /** The word's hash, its outline, and the packed facts known of it. */
  word: Int32Array
  outline: Int32Array
  facts: Int32Array
  /** What tells apart words that share a hash, as numbers of one length do. */
  identity: Int32Array
  /** What the lexicon has there, and what the rules propose. */
  known: Uint8Array
  proposed: Uint8Array
  /** Number of the statement's role. */
  role: Uint8Array
  /** How many rows of its statement come before it, 2 for more. */
  position: Uint8Array
  /** 1 where it touches the row before, 2 where it touches the row after, 3 for both. */
  touching: Uint8Array
  /** The nearest cue word before, as its place in `cueWords` plus one, 0 for none; and how many rows before it stands, 7 for more. */
  cue: Uint8Array
  distance: Uint8Array
}

const roles: readonly Role[] = ['other', 'heading', 'responsibility', 'required', 'preferred', 'offer', 'company', 'process']
/** Roles that say nothing of what the person does or brings: read only where the rules propose something. */
const asides: ReadonlySet<Role> = new Set(['heading', 'offer', 'company', 'process'])

/** Words after which a skill is often named; the last of them before a token is one of its features. */
const cues: ReadonlyMap<string, number> = new Map(
  (
    'experience experienced knowledge skills skill understanding proficiency proficient familiarity familiar expertise background ability able ' +
    'degree certification certified using with in of as including like such strong excellent good fluent develop design build maintain manage ' +
    'support lead work ensure provide create implement drive deliver collaborate communicate write help contribute to you your we our'
  )
    .split(' ')
    .map((word, at) => [word, at + 1]),
)
/** The cue words. */
export const cueWords: readonly string[] = [...cues.keys()]
/** Of every word its number as a cue, 0 for none. */
const cueNumbers = createColumn((lower) => cues.get(lower) ?? 0)
const FAR = 7

/** Reads a text's statements into rows; `known` and `proposed` tell of every token what the lexicon has and the rules propose there. */
export function rowsOf({ text, tokens, statements, statementOf }: Places, known: Uint8Array, proposed: Uint8Array, table: WordTable): Rows {
  const rows = emptyRows(tokens, tokens.length + REACH * (statements.length + 1))
  rows.length = REACH
  for (let from = 0; from < tokens.length; ) {
    const statement = statementOf[from] ?? -1
    let to = from
    let isProposed = false
    for (; to < tokens.length && statementOf[to] === statement; to++) isProposed ||= proposed[to] !== 0 && tokens.lower[to] !== ','
    const role = statements[statement]?.role
    if (role && (isProposed || !asides.has(role))) addSequence(rows, roles.indexOf(role), from, to)
    from = to
  }
  const identityOf = identities.of(tokens.table)
  for (let row = REACH; row < rows.length; row++) {
    const at = rows.place[row] ?? -1
    if (at < 0) continue
    const word = wordHash(tokens, at)
    rows.word[row] = word
    rows.identity[row] = identityOf[tokens.word[at] ?? 0] ?? 0
    rows.outline[row] = outlineOf(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0)
    rows.facts[row] = factsOf(table, word)
    rows.known[row] = known[at] ?? 0
    rows.proposed[row] = proposed[at] ?? 0
  }
  return rows
}

function emptyRows(tokens: Tokens, most: number): Rows {
  return {
    length: 0,
    tokens,
    sequences: [],
    place: new Int32Array(most).fill(-1),
    rowOf: new Int32Array(tokens.length).fill(-1),
    word: new Int32Array(most),
    identity: new Int32Array(most),
    outline: new Int32Array(most),
    facts: new Int32Array(most),
    known: new Uint8Array(most),
    proposed: new Uint8Array(most),
    role: new Uint8Array(most),
    position: new Uint8Array(most),
    touching: new Uint8Array(most),
    cue: new Uint8Array(most),
    distance: new Uint8Array(most),
  }
}

/** Adds the tokens `from` to `to` (excluded) as rows, and the rows of nothing after them. */
function addSequence(rows: Rows, role: number, from: number, to: number): void {
  const { tokens, place, touching } = rows
  const cueOf = cueNumbers.of(tokens.table)
  const first = rows.length
  let row = first
  let cue = 0
  let cueRow = first - FAR
  for (let at = from; at < to; at++) {
    const word = tokens.lower[at] ?? ''
    if (word === ',') continue
    place[row] = at
    rows.rowOf[at] = row
    rows.role[row] = role
    rows.position[row] = Math.min(row - first, 2)
    rows.cue[row] = cue
    rows.distance[row] = Math.min(row - cueRow, FAR)
    if (row > first && tokens.start[at] === tokens.end[place[row - 1] ?? 0]) {
      touching[row] = 1
      touching[row - 1] = (touching[row - 1] ?? 0) + 2
    }
    const ownCue = cueOf[tokens.word[at] ?? 0]
    if (ownCue) {
      cue = ownCue
      cueRow = row
    } else if (isBreak(word)) {
      cue = 0
      cueRow = row + 1 - FAR
    }
    row++
  }
  if (row === first) return
  rows.sequences.push({ from: first, to: row })
  rows.length = row + REACH
}

/** Of every word its length, its first letters and its last. */
const identities = createColumn((lower) =>
  mix(mix(lower.length, hashUnits(lower, 0, Math.min(4, lower.length))), hashUnits(lower, Math.max(0, lower.length - 4))),
)

/** Signs after which a cue no longer counts. */
function isBreak(sign: string): boolean {
  return sign === '.' || sign === ';' || sign === ':'
}

/** A word's outline: capitals, small letters and digits as X, x and 9, runs cut at two ("Xx", "XX", "xXx"). */
function outlineOf(text: string, start: number, end: number): number {
  let hash = 7
  let last = 0
  let run = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const group = unit >= 48 && unit <= 57 ? 1 : unit >= 97 && unit <= 122 ? 2 : unit >= 65 && unit <= 90 ? 3 : unit > 127 ? 4 : 5 + unit
    run = group === last ? run + 1 : 0
    if (run < 2) hash = mix(hash, group)
    last = group
  }
  return hash
}
