import { isCapitalised, isUpperCase, type Stretch, wordAt, written } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { type Claim, type FactReader, isOneOf, type Line, nothing, ownLabel } from '../line.ts'
import { isState, regionEnd } from '../location/place-at.ts'
import { isTown } from '../location/towns.ts'
import { nameEnd } from '../names.ts'
import { isSectionHeading } from '../section-heading.ts'
import { titleEnd } from '../title/cut.ts'
import { hasOccupation, isOccupation } from '../title/occupations.ts'
import { employerClaims, isEmployer } from './employer.ts'
import { employerNoun, namesJob } from './employer-nouns.ts'

/** What the lines at the head of a posting prove by how they stand to each other. */
const PLACED = 2
/** The title may stand below a link back to other jobs. */
const LAST_LINE = 3
/** Last words of towns' names. */
const townNouns = wordSet(
  'creek falls springs city beach heights ridge valley hills lake grove park island bay hollow bridge harbor harbour town village',
)
/** How subjects and trades end, and what parts of an employer are called. */
const subjects = /(?:olog(?:y|ies)|ics|ing|ery|istry|ment|tions?|omy|ity|ance|wide)$/
const wards = wordSet('unit ward suite department division section team services service start years')
/** How far behind or before a line its neighbour ends. */
const LONGEST = 24

/** The employer at the head of a posting: right above or below the title, or behind "at" on its line. */
export const organizationHead: FactReader = {
  read(line) {
    if (line.place > LAST_LINE) return nothing
    const behind = behindAt(line)
    if (behind.length || ownLabel(line)) return behind
    const from = wordAt(line, line.first) === 'the' ? line.first + 1 : line.first
    const end = nameEnd(line, from)
    const isName = isEmployer(line, from) && isAlone(line, end) && isOwnName(line, from, end) && !isSectionHeading(line, from, end)
    const isWithState = end - from > 1 && isState(line, end - 1)
    if (!isName || isTown(line, from, end) || isWithState || namesJob(line, from, end)) return nothing
    return (line.place === 0 ? isOverTitle(line) : isUnderTitle(line, from, end)) ? employerClaims(line, from, end, PLACED) : nothing
  },
}

/** "Now hiring: Night Cook at Larkin Inn", "Exciting opportunity for a Night Cook at Larkin Inn!". */
function behindAt(line: Line): readonly Claim[] {
  for (let at = Math.min(line.to, line.first + LONGEST) - 2; at > line.first; at--) {
    if (wordAt(line, at) !== 'at') continue
    const from = wordAt(line, at + 1) === 'the' && isCapitalised(line, at + 1) ? at + 2 : at + 1
    const end = nameEnd(line, from)
    const isName = isEmployer(line, from) && (end >= line.to || isOneOf(wordAt(line, end), '!.,(-|'))
    return isName && hasOccupation(line, line.first, at) ? employerClaims(line, from, end, PLACED) : nothing
  }
  return nothing
}

/** Whether nothing stands behind a name on its line but its town and state: "Larkin Inn - Fern Creek, VT". */
function isAlone(line: Line, end: number): boolean {
  if (end >= line.to) return true
  return isOneOf(wordAt(line, end), '-|·•,') && isPlace(line, end + 1)
}

/** Whether a line goes on from a token with a town and its region, and nothing else but a note in brackets. */
function isPlace(line: Stretch, from: number): boolean {
  const town = nameEnd(line, from)
  const to = town > from ? regionEnd(line, town) : undefined
  return to !== undefined && (to >= line.to || wordAt(line, to) === '(')
}

/** Whether a name has a word that is none of the language, or "&" behind one: no department, heading or trade is called so. */
function isOwnName(line: Line, from: number, end: number): boolean {
  const last = wordAt(line, end - 1)
  const noun = employerNoun(line, from, end)
  // "Cardiology", "Radiology Unit", "NICU"
  if (noun === 0 && (subjects.test(last) || wards.has(last) || (end === from + 1 && isUpperCase(line, from)))) return false
  for (let at = from; at < end; at++)
    if (isStrange(wordAt(line, at)) || (at > from && /^[&+]$/.test(wordAt(line, at)) && isStrange(wordAt(line, from)))) return true
  return noun > 0 && knownNumber(wordAt(line, from)) === undefined
}

function isStrange(word: string): boolean {
  return /^\p{L}{3}/u.test(word) && !isOccupation(word) && [word, word.replace(/s$/, '')].every((form) => knownNumber(form) === undefined)
}

/** Whether the title, or a field of a form, stands on the next line. */
function isOverTitle(line: Line): boolean {
  const next = neighbour(line, line.to, 1)
  if (!next) return false
  const label = ownLabel(next)
  return label ? /title|position|job|posting|department|location|requisition/.test(label.label) : isTitle(next)
}

/** Whether the title stands on the line before; what stands below may be the town, unless that follows. */
function isUnderTitle(line: Line, from: number, end: number): boolean {
  const before = neighbour(line, line.from - 1, -1)
  if (!before || !isTitle(before)) return false
  if (end < line.to || isOfFirm(line, from, end)) return true
  const next = neighbour(line, line.to, 1)
  return next !== undefined && isPlace(next, next.from)
}

/** Whether a name is less likely a town's: of several words, in capitals, or with one inside it. */
function isOfFirm(line: Line, from: number, end: number): boolean {
  if (end - from > 1) return !townNouns.has(wordAt(line, end - 1))
  return isUpperCase(line, from) || /\p{Ll}\p{Lu}/u.test(written(line, from, end))
}

/** Whether a line is nothing but a title. */
function isTitle(line: Stretch): boolean {
  const end = titleEnd(line, line.from)
  return hasOccupation(line, line.from, end) && (end >= line.to || isOneOf(wordAt(line, end), '(-,'))
}

/** The line of the text that begins at a token, or ends with it where `step` is -1; undefined where there is none, or it is long. */
function neighbour({ text, tokens }: Line, at: number, step: 1 | -1): Stretch | undefined {
  if (at < 0 || at >= tokens.length) return undefined
  let last = at
  for (let words = 0; words < LONGEST; words++) {
    const next = last + step
    const isEnd =
      next < 0 || next >= tokens.length || text.slice(tokens.end[Math.min(last, next)], tokens.start[Math.max(last, next)]).includes('\n')
    if (isEnd) return { text, tokens, from: Math.min(at, last), to: Math.max(at, last) + 1 }
    last = next
  }
  return undefined
}
