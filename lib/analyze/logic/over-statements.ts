import type { Criterion, Requirement } from '../../model/requirement.ts'
import type { Statement } from '../../model/statement.ts'
import { numberOf } from '../numbers.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'
import { connectives } from './connectives.ts'
import { orCombination } from './instead.ts'
import { allOf, anyOf } from './simplify.ts'

type Asked = Omit<Requirement, 'id'>
type Place = Stretch & { place: Statement }
type Joint = 'and' | 'or'

const isEnd = wordsAt('. ; , : -')
const isMark = wordsAt('- * • ; , ( )')
const MOST = 12

/**
 * "Bachelor's degree; or" / "Five years of bookkeeping" as two statements, with "OR" on a line between them, "Option 1: …" / "Option 2: …":
 * what they ask for becomes one requirement of which one way suffices, from the first statement to the last. `asked` holds what each
 * statement asks for; those that are joined to the one before are left empty.
 */
export function joinOverStatements(places: readonly Place[], asked: readonly Asked[][]): Asked[][] {
  const joined = asked.map((own) => [...own])
  for (let first = 0; first < places.length; first++) {
    const { ways, joints } = waysFrom(places, asked, first)
    const whole = joints.length ? joinAll(places, asked, ways, joints) : undefined
    if (whole) for (const way of ways) joined[way] = way === first ? [whole] : []
    first = ways.at(-1) ?? first
  }
  return joined
}

/** The statements that are joined from `first` on, up to the last "or", by their places, and what joins each to the next. */
function waysFrom(places: readonly Place[], asked: readonly Asked[][], first: number): { ways: number[]; joints: Joint[] } {
  const ways = [first]
  const joints: Joint[] = []
  let between: Joint | undefined
  for (let next = first + 1; next < places.length && joints.length < MOST; next++) {
    const alone = aloneJoint(places[next])
    if (alone) {
      between = alone
      continue
    }
    const joint = jointBetween(places[ways.at(-1) ?? first], places[next], between)
    if (!joint || !asked[next]?.length) break
    ways.push(next)
    joints.push(joint)
    between = undefined
  }
  while (joints.at(-1) === 'and') {
    joints.pop()
    ways.pop()
  }
  return { ways, joints }
}

/** "OR" as a statement of its own. */
function aloneJoint(place: Place | undefined): Joint | undefined {
  if (!place || place.to - place.from > 3) return undefined
  let joint: Joint | undefined
  for (let at = place.from; at < place.to; at++) {
    const word = wordAt(place, at)
    if (word === 'or' || (word === 'and' && !joint)) joint = word
    else if (word !== 'and' && word !== '/') return undefined
  }
  return joint
}

/** How two statements are joined: by the word between them, that ends the one or begins the other, or as numbered options. */
function jointBetween(before: Place | undefined, after: Place | undefined, between: Joint | undefined): Joint | undefined {
  if (!before || !after || before.place.role !== after.place.role || !/^(?:required|preferred)$/.test(after.place.role)) return undefined
  if (between) return between
  let last = before.to - 1
  while (last > before.from && isEnd(before, last)) last--
  const word = wordAt(before, last)
  if (last > before.from && (word === 'or' || word === 'and')) return word
  let first = after.from
  while (first < after.to && isMark(after, first)) first++
  const opening = wordAt(after, first)
  if (opening === 'or' || opening === 'and') return first + 1 < after.to ? opening : undefined
  const option = optionAt(after)
  const previous = optionAt(before)
  return option && previous && option > previous ? 'or' : undefined
}

/** The number of "Option 2:", "Option B -". */
function optionAt(place: Place): number | undefined {
  if (wordAt(place, place.from) !== 'option' || !/^[:-]$/.test(wordAt(place, place.from + 2))) return undefined
  const word = wordAt(place, place.from + 1)
  return numberOf(word) ?? (/^[a-f]$/.test(word) ? word.charCodeAt(0) - 96 : undefined)
}

/** "or" joins its two neighbours, but where a combination also suffices, all that was said before. */
function joinAll(
  places: readonly Place[],
  asked: readonly Asked[][],
  ways: readonly number[],
  joints: readonly Joint[],
): Asked | undefined {
  const parts = ways.map((way) => asked[way] ?? [])
  const [first] = parts[0] ?? []
  const end = parts.at(-1)?.at(-1)?.end
  if (!joints.includes('or') || !first || end === undefined) return undefined
  if (parts.some((own) => own.length === 0 || own.some(({ importance }) => importance !== first.importance))) return undefined
  let groups: Criterion[] = []
  parts.forEach((own, at) => {
    const criterion = allOf(own.map((part) => part.criterion))
    const before = groups.at(-1)
    if (!criterion) return
    if (!before || joints[at - 1] === 'and') groups.push(criterion)
    else if (saysCombination(places[ways[at] ?? 0])) {
      const whole = orCombination(allOf(groups), criterion)
      groups = whole ? [whole] : groups
    } else groups[groups.length - 1] = anyOf([before, criterion]) ?? before
  })
  const whole = allOf(groups)
  return whole && { ...first, end, criterion: whole }
}

/** "Any equivalent combination of education and experience" */
function saysCombination(place: Place | undefined): boolean {
  if (!place) return false
  for (let at = place.from; at < Math.min(place.from + 6, place.to); at++) {
    if (wordAt(place, at) === 'combination' || connectives.longest(place, at)?.value === 'combination') return true
  }
  return false
}
