import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { isNamePart } from '../names.ts'
import { isEmployerNoun } from '../organization/employer-nouns.ts'
import { isOccupation } from '../title/occupations.ts'
import { isAustralianState, isRegion } from './regions.ts'
import { townAt } from './towns.ts'

/** A town's name has so many words at most. */
export const LONGEST_TOWN = 3
/** First words of the names of towns of two. */
const townFirsts = wordSet(
  'great high market new old royal north south east west upper lower little kings saint st ste port fort mount lake san santa los las el la le newton sutton leighton milton burton stoke church castle ash oak cedar pine bishops chester',
)

/** The token after the region that stands behind a town which ends before token `at`: ", VT", ", Cornwall", " QLD"; undefined without one. */
export function regionEnd(line: Stretch, at: number): number | undefined {
  if (isState(line, at) && isAustralianState(wordAt(line, at)) && wordAt(line, at).length === 3) return at + 1
  if (wordAt(line, at) !== ',') return undefined
  if (isState(line, at + 1)) return at + 2
  return regionAt(line, at + 1)
}

/** The token after a known town, region or country at token `at`, also "North Yorkshire". */
function regionAt(line: Stretch, at: number): number | undefined {
  // "Co. Carlow"
  if (wordAt(line, at) === 'co' && wordAt(line, at + 1) === '.' && isCapitalised(line, at + 2)) return at + 3
  const isPart = /^(?:north|south|east|west|central|greater|mid|co|county)$/.test(wordAt(line, at))
  return townAt(line, at)?.to ?? (isPart ? townAt(line, wordAt(line, at + 1) === '.' ? at + 2 : at + 1)?.to : undefined)
}

/** Two-letter states that are words as well, and say nothing without a comma before them. */
const wordLike = wordSet('in or me hi ok oh de la id al pa ma co on sa')

/** Whether the tokens `from` to `to` (excluded), set off by signs, are a town and its state without a comma: "Fremantle WA", "Fern Creek NY 12401". */
export function isTownWithState(line: Stretch, from: number, to: number): boolean {
  const last = /^\d{4,5}$/.test(wordAt(line, to - 1)) ? to - 2 : to - 1
  if (last <= from || last - from > LONGEST_TOWN || !isState(line, last) || wordLike.has(wordAt(line, last))) return false
  for (let at = from; at < last; at++) {
    const word = wordAt(line, at)
    if (!isCapitalised(line, at) || isUpperCase(line, at) || isOccupation(word) || isBuilding(word) || !/^\p{L}{2}/u.test(word))
      return false
  }
  return true
}

/** Whether a state or province in capitals stands at token `at`: "VT", "ON", "NSW". */
export function isState(line: Stretch, at: number): boolean {
  return isUpperCase(line, at) && (isRegion(wordAt(line, at)) || isAustralianState(wordAt(line, at)))
}

/** Whether a word tells of an employer or its house: "Larkhill Arts Centre, Leeds". */
export function isBuilding(word: string): boolean {
  return isEmployerNoun(word) || /^(?:centre|center|hall|house|office|campus)$/.test(word)
}

function isTownWord(line: Stretch, at: number): boolean {
  const word = wordAt(line, at)
  return isNamePart(line, at) && !/^\d/.test(word) && !isOccupation(word) && !isBuilding(word)
}

/** The first token of the capitalised words that end before token `end` and may name a town; `end` itself if they name none. */
export function townStart(line: Stretch & { first: number }, end: number): number {
  let from = end
  while (from > line.first && isTownWord(line, from - 1)) from--
  return end - from > LONGEST_TOWN || wordAt(line, from - 1) === '&' ? end : from
}

/** "Teacher - Special Education, Boise, ID": whether what stands behind a comma, up to token `to`, is the town itself, with its state. */
export function isTownBehind(line: Stretch, comma: number, to: number): boolean {
  return !isState(line, comma + 1) && wordAt(line, to) === ',' && isState(line, to + 1)
}

/**
 * Where on a line that goes on behind it, its line breaks lost, the town begins that ends before the comma at token `comma` and is glued to the
 * title: at "Truro" of "Night Cook - Grill Truro, Cornwall £13.10 an hour"; undefined where the word may belong to the title.
 */
export function gluedTown(line: Stretch, comma: number): number | undefined {
  const { text, tokens } = line
  const to = regionEnd(line, comma)
  if (to === undefined || /^\n|^\s*$/.test(text.slice(tokens.end[to - 1], (tokens.end[to - 1] ?? 0) + 2))) return undefined
  if (isTownBehind(line, comma, to)) return undefined
  const known = [3, 2].map((words) => comma - words).find((at) => townAt(line, at)?.to === comma)
  const from = known ?? (townFirsts.has(wordAt(line, comma - 2)) ? comma - 2 : comma - 1)
  const before = wordAt(line, from - 1)
  const word = wordAt(line, from)
  const isWord = isCapitalised(line, from) && /^\p{L}{3}/u.test(word) && !isOccupation(word) && !isBuilding(word)
  return isWord && /^\p{L}{3}/u.test(before) && isCapitalised(line, from - 1) ? from : undefined
}

/** Whether such a town begins at token `at`. */
export function startsGluedTown(line: Stretch, at: number): boolean {
  for (let comma = at + 1; comma <= at + LONGEST_TOWN; comma++) if (wordAt(line, comma) === ',') return gluedTown(line, comma) === at
  return false
}
