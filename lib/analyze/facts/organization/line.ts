import { isCapitalised, isUpperCase, touches, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordsAt } from '../../words/words-at.ts'
import { hasOwnLabel, isField } from '../labels.ts'
import { type Claim, type FactReader, isOneOf, type Line, nothing } from '../line.ts'
import { regionEnd } from '../location/place-at.ts'
import { isTown, townAt } from '../location/towns.ts'
import { isNamePart, legal, nameEnd } from '../names.ts'
import { isSectionHeading } from '../section-heading.ts'
import { barredLine } from '../title/barred-line.ts'
import { gluedTitleEnd, titleEnd } from '../title/cut.ts'
import { isFirmFrom } from '../title/firm.ts'
import { hasOccupation, isOccupation } from '../title/occupations.ts'
import { employerClaims, isEmployer } from './employer.ts'
import { isEmployerBehind } from './employer-behind.ts'
import { employerEnd, employerNoun, isDepartment, namesJob, SURE } from './employer-nouns.ts'
import { afterAside, employerVerbs, predicates } from './words.ts'

/** An employer's name that stands as a line of its own is looked for among the first lines only. */
const FIRST_LINES = 7
const LONGEST_ASIDE = 14
/** What a name proves that begins a line of parts between dashes: too little where the text has it nowhere else. */
const DASHED = 1.6
/** How far into the first line a name is looked for. */
const LONGEST_HEAD = 30
/** The employer named beside the title or by a line near the top: "Cook - The Blue Mill Inn", "City of Leeds", "Larkin & Moss". */
export const organizationLine: FactReader = {
  read(line) {
    if (line.place >= FIRST_LINES) return nothing
    const barred = barredLine(line)
    if (barred) return employerClaims(line, ...barred.employer, barred.isSure ? SURE : DASHED)
    if (hasOwnLabel(line) || (line.place > 1 && isField(line.label))) return nothing
    const startsWithTitle = line.place === 0 && !isFirmFrom(line, line.first) && hasOccupation(line, line.first, titleEnd(line, line.first))
    const own = startsWithTitle ? nothing : [...fromLine(line, line.first), ...afterComma(line)]
    if (own.length || line.place > 0) return own
    const beside = besideTitle(line)
    return beside.length || !startsWithTitle ? beside : behindTitle(line)
  },
}

function fromLine(line: Line, at: number): Claim[] {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  if (!isNamePart(line, from)) return []
  const end = nameEnd(line, from)
  if (!isEmployer(line, from) && !isDepartment(line, from)) return []
  if (end === from || /^\d{5}/.test(wordAt(line, from)) || !(endsHere(line, end) || legal.has(wordAt(line, end - 1)))) return []
  const noun = employerNoun(line, from, end)
  if (isPlace(line, from, end) || namesJob(line, from, end) || isTrade(line, end)) return []
  if (noun > 0) {
    if (
      line.role === 'required' ||
      line.role === 'responsibility' ||
      (line.place === 0 && noun < SURE && !isStrange(line, from) && !isDepartment(line, from))
    )
      return []
    if (line.place === 0 && noun < SURE && !isDepartment(line, from))
      return endsHere(line, end) && end >= line.to ? employerClaims(line, from, end, 2) : []
    const isAlone = line.place === 1 && end >= line.to && isStrange(line, from)
    return employerClaims(
      line,
      from,
      end,
      line.role === 'company' || isAlone || isBeforeTown(line, end) || isOnCard(line, end) ? Math.max(2, noun) : noun,
    )
  }
  if (line.place === 0 || isInherited(line) || line.role === 'heading' || !/^(?:company|offer|other)$/.test(line.role)) return []
  if (isSectionHeading(line, from, end) || /^\d/.test(wordAt(line, from))) return []
  if (
    line.place === 1 &&
    isStrange(line, from) &&
    (tellsOfFirm(line, end) ||
      isOnCard(line, end) ||
      (end - from > 1 && isBeforeTown(line, end)) ||
      (end >= line.to && hasAmpersand(line, from, end)))
  )
    return employerClaims(line, from, end, 2)
  const isBelowTitle = line.place === 1 && end - from > 1 && end >= line.to
  return employerClaims(line, from, end, (line.role === 'company' ? 1.5 : 1) + (hasAmpersand(line, from, end) || isBelowTitle ? 0.5 : 0))
}

/** "Department of Ecology, University of Larkhill, Wales": the employers told behind the first part of a line. */
function afterComma(line: Line): Claim[] {
  const found: Claim[] = []
  if (line.role !== 'company' && line.role !== 'offer') return found
  for (let at = line.first + 1; at < Math.min(line.to, line.first + LONGEST_HEAD); at++) {
    if (wordAt(line, at) !== ',' || !isEmployer(line, at + 1)) continue
    const end = nameEnd(line, at + 1)
    if (employerNoun(line, at + 1, end) >= SURE && endsHere(line, end) && !namesJob(line, at + 1, end))
      found.push(...employerClaims(line, at + 1, end, SURE))
  }
  return found
}

/** What follows the title on its line: "@ Acme", "at Acme", "- The Blue Mill Inn", "(part time) The Blue Mill Inn". */
function besideTitle(line: Line): Claim[] {
  let at = titleEnd(line, line.first)
  if (at === line.first) return []
  const sign = wordAt(line, at)
  for (let next = at; next < at + LONGEST_ASIDE && sign === '('; next++) if (wordAt(line, next) === ')') at = next + 1
  while (
    isOneOf(wordAt(line, at), '-@|,·•') ||
    /^(?:at|to|bij|bei|chez|hos|the|wanted|needed|required|hiring|now|urgently|immediately)$/.test(wordAt(line, at))
  )
    at++
  if (!isEmployer(line, at)) return laterParts(line, at)
  const end = withoutTown(line, at, nameEnd(line, at))
  const noun = employerNoun(line, at, end)
  const glued = /^(?:[-@|,·•(]|at|bij|bei|chez|hos)$/.test(sign) ? undefined : employerEnd(line, at, end)
  if (glued !== undefined) return employerClaims(line, at, glued, SURE)
  if (isEmployerBehind(line, at)) return employerClaims(line, at, end, Math.max(2, noun))
  if (/^(?:@|at|bij|bei|chez|hos)$/.test(sign))
    return employerClaims(line, wordAt(line, at - 1) === 'the' && isCapitalised(line, at - 1) ? at - 1 : at, end, 2)
  if (isHouse(line, at - 1, end) && !namesJob(line, at, end)) return employerClaims(line, at - 1, end, 2)
  if ((noun >= SURE || (noun > 0 && wordAt(line, at - 1) === 'the')) && !namesJob(line, at, end)) return employerClaims(line, at, end, noun)
  return laterParts(line, at)
}

/** "Live-in Carer, £120 a day, Larkin Homecare": a part behind the next sign that only employers' names are like, and with a word of its own. */
function laterParts(line: Line, from: number): Claim[] {
  for (let at = from; at < Math.min(line.to, line.first + LONGEST_HEAD); at++) {
    if (!isOneOf(wordAt(line, at), ',-|·•') || !isEmployer(line, at + 1) || !isStrange(line, at + 1)) continue
    const end = nameEnd(line, at + 1)
    const isWhole = end > at + 2 && (end >= line.to || isOneOf(wordAt(line, end), ',-|·•('))
    const to = withoutTown(line, at + 1, end)
    if (isWhole && employerNoun(line, at + 1, to) >= SURE && !namesJob(line, at + 1, to)) return employerClaims(line, at + 1, to, SURE)
  }
  return []
}

/** The token after a name without the town glued behind it: "Larkfield Care Home Harrogate", but not "Larkin College London". */
function withoutTown(line: Line, from: number, end: number): number {
  for (let at = end - 1; at >= end - 2 && at > from + 1; at--)
    if (townAt(line, at)?.to === end && employerNoun(line, from, at) >= SURE && !/^(?:college|university)$/.test(wordAt(line, at - 1)))
      return at
  return end
}

/** "- The Copper Ladle": a name of several words with its article, set off by itself. */
function isHouse(line: Line, from: number, end: number): boolean {
  const isWhole = end >= line.to || isOneOf(wordAt(line, end), '(,-|·•')
  return wordAt(line, from) === 'the' && isCapitalised(line, from) && isWhole && end - from > 2 && !isTown(line, from + 1, end)
}

/** On a line with more than the title in it, the name behind the title that something is said of: "Cook Larkin Inn, Leeds, is …". */
function behindTitle(line: Line): Claim[] {
  for (let at = gluedTitleEnd(line, line.first) ?? titleEnd(line, line.first); at < line.first + LONGEST_HEAD; ) {
    const end = isEmployer(line, at) && at > line.first ? nameEnd(line, at) : at
    if (end > at) {
      const verb = afterAside(line, end)
      if (/^(?:is|are|has|have)$/.test(wordAt(line, verb)) || employerVerbs.has(wordAt(line, verb)) || predicates.longest(line, verb))
        return employerClaims(line, at, end, 2)
    }
    at = Math.max(end, at + 1)
  }
  return []
}

/** Whether a name is the whole line but for what one sets off: a place, a note in brackets, a tagline. */
function endsHere(line: Line, end: number): boolean {
  const isInWord = wordAt(line, end) === '-' && touches(line, end) && touches(line, end + 1)
  return end >= line.to || (isOneOf(wordAt(line, end), ',.(-|·•*#:;') && !isInWord)
}

/** "Landscaping & Gardening (Trades & Services)": whether a trade in brackets, as boards sort jobs, ends the line behind a name. */
function isTrade(line: Line, end: number): boolean {
  if (wordAt(line, end) !== '(' || wordAt(line, line.to - 1) !== ')' || line.place === 0) return false
  for (let at = end + 1; at < line.to - 1; at++) if (wordAt(line, at) === '&') return true
  return false
}

/** "Rothmere Group, Leeds": whether the rest of the line is a known town, with its region. */
function isBeforeTown(line: Line, end: number): boolean {
  const town = /^[,|·•-]$/.test(wordAt(line, end)) ? townAt(line, end + 1)?.to : undefined
  return town !== undefined && (town >= line.to || regionEnd(line, town) === line.to)
}

const isTerm = wordsAt('remote hybrid onsite full part permanent contract')
const ofFirm = wordsAt('series seed yc people employees staff est founded established charity nonprofit funded bootstrapped startup')

/** "Quillow (Series B, 90 people)": whether brackets behind a name tell what only a firm has. */
function tellsOfFirm(line: Line, end: number): boolean {
  if (wordAt(line, end) !== '(') return false
  for (let at = end + 1; at < line.to && wordAt(line, at) !== ')'; at++) if (ofFirm(line, at)) return true
  return false
}

/** "Quillow Ledger · Leeds, England (Hybrid)", "Quillow Ledger · Remote": whether a known town, or how one works, stands behind the point that boards part it with. */
function isOnCard(line: Line, end: number): boolean {
  if (wordAt(line, end) === '·' && isTerm(line, end + 1)) return true
  const town = wordAt(line, end) === '·' ? townAt(line, end + 1)?.to : undefined
  return town !== undefined && /^[,(]?$/.test(wordAt(line, town))
}

/** Whether a heading stands over the line that is not the first line of the text, as a rule the title. */
function isInherited(line: Line): boolean {
  return line.place > 1 && line.label !== undefined
}

/** Whether a line reads as a place: "Dothan AL", "Barrie, ON", "Allentown, Pennsylvania". */
function isPlace(line: Line, from: number, end: number): boolean {
  if (isTown(line, from, end)) return true
  const last = wordAt(line, end - 1)
  if (last.length === 2 && isUpperCase(line, end - 1) && end - from > 1 && !legal.has(last)) return true
  if (wordAt(line, end) !== ',' || employerNoun(line, from, end) > 0) return false
  return nameEnd(line, end + 1) > end + 1 && end - from < 3
}

/** Whether a name of a few words begins with one that is none of the language: "Ashdown Consulting", but not "Digital Solutions". */
function isStrange(line: Line, from: number): boolean {
  return knownNumber(wordAt(line, from)) === undefined && !isOccupation(wordAt(line, from)) && /^\p{L}{4}/u.test(wordAt(line, from))
}

function hasAmpersand(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (wordAt(line, at) === '&') return true
  return false
}
