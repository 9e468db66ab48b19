import { compilePhrases } from '../phrases.ts'
import { wordAt, written } from '../stretch.ts'
import type { Claim, FactReader, Line } from './line.ts'
import { hasOccupation, isOccupation } from './occupations.ts'
import { titlePhrase } from './title-phrase.ts'

const titleLabels = /^(?:job |position |role |vacancy |class |classification |working |official |posting )?title$/
/** Labels that as often name something else: believed where the value names an occupation. */
const otherLabels = /^(?:position|role|job|vacancy|job name|position name|we are hiring|now hiring|opening)$/
/** Words that a job title follows in a sentence. */
const openers = compilePhrases([
  [
    'looking for|seeking|hiring|searching for|recruiting|in search of|in need of|hire|recruit|is seeking for|seeks|looking to hire|looking to recruit|the role of|the position of|position as|join us as|join our team as|open position for|opening for|vacancy for|opportunity for',
    true,
  ],
])
const LONGEST = 9
/** A title that stands as a line of its own is looked for among the first lines only. */
const FIRST_LINES = 4

/** The title of the job, from a label, a heading ("About the … role"), the first lines, or a sentence ("looking for a …", "As a …, you will"). */
export const title: FactReader = {
  read(line) {
    if (line.label && (titleLabels.test(line.label) || otherLabels.test(line.label))) {
      const to = endOfLine(line, line.valueFrom)
      const isKnown = titleLabels.test(line.label) || hasOccupation(line, line.valueFrom, to)
      if (isKnown && to > line.valueFrom && to - line.valueFrom <= 14) return claim(line, line.valueFrom, to, 10)
    }
    let from = line.from
    while (/^[*#_>•-]$/.test(wordAt(line, from))) from++
    const heading = fromAboutRole(line, from) ?? fromFirstLine(line, from)
    if (heading) return heading
    if (line.role === 'heading') return []
    if (/^as$/.test(wordAt(line, from)) && /^(?:a|an|the|our)$/.test(wordAt(line, from + 1))) {
      const found = phraseFrom(line, from + 2, 5)
      if (found.length) return found
    }
    for (let at = from; at < Math.min(line.to, from + 60); at++) {
      const opener = openers.longest(line, at)
      if (!opener) continue
      const found = phraseFrom(line, opener.to, 4)
      if (found.length) return found
    }
    return fromOpenings(line, from)
  },
}

/** "About the Senior Engineer, Search role". */
function fromAboutRole(line: Line, from: number): Claim[] | undefined {
  if (line.role !== 'heading' || wordAt(line, from) !== 'about' || wordAt(line, from + 1) !== 'the') return undefined
  const to = endOfLine(line, from)
  const isRole = /^(?:role|position|job)$/.test(wordAt(line, to - 1)) && to - from > 3 && to - from < 16
  return isRole ? claim(line, from + 2, to - 1, 7) : undefined
}

/** A short line near the top that ends in, or has, the noun of a job. */
function fromFirstLine(line: Line, from: number): Claim[] | undefined {
  if (line.place >= FIRST_LINES || (line.role !== 'heading' && line.role !== 'other') || line.label) return undefined
  const to = endOfLine(line, from)
  if (to - from > LONGEST || to <= from || /^(?:about|job|our|the|your|we|why|what|meet|join|apply|how|who|key)$/.test(wordAt(line, from)))
    return undefined
  for (let at = from; at < to; at++) if (/^(?:[.;:!?]|is|are|you|we|available|wanted|needed)$/.test(wordAt(line, at))) return undefined
  return hasOccupation(line, from, to) ? claim(line, from, to, 6) : undefined
}

/** "Driver positions available", "Cooks wanted". */
function fromOpenings(line: Line, from: number): Claim[] {
  for (let at = from + 1; at < Math.min(from + 6, line.to); at++) {
    const isOpening =
      /^(?:positions?|jobs?|openings?|vacancies)$/.test(wordAt(line, at)) && /^(?:available|open|now|are)$/.test(wordAt(line, at + 1))
    if ((isOpening || /^(?:wanted|needed)$/.test(wordAt(line, at))) && isOccupation(wordAt(line, at - 1))) return claim(line, from, at, 3)
  }
  return []
}

/** The title that starts after an opener; one written without capitals is believed less. */
function phraseFrom(line: Line, from: number, trust: number): Claim[] {
  const phrase = titlePhrase(line, from)
  return phrase ? claim(line, phrase.from, phrase.to, phrase.isNamed ? trust : trust - 2) : []
}

function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && /^[.*,;:]$/.test(wordAt(line, to - 1))) to--
  return to
}

function claim(line: Line, from: number, to: number, trust: number): Claim[] {
  const value = written(line, from, to).replace(/\s+/g, ' ').trim()
  return /\p{L}{2}/u.test(value) && !/[[\]{}]/.test(value) ? [{ field: 'title', value, trust }] : []
}
