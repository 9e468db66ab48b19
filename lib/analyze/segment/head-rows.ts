import { NUMBER, type Tokens } from '../../lexicon/tokenize.ts'
import { isTownWithState, LONGEST_TOWN, regionEnd } from '../facts/location/place-at.ts'
import { isRegionName } from '../facts/location/regions.ts'
import { townAt } from '../facts/location/towns.ts'
import { legal } from '../facts/names.ts'
import { hasOccupation } from '../facts/title/occupations.ts'
import { readHeading } from '../headings.ts'
import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../stretch.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { wordSet } from '../words/word-set.ts'
import type { Row } from './rows.ts'
import { isInTitleCase } from './top-rows.ts'

/** What a row at the head of a posting is nothing but: where the job is, or the name of who employs. */
export type Head = 'place' | 'employer'

const LONGEST_ROW = 24
const LONGEST_NAME = 7
const partings = wordSet('| • · ; / - – — or ( )')
/** What stands beside a place: how and how long one works, and numbers of announcements. */
const besides = wordSet(
  'remote hybrid onsite on site in office person fully full part time permanent temporary contract casual only first within friendly multiple locations and',
)
/** From this share of its words on a row is a heading that is known, and no name. */
const known = 0.5

/**
 * What `row` names, where it stands between the title and the text: "Fort Wayne, IN", "Hartford, CT | Columbus, OH", "Remote (United States)" a
 * place; a name right above such a place, or with its legal form, the employer.
 */
export function headOf(text: string, tokens: Tokens, words: Words, row: Row, next: Row | undefined): Head | undefined {
  if (row.kind !== 'text') return undefined
  if (isPlaceRow({ text, tokens, from: row.from, to: row.to })) return 'place'
  const name = { text, tokens, from: row.from, to: row.to }
  if (!isName(name)) return undefined
  if (endsInLegalForm(name)) return 'employer'
  if (next?.kind !== 'text' || !isPlaceRow({ text, tokens, from: next.from, to: next.to })) return undefined
  const { words: own, length } = unitWords(words, row.from, row.to)
  return (readHeading(own, length)?.coverage ?? 0) >= known ? undefined : 'employer'
}

function endsInLegalForm(row: Stretch): boolean {
  const last = wordAt(row, row.to - 1) === '.' ? row.to - 2 : row.to - 1
  return last > row.from && legal.has(wordAt(row, last))
}

/** Whether every word belongs to a place, or says how one works there. */
function isPlaceRow(row: Stretch): boolean {
  if (row.to - row.from > LONGEST_ROW) return false
  let places = 0
  for (let at = row.from; at < row.to; ) {
    const place = placeEnd(row, at)
    if (place > at) {
      places++
      at = place
    } else if (partings.has(wordAt(row, at)) || besides.has(wordAt(row, at)) || wordAt(row, at) === ',' || isNumbered(row, at)) at++
    else return false
  }
  return places > 0
}

/** "JR1987320": a figure, or the letters glued before one, that number an announcement. */
function isNumbered(row: Stretch, at: number): boolean {
  const { kind } = row.tokens
  return kind[at] === NUMBER || (isUpperCase(row, at) && kind[at + 1] === NUMBER && touches(row, at + 1))
}

/** The token after the place that begins at token `at`, with its region, postcode and country; `at` itself if none does. */
function placeEnd(row: Stretch, at: number): number {
  const end = townEnd(row, at)
  if (end === at) return at
  let to = end
  if (/^\d{4,5}$/.test(wordAt(row, to))) to++
  while (wordAt(row, to) === ',' && townAt(row, to + 1)) to = townAt(row, to + 1)?.to ?? to
  return to
}

function townEnd(row: Stretch, at: number): number {
  if (!isCapitalised(row, at)) return at
  for (let to = at + 1; to <= Math.min(row.to, at + LONGEST_TOWN); to++) {
    const region = regionEnd(row, to)
    if (region !== undefined) return region
    if (wordAt(row, to) === ',' && isRegionName(wordAt(row, to + 1)) && isCapitalised(row, to + 1)) return to + 2
    if (to > at + 1 && (to === row.to || !isCapitalised(row, to)) && isTownWithState(row, at, to)) return to
    if (to < row.to && !isCapitalised(row, to)) break
  }
  return townAt(row, at)?.to ?? (isRegionName(wordAt(row, at)) ? at + 1 : at)
}

/** Whether a row may be a name: a few capitalised words, of which none is an occupation, with the marks around them. */
function isName(row: Stretch): boolean {
  let { from, to } = row
  while (wordAt(row, from) === '*') from++
  while (to > from && /^[*.]$/.test(wordAt(row, to - 1))) to--
  return to - from <= LONGEST_NAME && isInTitleCase(row.tokens, from, to) && !hasOccupation(row, from, to)
}
