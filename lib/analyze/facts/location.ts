import { wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import type { FactReader, Line } from './line.ts'

const labels =
  /^(?:(?:job |work |office |primary |position )?locations?|location\(s\)|location \(s\)|place of work|based in|duty station|work ?place|workplace location|office)$/
/** What parts one place from the next. */
const partings = wordSet('; | or / •')
/** What stands in a location line and is no place. */
const notPlaces = wordSet('remote hybrid onsite fully on - site only possible available flexible')
const gaps = new Map(Object.entries({ '[': ']', '{': '}', '<': '>' }))
const LONGEST = 24

/** Where the job is, from a label: "Location: Leeds; York". Template gaps and "remote" are no places. */
export const location: FactReader = {
  triggers: ['location', 'locations', 'place', 'based', 'station', 'workplace', 'office'],
  read(line) {
    if (!line.label || !labels.test(line.label) || line.to - line.valueFrom > LONGEST) return []
    const places: string[] = []
    let from = line.valueFrom
    for (let at = from; at <= line.to; at++) {
      const gap = gaps.get(wordAt(line, at))
      if (at < line.to && !gap && !partings.has(wordAt(line, at))) continue
      const place = placeOf(line, from, at)
      if (place) places.push(place)
      if (gap) while (at < line.to && wordAt(line, at) !== gap) at++
      from = at + 1
    }
    return places.length ? [{ field: 'jobLocation', value: places, trust: 1 }] : []
  },
}

/** The place that the tokens `from` to `end` name, without "(remote)" and marks around it; undefined if nothing is left. */
function placeOf(line: Line, from: number, end: number): string | undefined {
  let first = from
  let last = end
  while (first < last && isNoPlace(line, first)) first++
  while (last > first && isNoPlace(line, last - 1)) last--
  const place = first < last ? written(line, first, last).replace(/\s+/g, ' ') : ''
  return /\p{L}{2}/u.test(place) ? place : undefined
}

function isNoPlace(line: Line, at: number): boolean {
  const word = wordAt(line, at)
  return notPlaces.has(word) || /^[.,:*()]$/.test(word)
}
