import { compilePatterns } from '../words/patterns.ts'
import { classBit, classesOf, intern } from '../words/vocabulary.ts'
import { notNeededCues } from './cues/not-needed.ts'
import { preferredCues } from './cues/preferred.ts'

/** What a unit's own words say of the need for what it names. */
export type Need = 'required' | 'preferred' | 'not-needed'

const requiredWordings = [
  '(must|mandatory|compulsory|obligatory)',
  '(is|are|be|also) (absolutely|strictly)? (required|essential|necessary|needed|paramount|crucial|critical|imperative|indispensable|vital)',
  '(<asset>|<degree>|<number>|pounds|lbs|equivalent) (required|essential|necessary|mandatory)',
]
const markers: readonly { pattern: string; need: Need }[] = [
  ...preferredCues.map(([pattern]) => ({ pattern, need: 'preferred' as const })),
  ...notNeededCues.map(([pattern]) => ({ pattern, need: 'not-needed' as const })),
  ...requiredWordings.map((pattern) => ({ pattern, need: 'required' as const })),
]
const patterns = compilePatterns(markers.map((marker) => marker.pattern))
const things = classBit('asset') | classBit('degree') | classBit('number')
const [opening, closing, comma, semicolon, stop] = ['(', ')', ',', ';', '.'].map(intern)
const joining = new Set(['or', 'and', '/', '&', 'but', 'though', 'although', 'however'].map(intern))

/**
 * What the unit's own words (START … END) say. A word of preference beats one of need ("a plus, but not required" is preferred, not
 * unneeded), unless it speaks only of a clause beside another thing: "Bachelor's required, Master's preferred" is required.
 */
export function needInWords(words: Int32Array, length: number): Need | undefined {
  let required = false
  let preferred = false
  let unneeded = false
  let besides = false
  patterns.find(words, length, (number, from, to) => {
    const need = markers[number]?.need
    if (need === 'required') required = true
    else if (isOfClauseOnly(words, length, from, to)) besides = true
    else if (need === 'preferred') preferred = true
    else unneeded = true
  })
  if (preferred) return 'preferred'
  if (unneeded) return 'not-needed'
  return required || besides ? 'required' : undefined
}

/** Whether a marker belongs to a clause of its own, in brackets or after a comma, while the unit names another thing before it. */
function isOfClauseOnly(words: Int32Array, length: number, from: number, to: number): boolean {
  let bracket = from
  while (bracket > 0 && words[bracket] !== opening && words[bracket] !== closing) bracket--
  if (words[bracket] === opening && bracket > 1) {
    let end = to
    while (end < length - 1 && words[end] !== closing) end++
    return end - to + (from - bracket - 1) > 3 || hasThing(words, bracket + 1, from)
  }
  for (let at = from - 1; at > 1; at--) {
    const word = words[at]
    if (word !== comma && word !== semicolon && word !== stop) continue
    const joined = word === comma && joining.has(words[at + 1] ?? 0)
    return !joined && hasThing(words, at + 1, from) && hasThing(words, 1, at)
  }
  return false
}

function hasThing(words: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classesOf(words[at] ?? 0) & things) return true
  return false
}
