import { beginsCapital } from '../../../../lexicon/tokenize.ts'
import { type Places, wordNear, wordsNear } from '../places.ts'

const isRelative = wordsNear('who that which')
const isModal = wordsNear('may might can could will would sometimes often also')
const isJoint = wordsNear(', / and or')
const isWithWhom = wordsNear('with of for to at around towards toward from')
/** Who is looked for is told by what they do too. */
const isSought = wordsNear(
  'someone somebody anyone person people candidate candidates applicant applicants individual individuals professional leader one those',
)
const FURTHEST = 14
const LONGEST_NOUN = 4

/** Whether a word tells what those do whom one has to do with: "bite" of "patient with pupils who may hit, kick or bite". */
export function isDoneByOthers(places: Places, first: number, last: number): boolean {
  if (first !== last || beginsCapital(places.tokens, first)) return false
  for (let at = first - 1; at >= first - FURTHEST; at--) {
    if (isRelative(places, at, first)) return isOfOther(places, at)
    // Only single words stand between, each behind a joint.
    if (isModal(places, at, first) || isJoint(places, at, first)) continue
    if (wordNear(places, at, first) === '' || !(isJoint(places, at + 1, first) && startsMember(places, at - 1, first))) return false
  }
  return false
}

const startsMember = (places: Places, at: number, near: number) =>
  isJoint(places, at, near) || isModal(places, at, near) || isRelative(places, at, near)

function isOfOther(places: Places, relative: number): boolean {
  if (isSought(places, relative - 1, relative)) return false
  for (let at = relative - 2; at >= relative - 1 - LONGEST_NOUN; at--) if (isWithWhom(places, at, relative)) return true
  return false
}
