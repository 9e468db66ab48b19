import { isCapitalised, isUpperCase, touches, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { type Claim, type Line, nothing } from '../line.ts'
import { nameEnd } from '../names.ts'
import { employerNoun, isEmployerNoun, SURE } from '../organization/employer-nouns.ts'
import { isOccupation } from '../title/occupations.ts'
import { valueText } from '../value-text.ts'
import { gluedTown, isBuilding, isState, isTownBehind, isTownWithState, LONGEST_TOWN, regionEnd, townStart } from './place-at.ts'
import { townAt } from './towns.ts'

/** A place stands without a label among the first lines only … */
const FIRST_LINES = 7
/** … and as far from their start at most. */
const LONGEST = 24
/** … of which one about applying may be no longer: more words tell where to write to. */
const LONGEST_LINE = 5
const SHORT_LINE = 5
const isPartingSign = wordsAt('- | · • ( )')
/** "Burlington, VT 05401": a town with its region, as a line of its own, after a dash or bar, or glued to the title; or a known one by itself. */
export function townNearTop(line: Line): readonly Claim[] {
  if (line.place >= FIRST_LINES || (line.role === 'process' && line.to - line.from > LONGEST_LINE)) return nothing
  for (let at = line.first + 1; at < Math.min(line.to, line.first + LONGEST); at++) {
    const to = regionEnd(line, at)
    if (to === undefined || isTownBehind(line, at, to)) continue
    const own = townStart(line, at)
    const before = wordAt(line, own - 1)
    // "Leeds, Derby, Hull" is a list, "12 Mill Road, Barrie, ON" no.
    const isBehind = isState(line, at + 1) ? /^[-|·•(,]$/.test(before) : /^[-|·•(]$/.test(before)
    const isApart = own === line.first || isBehind || isOccupation(before) || isBuilding(before)
    const glued = line.place === 0 && !(isApart && isState(line, at + 1)) ? gluedTown(line, at) : undefined
    const from = glued ?? (isApart ? own : undefined)
    // "Hybrid, Dublin"
    if (/^(?:hybrid|remote|onsite|office)$/.test(wordAt(line, at - 1)) && wordAt(line, at) === ',') return townClaim(line, at + 1, to, 0.5)
    // "Studio Larkin, Oslo": the name may be the house's.
    const isHouse = own !== line.first && isBuilding(before) && !isState(line, at + 1) && townAt(line, at + 1) !== undefined
    if (from === undefined || from === at || ((glued === undefined || isHouse) && /^\p{L}/u.test(wordAt(line, to)))) continue
    if (isHouse) return townClaim(line, at + 1, to, 0.5)
    return [{ field: 'jobLocation', value: [valueText(line, from, to), ...townsBehind(line, to)], trust: 0.5 }]
  }
  const behind = behindEmployer(line)
  return behind.length ? behind : betweenSigns(line)
}

/** The towns with their regions that semicolons part from the one before token `end`: "Burlington, VT; Reno, NV". */
function townsBehind(line: Line, end: number): string[] {
  const from = end + 1
  if (wordAt(line, end) !== ';') return []
  for (let at = from + 1; at <= from + LONGEST_TOWN; at++) {
    const to = regionEnd(line, at)
    if (to !== undefined) return [valueText(line, from, to), ...townsBehind(line, to)]
  }
  return []
}

/** "Larkhill Day Nursery, Stroud": what follows an employer's name on a line that holds nothing else. */
function behindEmployer(line: Line): readonly Claim[] {
  if (line.place === 0) return nothing
  const end = nameEnd(line, line.first)
  const from = end + 1
  const to = nameEnd(line, from)
  const isWhole =
    wordAt(line, end) === ',' &&
    to === line.to &&
    to > from &&
    to - from <= LONGEST_TOWN &&
    !isState(line, from) &&
    !/^\d/.test(wordAt(line, from))
  // Behind "Town of Larkhill" stands a department.
  if (!isWhole || employerNoun(line, line.first, end) !== SURE || employerNoun(line, from, to) > 0 || isEmployerNoun(wordAt(line, from)))
    return nothing
  return townClaim(line, from, to, 0.4)
}

/** "Night Cook · Leeds · part-time", "Night Cook - Fremantle WA": a known town or one with its state between signs, or as a line of its own. */
function betweenSigns(line: Line): readonly Claim[] {
  const last = Math.min(line.to, line.first + LONGEST)
  for (let from = line.first, at = from; at <= last; at++) {
    if (at < last && !isApartSign(line, at)) continue
    if (at > from && (townAt(line, from)?.to === at || isTownWithState(line, from, at) || isTownWithCode(line, from, at)))
      return townClaim(line, from, at, 0.4)
    from = at + 1
  }
  return nothing
}

/** Whether a comma parts a known town from what is none: "Night Cook, Cork, €65k", "Larkin & Sons, Exeter", but not "Leeds, Hull". */
function isBesideTown(line: Line, comma: number): boolean {
  const next = townAt(line, comma + 1)
  const isBehind = next !== undefined && (next.to >= line.to || isPartingSign(line, next.to) || wordAt(line, next.to) === ',')
  let from = comma
  while (from > line.first && isCapitalised(line, from - 1)) from--
  const isTownBefore = townAt(line, from)?.to === comma
  if (isBehind || !isTownBefore || townAt(line, comma + 1)) return isBehind && !isTownBefore
  // "Nairobi, Industrial Area" is a line of its own, "Paris, of all places, is where …" none.
  return from > line.first || line.to - line.first <= SHORT_LINE
}

/** Whether the tokens `from` to `to` (excluded) are a town and the first half of its postcode: "Taunton TA1". */
function isTownWithCode(line: Line, from: number, to: number): boolean {
  const last = to - 2
  if (last <= from || last - from > LONGEST_TOWN || !isUpperCase(line, last)) return false
  if (!/^[a-z]{1,2}$/.test(wordAt(line, last)) || !/^\d{1,2}$/.test(wordAt(line, to - 1)) || !touches(line, to - 1)) return false
  for (let at = from; at < last; at++)
    if (!isCapitalised(line, at) || isUpperCase(line, at) || isOccupation(wordAt(line, at)) || isBuilding(wordAt(line, at))) return false
  return true
}

/** Whether a dash, bar or bracket between spaces stands at token `at`, or a comma before how one works: "Leeds, hybrid". */
function isApartSign(line: Line, at: number): boolean {
  if (wordAt(line, at) === ',') return /^(?:hybrid|remote|onsite|on)$/.test(wordAt(line, at + 1)) || isBesideTown(line, at)
  return isPartingSign(line, at) && !(touches(line, at) && touches(line, at + 1))
}

/** The claim that the tokens `from` to `to` (excluded) are where the job is. */
export function townClaim(line: Line, from: number, to: number, trust: number): readonly Claim[] {
  return [{ field: 'jobLocation', value: [valueText(line, from, to)], trust }]
}
