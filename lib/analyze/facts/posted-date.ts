import { dayAt, isoDate } from './dates.ts'
import type { FactReader } from './line.ts'

const labels =
  /^(?:date posted|posted(?: on| date)?|posting date|job posted(?: on)?|open(?:ing)? date(?:(?: and | \/ |\/)time)?|issue date|date opened|published(?: on)?|date of posting|publication date|posting start date)$/

/** The day the posting went out, where a label says so: "Date posted: 03/11/2025". */
export const postedDate: FactReader = {
  triggers: ['posted', 'posting', 'open', 'opening', 'opened', 'published', 'publication', 'date', 'issue'],
  read(line) {
    if (!line.label || !labels.test(line.label)) return []
    for (let at = line.valueFrom; at < Math.min(line.valueFrom + 3, line.to); at++) {
      const day = dayAt(line, at)
      const value = day && isoDate(day)
      if (value) return [{ field: 'datePosted', value, trust: 1 }]
    }
    return []
  },
}
