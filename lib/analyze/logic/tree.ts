import { type Criterion, type LeafCriterion, leavesOf } from '../../model/requirement.ts'
import type { SkillIndex } from '../../model/skill.ts'
import { remarkAfter } from '../alternatives/remarks.ts'
import type { Finding } from '../finding.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordsAt } from '../words/words-at.ts'
import { acceptedAt, eachAccepted, saysOneWillDo, withAccepted } from './accepted.ts'
import { foldDegreePairs } from './degrees.ts'
import { readInstead } from './instead.ts'
import { foldOpenedLists, joinOperands } from './lists.ts'
import { readOperands } from './operands.ts'
import type { Reader } from './reader.ts'
import { readSigns, type Sign } from './signs.ts'
import { allOf, anyOf, withoutEchoes } from './simplify.ts'

/** Builds what a statement asks for from what was found in it and the words that connect it; undefined when nothing was found. */
export function buildCriterion(
  statement: Stretch,
  findings: readonly Finding[],
  lexicon: Pick<SkillIndex, 'skill'>,
): Criterion | undefined {
  if (findings.length < 2) return findings[0]?.criterion
  const isGroup = (criterion: Criterion) =>
    'kind' in criterion && criterion.kind === 'skill' && criterion.skill !== null && lexicon.skill(criterion.skill)?.kind === 'group'
  const reader: Reader = {
    statement,
    isGroup,
    read: (signs) => readClauses(signs, reader),
    readList: (signs) => readAlternatives(signs, reader),
  }
  const signs = partAddition(partChoices(readSigns(statement, findings), statement), statement)
  const hasDegree = findings.some(({ criterion }) => criterion.kind === 'education' || criterion.kind === 'credential')
  const read = (part: readonly Sign[]) => reader.read(hasDegree ? foldDegreePairs(part) : part)
  const criterion = readInstead(signs, statement, read) ?? read(signs)
  return criterion && withoutEchoes(criterion, statement.text)
}

/** "one of the following: A; B; or C": semicolons part the ways. */
function partChoices(signs: readonly Sign[], statement: Stretch): readonly Sign[] {
  let isChoice = false
  return signs.map((sign, at) => {
    if (opensChoice(signs, at)) isChoice = true
    else if (sign.kind === 'break' && wordAt(statement, sign.from) !== ';') isChoice = false
    return isChoice && sign.kind === 'break' ? { ...sign, kind: 'or' } : sign
  })
}

const additions = compilePhrases([
  ['in addition to|besides|apart from|aside from|as well as|along with|together with|on top of|beyond|next to', true],
])

/** "In addition to glazing, you know kilns or clays": the first comma of a sentence that begins so ends what the rest comes on top of. */
function partAddition(signs: readonly Sign[], statement: Stretch): readonly Sign[] {
  let isAdded = additions.longest(statement, statement.from) !== undefined
  return signs.map((sign) => {
    if (sign.kind === 'break' && wordAt(statement, sign.from) === '.') isAdded = additions.longest(statement, sign.to) !== undefined
    if (!isAdded || sign.kind !== 'comma') return sign
    isAdded = false
    return { ...sign, kind: 'break' }
  })
}

/** Whether a sign is the colon of "one of the following:". */
function opensChoice(signs: readonly Sign[], at: number): boolean {
  const isOpener = ({ kind }: Sign) => kind === 'choice' || kind === 'any'
  return signs[at]?.kind === 'colon' && signs.slice(Math.max(0, at - LEAD), at).some(isOpener)
}

/** Clauses must all hold, unless one begins with "or". What a colon ends and its list names is one: "languages: Python, Go". */
function readClauses(signs: readonly Sign[], reader: Reader): Criterion | undefined {
  const parts: Criterion[] = []
  let announced: Criterion | undefined
  /** Where the clauses begin that "; and" joins, which "; or" then parts from what follows: "A; and B; or C". */
  let group = 0
  /** Where the things begin that semicolons part one from the other: "A; B; or C". */
  let series = 0
  let opened: Sign['kind'] | undefined
  for (const { clause: whole, end } of clausesOf(signs, reader.statement)) {
    const instead = opened === 'with' ? orSameKind(whole, parts.at(-1)) : -1
    const clause = instead < 0 ? whole : whole.slice(0, instead)
    const operands = readOperands(clause, reader)
    if (!operands.length) continue
    const read = joinOperands(foldOpenedLists(operands, reader), operands.length > 1 && endsInOr(clause, reader))
    if (!read) continue
    const isAccepted = opened === 'break' && acceptsAlso(whole, reader.statement)
    const criterion = isAccepted ? eachAccepted(read) : read
    const either = isAccepted ? withAccepted(parts.at(-1), criterion) : undefined
    if (either) {
      parts.splice(-1, 1, either)
      continue
    }
    if (announced && parts.at(-1) === announced && leavesOf(announced).every((leaf) => reader.isGroup(leaf))) parts.pop()
    const goesOnWithOr = clause[0]?.kind === 'or' || (opened === 'with' && beginsWithOr(clause))
    opened = end
    if (!goesOnWithOr && !isOnlyName(clause, reader.statement)) series = parts.length
    const from = Math.min(group, parts.length - 1)
    const earlier = goesOnWithOr ? (series < from ? anyOf : allOf)(parts.splice(Math.min(from, series))) : undefined
    if (clause[0]?.kind !== 'and') group = parts.length
    const joined = earlier ? anyOf([earlier, criterion]) : criterion
    if (joined) parts.push(joined)
    announced = end === 'colon' ? joined : undefined
    const other = instead < 0 ? undefined : joinOperands(readOperands(whole.slice(instead), reader))
    const ways = other && anyOf([allOf(parts.splice(-2)), other].filter((part) => part !== undefined))
    if (ways) parts.push(ways)
  }
  return allOf(parts)
}

/** "; <route planning>;": a clause that a semicolon opens and that has nothing but one name. */
function isOnlyName(clause: readonly Sign[], statement: Stretch): boolean {
  const [only, more] = clause
  return (
    only?.kind === 'found' && more === undefined && wordAt(statement, only.from - 1) === ';' && leavesOf(only.criterion).every(isNameLeaf)
  )
}

const isNameLeaf = ({ kind }: LeafCriterion) => kind === 'skill' || kind === 'credential'

/** "Zed; Quill is fine too": that it will do as well is said after all that a clause names. */
function acceptsAlso(clause: readonly Sign[], statement: Stretch): boolean {
  const last = clause.findLast(({ kind }) => kind === 'found' || kind === 'bracket')
  const end = clause.at(-1)
  if (!last || !end || remarkAfter(statement, last.to) !== undefined) return false
  return acceptedAt(statement, last.to, end.to, false) !== undefined
}

/** How many words that are nothing found may stand as the last of a list: "lorries, vans or mobile plant". */
const MOST_UNKNOWN = 4
/** How many more may stand before that "or": "teamwork, and using skills from related trades or domains" lists nothing any more. */
const MOST_BETWEEN = 3

/**
 * "PHP, Python or other languages", "PHP, Python or the like", "PHP, Python, whichever": nothing found follows the last "or", yet it says that one suffices. "A or
 * similar" says it of no more than the comma before it joins.
 */
function endsInOr(clause: readonly Sign[], { statement }: Reader): boolean {
  let at = -1
  let before: readonly Sign[] = []
  for (let back = clause.length - 1; back >= 0; back--) {
    const sign = clause[back]
    const kind = sign?.kind
    if (sign && holdsFound(sign)) {
      before = clause.slice(back + 1, at)
      if (remarkAfter(statement, clause[back]?.to ?? 0) !== undefined) return true
      break
    }
    if (kind === 'or') at = back
  }
  const or = clause[at]
  if (!or) return false
  const within = /^(?:in|as|within)$/.test(wordAt(statement, or.to)) && /^an?$/.test(wordAt(statement, or.to + 1)) ? or.to + 1 : or.to
  const article = /^an?$/.test(wordAt(statement, within)) ? within + 1 : or.to
  const to = /^(?:closely|directly)$/.test(wordAt(statement, article)) ? article + 1 : article
  const next = wordAt(statement, to)
  if (wordAt(statement, or.from + 1) === 'so') return true
  if (
    /^(?:other|another|any|anything|anywhere|elsewhere|wherever|something|whatever|whichever|both|all|like|similar|comparable|equivalent|related)$/.test(
      next,
    )
  )
    return true
  if (next === 'the' && /^likes?$/.test(wordAt(statement, to + 1))) return true
  if (before.filter(({ kind }) => kind !== 'comma').length > MOST_BETWEEN) return false
  const rest = clause.slice(at + 1)
  return rest.length > 0 && rest.length <= MOST_UNKNOWN && rest.every(({ kind }) => kind === 'word') && !leadsOn(statement, to)
}

/** "Quill, Zed or similar (at any level)": a bracket with nothing found in it says nothing of the list. */
function holdsFound(sign: Sign): boolean {
  return sign.kind === 'found' || (sign.kind === 'bracket' && sign.inside.some(holdsFound))
}

/** What follows "or" where it names no further thing: "or when needed", "or as a team". */
const leadsOn = wordsAt('as when where if who by with on in at for to through more less higher above better below so not without')

/** Everything a list in brackets names, as alternatives. */
function readAlternatives(signs: readonly Sign[], reader: Reader): Criterion | undefined {
  return anyOf(clausesOf(signs, reader.statement).flatMap(({ clause }) => readOperands(clause, reader).map(({ criterion }) => criterion)))
}

/**
 * "Class B CDL with a passenger endorsement, or Class A CDL": where what follows ", or" has the noun of what stands before "with", it is the
 * other way to have the whole; the place of its "or" among the signs, -1 where there is none.
 */
function orSameKind(clause: readonly Sign[], before: Criterion | undefined): number {
  const noun = before && lastWord(before)
  if (!noun || clause[0]?.kind !== 'found' || lastWord(clause[0].criterion) === noun) return -1
  return clause.findIndex((sign, at) => {
    const next = clause[at + 1]
    return sign.kind === 'or' && clause[at - 1]?.kind === 'comma' && next?.kind === 'found' && lastWord(next.criterion) === noun
  })
}

function lastWord(criterion: Criterion): string | undefined {
  const leaf = leavesOf(criterion).at(-1)
  return leaf?.kind === 'credential' ? leaf.label.slice(leaf.label.lastIndexOf(' ') + 1).toLowerCase() : undefined
}

/** How many words may stand between "with" and the "or" that goes on past it. */
const MOST_WORDS = 3

/** "negotiation with suppliers or contract drafting": what follows "with" is no thing found, so "or" joins what stands before it. */
function beginsWithOr(clause: readonly Sign[]): boolean {
  const or = clause.findIndex(({ kind }) => kind !== 'word')
  return or <= MOST_WORDS && clause[or]?.kind === 'or'
}

/** How far before its colon a list may be announced, in signs: "any of the following would be considered an advantage:". */
const LEAD = 8

const mayEndClause = ({ kind }: Sign) => kind === 'break' || kind === 'with' || kind === 'colon' || kind === 'comma'

function clausesOf(signs: readonly Sign[], statement: Stretch): { clause: readonly Sign[]; end: Sign['kind'] }[] {
  if (!signs.some(mayEndClause)) return [{ clause: signs, end: 'break' }]
  const clauses: { clause: readonly Sign[]; end: Sign['kind'] }[] = []
  let clause: Sign[] = []
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]
    if (!sign) break
    const opensList = opensChoice(signs, at)
    const next = signs[at + 1]
    const partsAccepted = sign.kind === 'comma' && next?.kind === 'found' && saysOneWillDo(statement, next.to)
    if (partsAccepted) {
      clauses.push({ clause, end: 'break' })
      clause = []
    } else if (sign.kind === 'break' || sign.kind === 'with' || (sign.kind === 'colon' && !opensList)) {
      clauses.push({ clause, end: sign.kind })
      clause = []
    } else clause.push(sign)
  }
  clauses.push({ clause, end: 'break' })
  return clauses
}
