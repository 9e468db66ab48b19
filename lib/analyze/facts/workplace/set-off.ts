import type { Workplace } from '../../../model/posting.ts'
import { isUpperCase, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import type { Line } from '../line.ts'

/** Lines near the top, where signs part what is no sentence. */
export const FIRST_LINES = 5
const AROUND = 20
/** How far before an office "or" makes it one's own choice. */
const CHOICE = 4
/** What by itself near the top says where one works. */
const alone = compilePhrases<Workplace>([
  ['hybrid|hybride|híbrido', 'hybrid'],
  ['on-site|onsite|on site|in-person|in person|in-office', 'on-site'],
])

/** What a line near the top that is no sentence says between its signs: "Finance | Leeds | On-site". */
export function workplaceSetOff(line: Line): Workplace | undefined {
  for (let at = line.from; at < line.to; at++) {
    if (wordAt(line, at) === 'remote' && isSetOff(line, at)) return 'remote'
    const own = standingAlone(line, at)
    if (own) return own
  }
  return undefined
}

/** "Hybrid: two days …", "Night Cook | On-site", "Hybrid (Leeds)": the words by themselves in a line, or at its start before a sign. */
export function standingAlone(line: Line, at: number): Workplace | undefined {
  const found = alone.longest(line, at)
  if (!found) return undefined
  const next = wordAt(line, found.to) === '.' && found.to + 1 >= line.to ? '' : wordAt(line, found.to)
  // "On-site, free parking" is no place of work.
  const isStart = at === line.first && (found.value === 'hybrid' || next === '' || (line.place < FIRST_LINES && /^[|(·•/]$/.test(next)))
  if (at === line.first && (line.place < FIRST_LINES || found.value === 'hybrid') && /^(?:in|at|with|from)$/.test(next)) return found.value
  const isApart = line.place < FIRST_LINES && /^(?:-|\||\(|,|·|•|\/|\*)$/.test(wordAt(line, at - 1))
  return (isStart || isApart) && /^(?:|-|\||\(|\)|,|·|•|\/|\*|\.|:)$/.test(next) ? found.value : undefined
}

/** "Night Cook | Remote", "Welder (Remote, Wales)", "Leeds or remote UK": a part of its own in a line near the top that tells of no other place. */
export function isSetOff(line: Line, at: number): boolean {
  for (let other = at - AROUND; other < at + AROUND; other++)
    if (/^(?:hybrid|office|onsite)$/.test(wordAt(line, other)) && !isVisited(line, other)) return false
  const before = wordAt(line, at - 1)
  const after = wordAt(line, at + 1)
  // A pin or another picture may stand before it.
  if (!/^(?:|-|\||\(|,|·|•|\/|or|\*|[^\p{L}\p{N}.:;'"&]+)$/u.test(before)) return false
  return /^(?:|-|\||\(|\)|,|·|•|\/|\*|\.|or|in|within|from|anywhere)$/.test(after) || isUpperCase(line, at + 1)
}

/** "With occasional travel to our Exeter office", "Remote, or our Exeter office if you like": where one is seldom, or by one's own choice. */
function isVisited(line: Line, office: number): boolean {
  if (wordAt(line, office) === 'office')
    for (let back = office - 1; back >= office - CHOICE && !/^(?:and|with)$/.test(wordAt(line, back)); back--)
      if (wordAt(line, back) === 'or') return true
  for (let back = office - 1; back >= office - 5; back--) if (/^(?:travel|trips?|visits?)$/.test(wordAt(line, back))) return true
  return false
}
