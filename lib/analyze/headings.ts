import { headingWordings } from './headings/vocabulary.ts'
import type { SectionRole } from './headings/wording.ts'
import { compilePatterns } from './words/patterns.ts'
import { numberSet } from './words/vocabulary.ts'

const wordings = compilePatterns(headingWordings.map(([pattern]) => pattern))
/** Words that tell nothing of a section; a heading of these and of known wordings is wholly understood. */
const particles = numberSet(
  'and & / the of for your our in to a an we you with at are is this s ll re on or by it us as that do include includes including following but not limited should would s t not may also their am i '
    .concat(
      'der die das den dem des und ein eine einen im zu zum zur mit bei dich dir sie ihnen ihr ihre ihren dein deine uns unser unsere wir was wie so es ist sind gehören umfasst umfassen wird hat haben ',
    )
    .concat(
      'le la les l de du d et en à au aux un une votre vos notre nos ton ta tes ce que qu vous nous tu te on pour c si e ne principales recherché recherchée recherchés requis requises',
    )
    .split(' '),
)

/** What the section under a heading is about; `coverage` is the share of the heading's words that are known wordings or particles. */
export interface HeadingMeaning {
  role: SectionRole
  weight: number
  coverage: number
}

/** The heading each wording was last counted in, and each word last explained in. */
const countedIn = new Float64Array(headingWordings.length)
let coveredIn = new Float64Array(64)
let heading = 0

/** Reads a heading's words (START … END); undefined for one that no wording fits, such as a company's name or a slogan. */
export function readHeading(words: Int32Array, length: number): HeadingMeaning | undefined {
  heading++
  let best: HeadingMeaning | undefined
  const meanings: HeadingMeaning[] = []
  if (coveredIn.length < length) coveredIn = new Float64Array(length * 2)
  wordings.find(words, length, (pattern, from, to) => {
    for (let at = from; at < to; at++) coveredIn[at] = heading
    const row = headingWordings[pattern]
    if (!row || countedIn[pattern] === heading) return
    countedIn[pattern] = heading
    const [, role, weight] = row
    const known = meanings.find((meaning) => meaning.role === role)
    if (known) known.weight += weight
    else meanings.push({ role, weight, coverage: 0 })
  })
  for (const meaning of meanings) if (!best || meaning.weight > best.weight) best = meaning
  if (!best) return undefined
  let explained = 0
  for (let at = 1; at < length - 1; at++) if (coveredIn[at] === heading || particles[words[at] ?? 0] === 1) explained++
  best.coverage = explained / Math.max(1, length - 2)
  return best
}
