import type { Importance } from '../../model/requirement.ts'
import type { RoleReason, Statement } from '../../model/statement.ts'
import type { Finding } from '../finding.ts'
import { welcomesInstead } from '../logic/accepted.ts'
import { connectives, preferenceWords } from '../logic/connectives.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { isShortSign } from '../words/abbreviations.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt, wordsIn } from '../words/words-at.ts'
import { beginsMinimum, beginsMust, endsInMinimum } from './minimum.ts'

const praises = wordSet('brilliant terrific fantastic lovely wonderful great perfect super')
const isPraiseWord = wordsAt(praises)
const speaksOfPreference = wordsIn(new Set([...preferenceWords, ...praises]))
const isPreference = (word: string) => word === 'preferably' || word === 'ideally'
const isOfVerb = wordsAt('is are be would will could can considered seen regarded as also highly strongly very much always')

/** Part of a statement that asks for something with one importance. */
export interface Ask {
  importance: Importance
  reason: RoleReason
  findings: Finding[]
  /** The tokens of the ask; the whole statement for what no clause of its own sets apart. */
  from: number
  to: number
}

/**
 * Parts the clauses that say they are no must from the rest: "Bachelor's required, Master's preferred", "Python (Django a plus)". What the
 * statement asks for comes first. A statement that is preferred as a whole stays whole, but its marker may be that of one clause only.
 */
export function applyImportance(findings: readonly Finding[], statement: Stretch, { role, reason }: Statement): Ask[] {
  const importance = role === 'preferred' ? 'preferred' : 'required'
  const whole: Ask = { importance, reason, findings: [...findings], from: statement.from, to: statement.to }
  if ((importance === 'preferred' && reason !== 'marker') || !speaksOfPreference(statement)) return [whole]
  const asks: Ask[] = []
  const { clauses, hasMust } = preferredClauses(statement, findings)
  const isWished = (finding: Finding) => clauses.some(({ from, to }) => finding.from >= from && finding.to <= to)
  for (const { from, to, inBrackets, isApart } of clauses) {
    if (importance === 'preferred' && !hasMust && !inBrackets && !isApart) continue
    const own = whole.findings.filter((finding) => finding.from >= from && finding.to <= to)
    // "A good attitude, glazing a plus", where the attitude was not found: what was found is what the clause speaks of.
    if (own.length === findings.length && reason === 'marker' && !hasMust && !inBrackets) whole.importance = 'preferred'
    if (!own.length || own.length === whole.findings.length) continue
    whole.findings = whole.findings.filter((finding) => !own.includes(finding))
    asks.push({ importance: 'preferred', reason: 'marker', findings: own, from, to })
  }
  const isElsewhere =
    (hasMust || clauses.some(({ isApart, from, to }) => isApart && namesSomething(statement, from, to))) &&
    clauses.length > 0 &&
    findings.length > 0 &&
    !findings.some(isWished)
  /** "CPA preferred; travel a plus": each half says so of itself. */
  const isWishedToo = importance === 'preferred' && whole.findings.length > 0 && whole.findings.every(isWished)
  return [(asks.length && !isWishedToo) || isElsewhere ? { ...whole, importance: 'required' } : whole, ...asks]
}

/** How far from "ideally" what it speaks of may stand, in words. */
const OPTIONAL_REACH = 5

interface Clause {
  from: number
  to: number
  inBrackets: boolean
  /** A sentence or half-sentence of its own, so that its marker says nothing of the rest: "…; X a plus", "…, X is a plus". */
  isApart?: boolean
}

/** "English; Polish helps", "…; if you speak Polish, terrific": said of what stands before, with nothing after it that it could be said of. */
function endsInPraise(statement: Stretch, at: number): { to: number; value: 'preferred' } | undefined {
  const isPraise = wordAt(statement, at) === 'helps' || (wordAt(statement, at - 1) === ',' && isPraiseWord(statement, at))
  if (!isPraise || !/^[.;,!)]?$/.test(wordAt(statement, at + 1))) return undefined
  return { to: at + 1, value: 'preferred' }
}

/** The clauses that carry a marker of preference: in brackets, or since the last comma, full stop or must before the marker. */
function preferredClauses(statement: Stretch, findings: readonly Finding[]): { clauses: Clause[]; hasMust: boolean } {
  const clauses: Clause[] = []
  let hasMust = false
  /** Where clauses may begin, and whether the one at hand stands in brackets. */
  let starts = [statement.from]
  let bracket: number | undefined
  let bracketIsPreferred = false
  let isApart = false
  let saidOptional = false
  for (let at = statement.from; at < statement.to; ) {
    const phrase = endsInMinimum(statement, at) ?? endsInPraise(statement, at) ?? connectives.longest(statement, at)
    const to = phrase?.to ?? at + 1
    if (saidOptional && bracket === undefined && beginsMinimum(statement, at)) hasMust = true
    switch (phrase?.value) {
      case 'open':
        bracket = to
        bracketIsPreferred = false
        break
      case 'close':
        if (bracket !== undefined && bracketIsPreferred && findings.some(({ from }) => from >= (bracket ?? 0) && from < at))
          clauses.push({ from: bracket, to: at, inBrackets: true })
        else if (bracket !== undefined && bracketIsPreferred)
          clauses.push({ from: listStart(statement, starts, bracket - 1, findings), to: bracket - 1, inBrackets: false })
        bracket = undefined
        break
      case 'comma':
        // "a degree in law, history or politics": these part no clauses.
        if (bracket !== undefined || findings.some((finding) => finding.from < at && at < finding.to) || isAround(statement, at)) break
        if (/^(?:or|and)$/.test(wordAt(statement, to))) starts = starts.slice(0, 1)
        else starts.push(to)
        break
      case 'break':
      case 'must':
        if (isDotOfName(statement, findings, at) || isShortSign(statement, at) || joinsNames(statement, findings, at, to)) break
        if (phrase?.value === 'must' && wordAt(statement, at - 1) !== 'not') hasMust = true
        if (bracket === undefined) {
          starts = [to]
          isApart = /^[;.!?]$/.test(wordAt(statement, at))
        }
        break
      case 'optional':
        saidOptional = true
        if (bracket === undefined && wordAt(statement, to) === ':') {
          clauses.push({ from: to + 1, to: endOfClause(statement, to + 1), inBrackets: false })
          break
        }
        if (bracket !== undefined) bracketIsPreferred = true
        else {
          const last = lastUnskilled(statement, findings, to)
          if (last) clauses.push({ from: to, to: last.to, inBrackets: false })
        }
        break
      case 'preferred':
        if (bracket === undefined && wordAt(statement, to) === ':')
          clauses.push({ from: to + 1, to: endOfClause(statement, to + 1), inBrackets: false })
        else if (bracket !== undefined) bracketIsPreferred ||= !welcomesInstead(statement, at)
        else {
          if (beginsMust(statement, to)) hasMust = true
          if (isPraiseWord(statement, at)) {
            clauses.push({ from: starts[0] ?? statement.from, to, inBrackets: false, isApart })
            break
          }
          const verb = verbBefore(statement, at)
          const isSubject = /^(?:is|would|will)$/.test(wordAt(statement, verb)) && beginsSubject(statement, starts, verb, findings)
          clauses.push({ from: listStart(statement, starts, verb, findings), to, inBrackets: false, isApart: isApart || isSubject })
        }
        break
    }
    at = to
  }
  return { clauses, hasMust }
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

/** Where what says of a thing that it is preferred begins: "would be considered" a plus, "is also highly" valued. */
function verbBefore(statement: Stretch, marker: number): number {
  let at = marker
  while (isOfVerb(statement, at - 1)) at--
  return at
}

/**
 * Whether the last comma begins what the verb speaks of, as in "German and English, French is an asset". The commas of "X, Y or Z is a plus" only
 * part the things of one list.
 */
function beginsSubject(statement: Stretch, starts: readonly number[], verb: number, findings: readonly Finding[]): boolean {
  if (starts.length === 1) return false
  const from = lastStart(statement, starts)
  if (leavesOpen(statement, starts, findings)) return false
  return !joinedByAny(statement, starts.at(-1) ?? verb, verb) || !beginsWithName(from, findings)
}

/** "…, CMA or CFA" goes on with the list before it; "…, knowledge of Tableau or Looker" begins anew. */
function beginsWithName(from: number, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.from === from)
}

/** "This is a plus" speaks of what stands before it. */
function namesSomething(statement: Stretch, from: number, to: number): boolean {
  return to - from > 4 && !/^(?:this|that|these|those|it|they|all)$/.test(wordAt(statement, from))
}

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

/** The end of what a label inside the sentence announces: "preferred: X, Y; …". */
function endOfClause(statement: Stretch, from: number): number {
  let to = from
  while (to < statement.to && !/^[;.:]$/.test(wordAt(statement, to))) to++
  return to
}

/** How long a member of a list is at most, with its comma. */
const LONGEST_MEMBER = 5

/** "CPA, CMA or CFA preferred": where the clause says "or", the commas before it part things of one list, which the marker speaks of as a whole. */
function listStart(statement: Stretch, starts: readonly number[], marker: number, findings: readonly Finding[]): number {
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
