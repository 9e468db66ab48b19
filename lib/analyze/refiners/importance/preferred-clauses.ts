import type { Finding } from '../../finding.ts'
import { welcomesInstead } from '../../logic/accepted.ts'
import { connectives } from '../../logic/connectives.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { isShortSign } from '../../words/abbreviations.ts'
import { beginsSubject, listStart, verbBefore } from './clause-starts.ts'
import { beginsMinimum, beginsMust, endsInMinimum } from './minimum.ts'
import { endsInPraise, isPraiseWord } from './praise.ts'

const isPreference = (word: string) => word === 'preferably' || word === 'ideally'

/** Tokens of a statement that a marker of preference speaks of, with the marker where it stands behind them. */
interface Clause {
  from: number
  to: number
  inBrackets: boolean
  /** A sentence or half-sentence of its own, so that its marker says nothing of the rest: "…; X a plus", "…, X is a plus". */
  isApart?: boolean
}

/** What the words of a statement told up to one of them. */
interface Reading {
  statement: Stretch
  findings: readonly Finding[]
  clauses: Clause[]
  hasMust: boolean
  /** Where clauses may begin. */
  starts: number[]
  /** The bracket at hand: where it begins, and whether it carries a marker. */
  bracket: { from: number; isPreferred: boolean } | undefined
  /** Whether the clause at hand is a sentence or half-sentence of its own. */
  isApart: boolean
  saidOptional: boolean
}

/**
 * The clauses that carry a marker of preference: in brackets, or since the last comma, full stop or must before the marker; and whether the statement
 * says of something that it is a must.
 */
export function preferredClauses(statement: Stretch, findings: readonly Finding[]): { clauses: Clause[]; hasMust: boolean } {
  const reading: Reading = {
    statement,
    findings,
    clauses: [],
    hasMust: false,
    starts: [statement.from],
    bracket: undefined,
    isApart: false,
    saidOptional: false,
  }
  for (let at = statement.from; at < statement.to; ) {
    const phrase = endsInMinimum(statement, at) ?? endsInPraise(statement, at) ?? connectives.longest(statement, at)
    const to = phrase?.to ?? at + 1
    if (reading.saidOptional && !reading.bracket && beginsMinimum(statement, at)) reading.hasMust = true
    switch (phrase?.value) {
      case 'open':
        reading.bracket = { from: to, isPreferred: false }
        break
      case 'close':
        closeBracket(reading, at)
        break
      case 'comma':
        readComma(reading, at, to)
        break
      case 'break':
      case 'must':
        readBreak(reading, phrase.value === 'must', at, to)
        break
      case 'optional':
        readOptional(reading, to)
        break
      case 'preferred':
        readPreferred(reading, at, to)
        break
    }
    at = to
  }
  return reading
}

function closeBracket(reading: Reading, at: number): void {
  const { statement, findings, clauses, starts, bracket } = reading
  reading.bracket = undefined
  if (!bracket?.isPreferred) return
  if (findings.some(({ from }) => from >= bracket.from && from < at)) clauses.push({ from: bracket.from, to: at, inBrackets: true })
  else clauses.push({ from: listStart(statement, starts, bracket.from - 1, findings), to: bracket.from - 1, inBrackets: false })
}

function readComma(reading: Reading, at: number, to: number): void {
  const { statement, findings, bracket } = reading
  // "a degree in law, history or politics": these part no clauses.
  if (bracket || findings.some((finding) => finding.from < at && at < finding.to) || isAround(statement, at)) return
  if (/^(?:or|and)$/.test(wordAt(statement, to))) reading.starts = reading.starts.slice(0, 1)
  else reading.starts.push(to)
}

function readBreak(reading: Reading, isMust: boolean, at: number, to: number): void {
  const { statement, findings, bracket } = reading
  if (isDotOfName(statement, findings, at) || isShortSign(statement, at) || joinsNames(statement, findings, at, to)) return
  if (isMust && wordAt(statement, at - 1) !== 'not') reading.hasMust = true
  if (bracket) return
  reading.starts = [to]
  reading.isApart = /^[;.!?]$/.test(wordAt(statement, at))
}

/** "ideally X": said before what it speaks of. */
function readOptional(reading: Reading, to: number): void {
  const { statement, findings, clauses, bracket } = reading
  reading.saidOptional = true
  if (bracket) bracket.isPreferred = true
  else if (wordAt(statement, to) === ':') clauses.push(announcedBy(statement, to))
  else {
    const last = lastUnskilled(statement, findings, to)
    if (last) clauses.push({ from: to, to: last.to, inBrackets: false })
  }
}

/** "X is a plus": said behind what it speaks of. */
function readPreferred(reading: Reading, at: number, to: number): void {
  const { statement, findings, clauses, starts, bracket, isApart } = reading
  if (bracket) bracket.isPreferred ||= !welcomesInstead(statement, at)
  else if (wordAt(statement, to) === ':') clauses.push(announcedBy(statement, to))
  else {
    if (beginsMust(statement, to)) reading.hasMust = true
    if (isPraiseWord(statement, at)) {
      clauses.push({ from: starts[0] ?? statement.from, to, inBrackets: false, isApart })
      return
    }
    const verb = verbBefore(statement, at)
    const isSubject = /^(?:is|would|will)$/.test(wordAt(statement, verb)) && beginsSubject(statement, starts, verb, findings)
    clauses.push({ from: listStart(statement, starts, verb, findings), to, inBrackets: false, isApart: isApart || isSubject })
  }
}

/** The dots of "Ph.D. preferred" end no clause. */
function isDotOfName(statement: Stretch, findings: readonly Finding[], at: number): boolean {
  if (wordAt(statement, at) !== '.') return false
  return findings.some(({ from, to }) => from < at && (at < to - 1 || (at <= to && wordAt(statement, at - 2) === '.')))
}

/** The commas of "glazing or, preferably, drying". */
function isAround(statement: Stretch, comma: number): boolean {
  const before = wordAt(statement, comma - 1)
  return before === 'or' || (isPreference(before) && wordAt(statement, comma - 2) === ',')
}

/** "Glazing as well as drying is a plus": the words between two names join them in one clause. */
function joinsNames(statement: Stretch, findings: readonly Finding[], from: number, to: number): boolean {
  return (
    /^\p{L}/u.test(wordAt(statement, from)) &&
    findings.some((finding) => finding.to === from) &&
    findings.some((finding) => finding.from === to)
  )
}

/** How far from "ideally" what it speaks of may stand, in words. */
const OPTIONAL_REACH = 5

/**
 * The last of what "ideally" speaks of where that is no skill: "ideally a degree or diploma". Of a skill its criterion says itself that it is no
 * must; the other kinds are asked for apart.
 */
function lastUnskilled(statement: Stretch, findings: readonly Finding[], from: number): Finding | undefined {
  let last: Finding | undefined
  for (const finding of findings) {
    if (finding.from < from) continue
    if (finding.criterion.kind === 'skill' || finding.from - (last?.to ?? from) > OPTIONAL_REACH) break
    if (last && !joinedByOr(statement, last.to, finding.from)) break
    last = finding
  }
  return last
}

function joinedByOr(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:or|\/)$/.test(wordAt(statement, at))) return true
  return false
}

/** What a label inside the sentence, with its colon at `colon`, announces: "preferred: X, Y; …". */
function announcedBy(statement: Stretch, colon: number): Clause {
  let to = colon + 1
  while (to < statement.to && !/^[;.:]$/.test(wordAt(statement, to))) to++
  return { from: colon + 1, to, inBrackets: false }
}
