import { wordAt, written } from '../stretch.ts'
import type { FactReader } from './line.ts'

const labels =
  /^(?:(?:job |work |office |primary |position )?locations?(?: ?\(s\))?|place of work|based in|duty station|work ?place|workplace location|office)$/
const LONGEST = 20

/** Where the job is, from a label: "Location: Leeds; York". Template gaps and "remote" are no places. */
export const location: FactReader = {
  triggers: ['location', 'locations', 'place', 'based', 'station', 'workplace', 'office'],
  read(line) {
    if (!line.label || !labels.test(line.label) || line.to - line.valueFrom > LONGEST || line.valueFrom >= line.to) return []
    let to = line.to
    while (to > line.valueFrom && /^[.*,;]$/.test(wordAt(line, to - 1))) to--
    if (to <= line.valueFrom) return []
    const places = written(line, line.valueFrom, to)
      .replace(/\s+/g, ' ')
      .replace(/\[[^\]]*\]|\{[^}]*\}/g, '')
      .split(/;|\||\n| or | \/ /)
      .map((place) =>
        place.replace(/\s*\(?\b(?:fully remote|remote|hybrid|on-?site)\b\)?[\s,:–-]*/gi, ' ').replace(/^[\s,–-]+|[\s,–-]+$/g, ''),
      )
      .filter((place) => /\p{L}{2}/u.test(place))
    return places.length ? [{ field: 'jobLocation', value: places, trust: 1 }] : []
  },
}
