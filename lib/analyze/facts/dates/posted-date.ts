import { wordAt } from '../../stretch.ts'
import type { FactReader } from '../line.ts'
import { dayAt, isoDate } from './dates.ts'

const labels =
  /^(?:date posted|posted(?: on| date)?|posting date|job posted(?: on)?|open(?:ing)? date(?:(?: and | \/ |\/)time)?|issue date|date opened|published(?: on)?|date of posting|publication date|posting start date)$/

/** The day the posting went out, where a label or a line of its own says so: "Date posted: 03/11/2025", "Posted 3 November 2025". */
export const postedDate: FactReader = {
  triggers: ['posted', 'posting', 'open', 'opening', 'opened', 'published', 'publication', 'date', 'issue'],
  read(line, { isDayFirst }) {
    const isLabelled = line.label !== undefined && labels.test(line.label)
    if (!isLabelled && !/^(?:posted|published)$/.test(wordAt(line, line.first))) return []
    const from = isLabelled ? line.valueFrom : line.first + 1
    for (let at = from; at < Math.min(from + 3, line.to); at++) {
      const day = dayAt(line, at, isDayFirst)
      const value = day && isoDate(day)
      if (value) return [{ field: 'datePosted', value, trust: 1 }]
    }
    return []
  },
}
