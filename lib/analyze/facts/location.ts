import { isUpperCase, wordAt } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'
import { type FactReader, type Line, nothing } from './line.ts'
import { townNearTop } from './location/town-near-top.ts'
import { valueText } from './value-text.ts'

const labels =
  /^(?:(?:job |work |office |primary |position )?locations?|location\(s\)|location \(s\)|location of (?:the )?(?:post|job|position|role|work)|place of work|based in|city|town|town\/city|city\/town|suburb|duty station|work ?place|workplace location|office)$/
/** What parts one place from the next. */
const partings = wordSet('; | or / •')
/** What stands in a location line and is no place. */
const notPlaces = wordSet('remote hybrid onsite fully on - site only possible available flexible in person')
const gaps = new Map(Object.entries({ '[': ']', '{': '}', '<': '>' }))
const LONGEST = 24
/** Where the job is, from a label, "Location: Leeds; York", or a town among the first lines. Template gaps and "remote" are no places. */
export const location: FactReader = {
  read(line) {
    if (!line.label || !labels.test(line.label)) return townNearTop(line)
    if (line.to - line.valueFrom > LONGEST) return nothing
    const places: string[] = []
    let from = line.valueFrom
    for (let at = from; at <= line.to; at++) {
      const gap = gaps.get(wordAt(line, at)) ?? asideAt(line, at)
      if (at < line.to && !gap && !parts(line, at)) continue
      const place = placeOf(line, from, at)
      if (place) places.push(place)
      if (gap) while (at < line.to && wordAt(line, at) !== gap) at++
      from = at + 1
    }
    return places.length ? [{ field: 'jobLocation', value: places, trust: 1 }] : nothing
  },
}

/** Whether one place ends at token `at` and the next begins; "OR" behind a comma is Oregon. */
function parts(line: Line, at: number): boolean {
  const word = wordAt(line, at)
  return partings.has(word) && !(word === 'or' && wordAt(line, at - 1) === ',' && isUpperCase(line, at))
}

/** What closes the bracket at token `at`, where it says how one works and not where: "(on-site; remote work is not possible)", "(3 days)". */
function asideAt(line: Line, at: number): string | undefined {
  if (wordAt(line, at) !== '(') return undefined
  for (let next = at + 1; next < line.to && wordAt(line, next) !== ')'; next++)
    if (/^(?:remote|hybrid|onsite|site|days?|home|office|wfh)$/.test(wordAt(line, next))) return ')'
  return undefined
}

/** The place that the tokens `from` to `end` name, without "(remote)" and marks around it; undefined if nothing is left. */
function placeOf(line: Line, from: number, end: number): string | undefined {
  let first = from
  let last = end
  while (first < last && isNoPlace(line, first)) first++
  while (last > first && isNoPlace(line, last - 1) && !closesBracket(line, first, last - 1)) last--
  const place = first < last ? valueText(line, first, last) : ''
  // "Location: on site, with one day a week at home" names none.
  return /\p{L}{2}/u.test(place) && place !== place.toLowerCase() ? place : undefined
}

/** "Leeds (Horsforth)": the bracket belongs to the place. */
function closesBracket(line: Line, from: number, at: number): boolean {
  if (wordAt(line, at) !== ')') return false
  for (let open = at - 1; open > from; open--) if (wordAt(line, open) === '(') return !isNoPlace(line, open + 1)
  return false
}

function isNoPlace(line: Line, at: number): boolean {
  const word = wordAt(line, at)
  return notPlaces.has(word) || /^[.,:*()]$/.test(word)
}
