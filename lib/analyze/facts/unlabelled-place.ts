import { compilePhrases } from '../phrases.ts'
import { touches, wordAt, written } from '../stretch.ts'
import { type Claim, type Line, nothing } from './line.ts'
import { isOccupation } from './occupations.ts'
import { gluedTown, isState, isTownWithState, regionEnd, townStart } from './place-at.ts'
import { townAt } from './towns.ts'

/** A place stands without a label among the first lines only … */
const FIRST_LINES = 7
/** … and as far from their start at most. */
const LONGEST = 24
/** Where one says a job is. */
const stays = compilePhrases([['based in|based at|based out of|located in|located at', true]])
/** How far before "based in" the job is named. */
const SUBJECT = 4

/** The place that a line without a label for it tells: a sentence about the job anywhere, a town among the first lines. */
export function unlabelledPlace(line: Line): readonly Claim[] {
  const based = basedIn(line)
  // Where to write to is no place of work.
  return based.length || line.place >= FIRST_LINES || line.role === 'process' ? based : townOf(line)
}

/** "Burlington, VT 05401": a town with its region, as a line of its own, after a dash or bar, or glued to the title; or a known one by itself. */
function townOf(line: Line): readonly Claim[] {
  for (let at = line.first + 1; at < Math.min(line.to, line.first + LONGEST); at++) {
    const to = regionEnd(line, at)
    if (to === undefined) continue
    const own = townStart(line, at)
    const before = wordAt(line, own - 1)
    // "Leeds, Derby, Hull" is a list, "12 Mill Road, Barrie, ON" no.
    const isBehind = isState(line, at + 1) ? /^[-|·•(,]$/.test(before) : /^[-|·•(]$/.test(before)
    const isApart = own === line.first || isBehind || isOccupation(before)
    const glued = line.place === 0 && !(isApart && isState(line, at + 1)) ? gluedTown(line, at) : undefined
    const from = glued ?? (isApart ? own : undefined)
    if (from === undefined || from === at || (glued === undefined && /^\p{L}/u.test(wordAt(line, to)))) continue
    return townClaim(line, from, to, 0.5)
  }
  return betweenSigns(line)
}

/** "Night Cook · Leeds · part-time", "Night Cook - Fremantle WA": a known town or one with its state between signs, or as a line of its own. */
function betweenSigns(line: Line): readonly Claim[] {
  const last = Math.min(line.to, line.first + LONGEST)
  for (let from = line.first, at = from; at <= last; at++) {
    if (at < last && !isApartSign(line, at)) continue
    if (at > from && (townAt(line, from)?.to === at || isTownWithState(line, from, at))) return townClaim(line, from, at, 0.4)
    from = at + 1
  }
  return nothing
}

/** Whether a dash, bar or bracket between spaces stands at token `at`. */
function isApartSign(line: Line, at: number): boolean {
  return /^[-|·•(]$/.test(wordAt(line, at)) && !(touches(line, at) && touches(line, at + 1))
}

/** "This role is based in Leeds": a known town that a sentence about the job names. */
function basedIn(line: Line): readonly Claim[] {
  for (let at = line.first + 1; at < line.to; at++) {
    const opener = stays.longest(line, at)
    if (!opener) continue
    let isJob = false
    for (let back = at - 1; back >= at - SUBJECT; back--) if (/^(?:role|position|job|post|vacancy)$/.test(wordAt(line, back))) isJob = true
    const from = /^(?:our|the)$/.test(wordAt(line, opener.to)) ? opener.to + 1 : opener.to
    const town = townAt(line, from)
    if (isJob && town) return townClaim(line, from, regionEnd(line, town.to) ?? town.to, 0.6)
  }
  return nothing
}

function townClaim(line: Line, from: number, to: number, trust: number): readonly Claim[] {
  return [{ field: 'jobLocation', value: [written(line, from, to).replace(/\s+/g, ' ')], trust }]
}
