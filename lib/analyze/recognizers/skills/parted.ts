import type { Mention } from '../../../model/skill.ts'
import { isJunk, type Part } from './phrase-words.ts'
import { type Places, wordNear } from './places.ts'

const LONGEST = 2

/**
 * What a stretch names that "and", "or" or a slash between spaces parts, where the lexicon knows one side: "marsh or flood design" is marsh design and flood design,
 * "butchery and stocks" is both, "rules of evidence or knife skills" too. `known` is that name, with its tokens in `at`; undefined where nothing is parted beside it.
 */
export function partsBeside(places: Places, { first, last }: Part, known: Mention, at: Part): Mention[] | undefined {
  const { text, tokens } = places
  let joint = -1
  for (let token = first + 1; token < last; token++)
    if (/^(?:and|or|&)$/.test(wordNear(places, token, first)) || isApart(places, token)) joint = joint < 0 ? token : last
  if (joint < 0 || joint === last || (at.first <= joint && joint <= at.last)) return undefined
  const isRight = at.first > joint
  const other = isRight ? { first, last: joint - 1 } : { first: joint + 1, last }
  const own = isRight ? { first: joint + 1, last } : { first, last: joint - 1 }
  const isOfName = wordNear(places, other.first + 1, first) === 'of' && other.last - other.first === LONGEST
  if ((other.last - other.first >= LONGEST && !isOfName) || isJunk(places, other)) return undefined
  const span = (part: Part) => ({ start: tokens.start[part.first] ?? 0, end: tokens.end[part.last] ?? 0 })
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const shared = words(span({ first: last, last }))
  // Initials are shared by nothing ("AIC or CPCU"), nor does a slash share.
  const shares = tokens.lower[joint] !== '/' && isRight && own.last > own.first && other.last === other.first && /\p{Ll}/u.test(shared)
  const head = shares ? ` ${shared}` : ''
  const beside: Mention = { ...span(other), skill: null, label: `${words(span(other))}${head}`, type: 'knowledge' }
  const named = { ...known, ...span(own) }
  return isRight ? [beside, named] : [named, beside]
}

/** A slash between spaces: "kiln wiring / glazing". */
function isApart({ tokens }: Places, at: number): boolean {
  return tokens.lower[at] === '/' && tokens.start[at] !== tokens.end[at - 1] && tokens.start[at + 1] !== tokens.end[at]
}
