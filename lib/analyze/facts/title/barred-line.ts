import { isCapitalised, touches, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { afterSigns, isOneOf, type Line } from '../line.ts'
import { townAt } from '../location/towns.ts'
import { nameEnd } from '../names.ts'
import { employerNoun, namesJob, SURE } from '../organization/employer-nouns.ts'
import { titleEnd } from './cut.ts'
import { hasOccupation, isNamedOccupation } from './occupations.ts'

/** From its first token to the one behind its last. */
type Part = readonly [from: number, to: number]

/** A first line has so many bars at least to be read as one of parts; with one, "Night Cook | Larkin Inn", what stands first is the title. */
const LEAST_BARS = 2

/**
 * The employer and the title of a first line that begins with the employer and goes on between bars, as people post in threads:
 * "Larkin Labs | Night Cook | Leeds or remote | Full-time"; undefined for other lines. Between dashes it is not as sure: a department may
 * stand first.
 */
export function barredLine(line: Line): { employer: Part; title: Part; isSure: boolean } | undefined {
  if (line.place > 0) return undefined
  const behindName = namedBefore(line)
  if (behindName) return behindName
  const isBarred = barsOf(line, isBar)
  const bars = isBarred.length >= LEAST_BARS ? isBarred : barsOf(line, isDash)
  const [first] = bars
  if (first === undefined) return undefined
  const end = nameEnd(line, line.first)
  if (bars.length < LEAST_BARS && !(end === first && employerNoun(line, line.first, end) >= SURE && isStrange(line, end))) return undefined
  const isName = isCapitalised(line, line.first) && (end === first || isOneOf(wordAt(line, end), '(*'))
  if (!isName || isJob(line, line.first, end) || (bars !== isBarred && !isStrange(line, end))) return undefined
  for (const bar of bars) {
    const from = afterSigns(line, bar + 1, '*')
    const to = titleEnd(line, from)
    if (to > from && isCapitalised(line, from) && isTitle(line, from, to))
      return { employer: [line.first, end], title: [from, to], isSure: bars === isBarred || employerNoun(line, line.first, end) >= SURE }
  }
  return undefined
}

/** "Larkin Labs: Night Cook": before the colon a name that no label is, behind it the title and nothing else. */
function namedBefore(line: Line): { employer: Part; title: Part; isSure: boolean } | undefined {
  const colon = nameEnd(line, line.first)
  if (wordAt(line, colon) !== ':' || !isCapitalised(line, line.first) || !isStrange(line, colon)) return undefined
  const from = colon + 1
  const to = titleEnd(line, from)
  if (!isCapitalised(line, from) || !isTitle(line, from, to) || isJob(line, line.first, colon)) return undefined
  return to === line.to || isOneOf(wordAt(line, to), '|(*') ? { employer: [line.first, colon], title: [from, to], isSure: true } : undefined
}

/** Whether a part names a job, with its field or level behind it as well: "Driver (Class A)", "Clerk of Works". */
function isTitle(line: Line, from: number, to: number): boolean {
  return hasOccupation(line, from, to) && (employerNoun(line, from, to) < SURE || namesJob(line, from, to))
}

/** Whether a name is a job's; a single word that only ends as the nouns of jobs do may be an employer's ("Kvist"). */
function isJob(line: Line, from: number, to: number): boolean {
  return namesJob(line, from, to) && (to - from > 1 || isNamedOccupation(wordAt(line, from)))
}

function barsOf(line: Line, isOne: (line: Line, at: number) => boolean): number[] {
  const bars: number[] = []
  for (let at = line.first; at < line.to; at++) if (isOne(line, at)) bars.push(at)
  return bars
}

function isBar(line: Line, at: number): boolean {
  return wordAt(line, at) === '|'
}

function isDash(line: Line, at: number): boolean {
  return wordAt(line, at) === '-' && !touches(line, at) && !touches(line, at + 1)
}

/** Whether a name that ends before token `end` has a word that is none of the language, and is no place: a department's has not. */
function isStrange(line: Line, end: number): boolean {
  if (townAt(line, line.first)) return false
  for (let at = line.first; at < end; at++)
    if (/^\p{L}{3}/u.test(wordAt(line, at)) && knownNumber(wordAt(line, at)) === undefined) return true
  return false
}
