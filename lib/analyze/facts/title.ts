import { wordAt } from '../stretch.ts'
import { type Claim, type FactReader, isOneOf, type Line, nothing } from './line.ts'
import { hasOccupation } from './occupations.ts'
import { phraseFrom, titleClaim } from './title-claim.ts'

const titleLabels = /^(?:job |position |role |vacancy |class |classification |working |official |posting )?title$/
/** Labels that as often name something else: believed where the value names an occupation. */
const otherLabels = /^(?:position|role|job|vacancy|job name|position name|we are hiring|now hiring|opening)$/
const LONGEST = 9
/** A title that stands as a line of its own is looked for among the first lines only. */
const FIRST_LINES = 4

/** The title of the job, from a label, a heading ("About the … role"), the first lines, or how a sentence begins ("As a …, you will"). */
export const title: FactReader = {
  read(line) {
    if (line.label && (titleLabels.test(line.label) || otherLabels.test(line.label))) {
      const to = endOfLine(line, line.valueFrom)
      const isKnown = titleLabels.test(line.label) || hasOccupation(line, line.valueFrom, to)
      if (isKnown && to > line.valueFrom && to - line.valueFrom <= 14) return titleClaim(line, line.valueFrom, to, 10)
    }
    const from = line.first
    const heading = fromAboutRole(line, from) ?? fromFirstLine(line, from)
    if (heading) return heading
    if (line.role === 'heading' || wordAt(line, from) !== 'as') return nothing
    return /^(?:a|an|the|our)$/.test(wordAt(line, from + 1)) ? phraseFrom(line, from + 2, 5) : nothing
  },
}

/** "About the Senior Engineer, Search role". */
function fromAboutRole(line: Line, from: number): Claim[] | undefined {
  if (line.role !== 'heading' || wordAt(line, from) !== 'about' || wordAt(line, from + 1) !== 'the') return undefined
  const to = endOfLine(line, from)
  const isRole = /^(?:role|position|job)$/.test(wordAt(line, to - 1)) && to - from > 3 && to - from < 16
  return isRole ? titleClaim(line, from + 2, to - 1, 7) : undefined
}

/** A short line near the top that ends in, or has, the noun of a job. */
function fromFirstLine(line: Line, from: number): Claim[] | undefined {
  if (line.place >= FIRST_LINES || (line.role !== 'heading' && line.role !== 'other') || line.label) return undefined
  const to = endOfLine(line, from)
  if (to - from > LONGEST || to <= from || /^(?:about|job|our|the|your|we|why|what|meet|join|apply|how|who|key)$/.test(wordAt(line, from)))
    return undefined
  for (let at = from; at < to; at++) if (/^(?:[.;:!?]|is|are|you|we|available|wanted|needed)$/.test(wordAt(line, at))) return undefined
  return hasOccupation(line, from, to) ? titleClaim(line, from, to, 6) : undefined
}

function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && isOneOf(wordAt(line, to - 1), '.*,;:')) to--
  return to
}
