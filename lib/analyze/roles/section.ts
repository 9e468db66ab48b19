import type { Importance } from '../../model/requirement.ts'
import { readHeading } from '../headings.ts'
import { classBit, classesOf } from '../words/vocabulary.ts'
import type { ScoredRole } from './score.ts'

/** The section a unit stands in. */
export interface Section {
  role: ScoredRole
  /** What it says of the importance of requirements under it. */
  importance: Importance | undefined
  /** Trust in the heading: 1 for a clear one, less the more the text has moved on. */
  trust: number
  /** Nothing asked for and no task may stand under it. */
  isFirm: boolean
  /** The level of its heading, where the layout shows it. */
  depth: number | undefined
  /** It names what is not asked for: "You won't enjoy this if". */
  spares?: true
}

const leastCoverage = 0.3
/** Below this a heading hardly says what stands under it ("Overview"). */
const leastWeight = 2
const vague = 0.5
/** Under benefits, and under what examinations and applications contain, stand no requirements, however much a line sounds like one. */
const firmProcess = 9
/** Headings of what is not asked for weigh as much as those of wishes. */
const sparing = 16
const linking = classBit('linking')

/** Items complete a heading that breaks off ("Ability to:"): what they begin with says nothing of them. */
const firmOpen = 1.6

function isOpen({ words, length }: Heading): boolean {
  return length > 3 && (classesOf(words[length - 2] ?? 0) & linking) !== 0
}

/** The section that a line of this role opens for the items after it. */
export function introducedSection(role: ScoredRole, importance: Importance | undefined): Section {
  return { role, importance, trust: 1, isFirm: role === 'offer' || role === 'process', depth: undefined }
}

/** A heading as sections see it. */
interface Heading {
  words: Int32Array
  length: number
  depth: number | undefined
  endsInColon: boolean
}

/** What is left of the trust in a section under a heading inside it that no wording explains ("Cloud & DevOps:"). */
const trustInside = 0.6

/**
 * The section that a heading opens under `around`; undefined when it promises nothing of what stands under it. A heading no wording explains
 * ends the section around it, unless it stands deeper or, by its colon, only names a part of the list.
 */
export function openSection(heading: Heading, around: Section | undefined): Section | undefined {
  const meaning = readHeading(heading.words, heading.length)
  if (!meaning || meaning.coverage < leastCoverage) {
    const isInside = heading.endsInColon || (heading.depth ?? 0) > (around?.depth ?? Number.POSITIVE_INFINITY)
    return around && isInside ? { ...around, trust: around.trust * trustInside } : undefined
  }
  if (meaning.role === 'neutral') return undefined
  const trust = (meaning.coverage >= 0.5 ? 1 : 0.7) * (isOpen(heading) ? firmOpen : 1) * (meaning.weight < leastWeight ? vague : 1)
  const { depth } = heading
  if (meaning.role === 'required' || meaning.role === 'preferred')
    return { role: 'required', importance: meaning.role, trust, isFirm: false, depth }
  const isFirm = meaning.role === 'offer' || (meaning.role === 'process' && meaning.weight >= firmProcess)
  const spares = meaning.role === 'other' && meaning.weight >= sparing
  return { role: meaning.role, importance: undefined, trust, isFirm, depth, ...(spares ? { spares } : {}) }
}
