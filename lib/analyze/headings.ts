import { headingWordings, type SectionRole } from './headings/vocabulary.ts'
import { compilePatterns } from './words/patterns.ts'
import { intern } from './words/vocabulary.ts'

const wordings = compilePatterns(headingWordings.map(([pattern]) => pattern))
/** Words that tell nothing of a section; a heading of these and of known wordings is wholly understood. */
const particles = new Set(
  'and & / the of for your our in to a an we you with at are is this s ll re on or by it us as that do include includes including following but not limited should would s t not may also their am i'
    .split(' ')
    .map(intern),
)

/** What the section under a heading is about; `coverage` is the share of the heading's words that are known wordings or particles. */
export interface HeadingMeaning {
  role: SectionRole
  weight: number
  coverage: number
}

/** Reads a heading's words (START … END); undefined for one that no wording fits, such as a company's name or a slogan. */
export function readHeading(words: Int32Array, length: number): HeadingMeaning | undefined {
  const weights = new Map<SectionRole, number>()
  const counted = new Set<number>()
  const covered = new Uint8Array(length)
  wordings.find(words, length, (pattern, from, to) => {
    covered.fill(1, from, to)
    const row = headingWordings[pattern]
    if (!row || counted.has(pattern)) return
    counted.add(pattern)
    weights.set(row[1], (weights.get(row[1]) ?? 0) + row[2])
  })
  let best: HeadingMeaning | undefined
  for (const [role, weight] of weights) if (!best || weight > best.weight) best = { role, weight, coverage: 0 }
  if (!best) return undefined
  let explained = 0
  for (let at = 1; at < length - 1; at++) if (covered[at] || particles.has(words[at] ?? 0)) explained++
  best.coverage = explained / Math.max(1, length - 2)
  return best
}
