import type { Finding } from '../finding.ts'
import { connectives, isGroupNoun, isStarter } from '../logic/connectives.ts'
import { isAdjective } from '../recognizers/shared-heads.ts'
import { isCapitalised, type Stretch, spanOf, touches, wordAt, written } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'

const isOr = wordsAt('or')
/** Words that phrases opening a choice or examples begin with. */
const mayOpen = wordsAt('one at any some a including ideally such like e eg for similar comparable')
const isArticle = wordsAt('a an the in as at of with on')
const isPlainArticle = wordsAt('a an the')
/** Nouns that say only where or how something is done, not what: "a warehouse or factory setting". */
const isPlace = wordsAt(
  'role roles position positions setting settings environment environments capacity field fields industry industries sector sectors work experience exp job jobs department departments skill skills knowledge background training',
)
const isVague = wordsAt(
  'similar related relevant equivalent comparable other others another any anything both all more less so better higher above greater below beyond equivalents equiv similarly closely like same such',
)
/** What no name of an activity, trade or branch holds: the sentence goes on. */
const isOutside = wordsAt(
  'and with who that which is are was were be been being have has had having can could may might must should will would do does to for from by than then you your we our their its it they he she this these those there here when where while if what how why year years yr yrs month months degree degrees diploma not no nor plus preferably ideally including required preferred desired desirable needed necessary within under through via into onto over about after before between during upon per using willing able ability eligible eligibility possession learn graduation completion get become obtain complete pass earn lived perhaps possibly particularly especially either neither however candidate candidates just only even also too very once least one two three',
)
const isJoint = wordsAt(', or / and')
const isLead = wordsAt('in of with for on as at to : using')
/** After a name that is not yet whole: "contributions to open source". */
const goesOn = wordsAt('to of for like such')
const LONGEST = 4
const LONGEST_UNKNOWN = 3
const MOST = 8
/** What stands between two members: ", and/or". */
const JOINT = 4
/** How far after "one of" its list may be opened. */
const OPENER = 6
/** How far before an "or" its list may begin, in tokens. */
const REACH = 30

interface Part {
  from: number
  to: number
}

/**
 * "3 years in the building trades or in inspection", "Excel or spreadsheets", "one of these areas: payroll, benefits": of a list of alternatives
 * of which some were found, the others become skills by their own words, so that each can be had by itself. Only what is short and could be a
 * name; lists of what years are of and those that a choice opens need nothing found.
 */
export function nameAlternatives(findings: readonly Finding[], statement: Stretch): Finding[] {
  let named: readonly Finding[] = findings
  const add = (parts: readonly Part[], needsFound: boolean) => {
    const added = unknownOf(parts, named, statement, needsFound)
    if (added.length) named = [...named, ...added].sort((a, b) => a.from - b.from)
  }
  for (const finding of findings) {
    const parts = partsOf(finding, named, statement)
    if (parts.length > 1) named = named.flatMap((other) => (other === finding ? parts.map((part) => skillOf(statement, part, '')) : other))
  }
  for (const { criterion, about } of findings)
    if (criterion.kind === 'experience' && criterion.minYears !== undefined && about)
      add(listFrom(statement, about.from, named, true), false)
  for (let at = statement.from + 1; at < statement.to; at++) {
    if (isOr(statement, at)) {
      const from = listStart(statement, at, named)
      if (from !== undefined) add(listFrom(statement, from, named, true), true)
      continue
    }
    if (!mayOpen(statement, at)) continue
    const phrase = connectives.longest(statement, at)
    if (phrase?.value !== 'choice' && phrase?.value !== 'any') continue
    const colon = phrase.value === 'choice' ? openerAfter(statement, phrase.to) : undefined
    const parts = listFrom(statement, colon ?? phrase.to, named, false)
    add(parts, colon === undefined && !parts.every(({ from }) => isCapitalised(statement, from)))
  }
  return [...named]
}

/** "housing, advice or support" found as one thing that the lexicon does not know: its members. */
function partsOf(finding: Finding, findings: readonly Finding[], statement: Stretch): readonly Part[] {
  const { criterion, from, to } = finding
  if (criterion.kind !== 'skill' || criterion.skill !== null || to - from < 3) return []
  let or = from + 1
  while (or < to && !isOr(statement, or)) or++
  if (or >= to - 1) return []
  const others = findings.filter((other) => other !== finding)
  const parts = listFrom(statement, from, others, true)
  const isWhole = parts.at(-1)?.to === to && parts.every((part) => wordsIn(statement, part) <= LONGEST_UNKNOWN)
  return isWhole ? parts : []
}

/** The token after the colon of "one of these areas:" or the bracket of "at least one approach to forecasting (". */
function openerAfter(statement: Stretch, from: number): number | undefined {
  for (let at = from; at < from + OPENER; at++) {
    const word = wordAt(statement, at)
    if (word === ':' || word === '(') return at + 1
    if (!/^\p{L}/u.test(word)) return undefined
  }
  return undefined
}

const isThing = ({ criterion: { kind } }: Finding) => kind === 'skill' || kind === 'credential' || kind === 'language'
const shares = (part: Part, other: Part) => other.from < part.to && part.from < other.to

/** The members of a list that nothing was found in, as skills; none where the list holds something else, or what was found is only part of a member. */
function unknownOf(parts: readonly Part[], findings: readonly Finding[], statement: Stretch, needsFound: boolean): Finding[] {
  if (parts.length < 2) return []
  const inside = parts.map((part) => findings.filter((finding) => shares(part, finding)))
  if (inside.some((own) => !own.every(isThing))) return []
  if (needsFound && inside.every((own) => own.length === 0)) return []
  return parts.flatMap((part, at) => {
    if (
      inside[at]?.length ||
      wordsIn(statement, part) > LONGEST_UNKNOWN ||
      isLetter(statement, part) ||
      isParticiple(statement, part) ||
      goesOn(statement, part.to)
    )
      return []
    const next = parts[at + 1]
    const [first] = inside[at + 1] ?? []
    /** "plan or lead <workshops>": what follows "or" is said of both. */
    if (next && first && first.from > next.from) return []
    const before = parts[at - 1]
    const last = inside[at - 1]?.at(-1)
    if (before && last && last.to < before.to) return []
    const isKind =
      first &&
      part.to - part.from === 1 &&
      first.to - first.from > 1 &&
      isAdjective(wordAt(statement, part.from)) &&
      !wordAt(statement, part.from).endsWith('ic')
    return [skillOf(statement, part, isKind ? ` ${written(statement, first.to - 1, first.to)}` : '')]
  })
}

/** "w" of "w/ Sage", "M" of "M.Com". */
function isLetter(statement: Stretch, { from, to }: Part): boolean {
  return to - from === 1 && wordAt(statement, from).length === 1
}

/** "part-qualified or qualified": a word that says nothing without its noun. */
function isParticiple(statement: Stretch, { from, to }: Part): boolean {
  return to - from === 1 && wordAt(statement, from).endsWith('ed')
}

/** How many words a part has; what hyphens join is one. */
function wordsIn(statement: Stretch, { from, to }: Part): number {
  let words = 0
  for (let at = from; at < to; at++) words += wordAt(statement, at) === '-' ? -1 : 1
  return words
}

/** Where the list begins whose last "or" is token `or`; undefined where what stands before is said of something found: "talks with buyers or". */
function listStart(statement: Stretch, or: number, findings: readonly Finding[]): number | undefined {
  const holder = (at: number) => findings.find(({ from, to }) => from <= at && at < to)
  let at = or - 1
  while (at > or - JOINT && isJoint(statement, at)) at--
  while (at > or - REACH) {
    const end = at
    for (;;) {
      const finding = holder(at)
      if (finding) at = finding.from - 1
      else if (at > or - REACH && isNamePart(statement, at) && !isStarter(statement, at)) at--
      else break
    }
    if (at === end) return undefined
    const comma = isPlainArticle(statement, at) ? at - 1 : at
    if (wordAt(statement, comma) !== ',' && wordAt(statement, comma) !== '/') break
    at = comma - 1
    if (!holder(at) && !isNamePart(statement, at)) {
      at = comma
      break
    }
  }
  const lead = isPlainArticle(statement, at) ? at - 1 : at
  return isLead(statement, lead) && holder(lead - 1) ? undefined : at + 1
}

/** The members of a list from token `from` on; none where it is no such list, or `needsOr` and no "or" joins it. */
function listFrom(statement: Stretch, from: number, findings: readonly Finding[], needsOr: boolean): Part[] {
  const parts: Part[] = []
  let saysOr = !needsOr
  for (let next = from; parts.length < MOST; ) {
    while (isArticle(statement, next) && !isHyphenated(statement, next)) next++
    if (isStarter(statement, next)) break
    if (isVague(statement, next)) {
      const kind = kindAfter(statement, next)
      return saysOr ? [...parts, ...(kind ? [kind] : [])] : []
    }
    let to = next
    for (;;) {
      const finding = findings.find((other) => other.from === to)
      if (finding) to = finding.to
      else if (to < Math.min(statement.to, next + REACH) && isNamePart(statement, to)) to++
      else break
    }
    if (to === next || (wordsIn(statement, { from: next, to }) > LONGEST && !findings.some((other) => shares({ from: next, to }, other))))
      break
    let end = to
    while (end > next + 1 && isPlace(statement, end - 1) && !findings.some((other) => other.to === end)) end--
    parts.push({ from: next, to: end })
    next = to
    let or = false
    let and = false
    for (; next < to + JOINT && isJoint(statement, next); next++) {
      if (wordAt(statement, next) === 'or' || wordAt(statement, next) === '/') or = true
      if (wordAt(statement, next) === 'and') and = true
    }
    if (and && !or && needsOr) return saysOr ? parts : []
    if (or) saysOr = true
    if (next === to) break
  }
  return saysOr ? parts : []
}

const isOther = wordsAt('another other comparable similar')

/** "or in another regulated industry", "or a comparable data platform": a kind that is told by more than its noun. */
function kindAfter(statement: Stretch, vague: number): Part | undefined {
  if (!isOther(statement, vague) || isOther(statement, vague + 1)) return undefined
  let to = vague + 1
  while (to < vague + 2 + LONGEST_UNKNOWN && isNamePart(statement, to)) to++
  const words = to - vague - 1
  if (isGroupNoun(statement, to - 1) && wordAt(statement, to - 1).endsWith('s')) return undefined
  return words > 1 && words <= LONGEST_UNKNOWN ? { from: vague + 1, to } : undefined
}

/** "in-house": the word begins a compound. */
function isHyphenated(statement: Stretch, at: number): boolean {
  return wordAt(statement, at + 1) === '-' && touches(statement, at + 1) && touches(statement, at + 2)
}

function isNamePart(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (word === '-' || word === '&' || word === "'") return touches(statement, at) && touches(statement, at + 1)
  if (/^\p{L}+$/u.test(word) && isHyphenated(statement, at)) return true
  if (wordAt(statement, at - 1) === '-' && wordAt(statement, at + 1) === '-' && touches(statement, at) && touches(statement, at + 1))
    return true
  return (
    /^\p{L}+$/u.test(word) && !isJoint(statement, at) && !isOutside(statement, at) && !isArticle(statement, at) && !isVague(statement, at)
  )
}

function skillOf(statement: Stretch, { from, to }: Part, noun: string): Finding {
  const label = `${written(statement, from, to)}${noun}`.replace(/\s+/g, ' ')
  return { by: 'skill', from, to, criterion: { kind: 'skill', skill: null, label, ...spanOf(statement, from, to) } }
}
