import type { Statement } from '../../model/statement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { numberOf } from '../words/numbers.ts'
import { wordsAt } from '../words/words-at.ts'
import { connectives } from './connectives.ts'
import type { Asked, Choice } from './mark-choices.ts'

type Place = Stretch & { place: Statement }
type Joint = 'and' | 'or'

const isEnd = wordsAt('. ; , : -')
const isMark = wordsAt('- * • ; , ( )')
const MOST = 12

/**
 * "Bachelor's degree; or" / "Five years of bookkeeping" as two statements, with "OR" on a line between them, "Option 1: …" / "Option 2: …":
 * the choices among them. `asked` holds what each statement asks for.
 */
export function choicesOverStatements(places: readonly Place[], asked: readonly Asked[][]): Choice[] {
  const choices: Choice[] = []
  for (let first = 0; first < places.length; first++) {
    const { ways, joints } = waysFrom(places, asked, first)
    if (joints.length && isOneImportance(ways.flatMap((way) => asked[way] ?? []))) choices.push(...choicesOf(places, ways, joints))
    first = ways.at(-1) ?? first
  }
  return choices
}

/** The statements that are joined from `first` on, up to the last "or", by their places, and what joins each to the next. */
function waysFrom(places: readonly Place[], asked: readonly Asked[][], first: number): { ways: number[]; joints: Joint[] } {
  const ways = [first]
  const joints: Joint[] = []
  let between: Joint | undefined
  for (let next = first + 1; next < places.length && joints.length < MOST; next++) {
    const alone = aloneJoint(places[next]) ?? laterOption(places[next])
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

/** "Option 2:" as a heading of its own: what stands below it is another way than what stands above. */
function laterOption(place: Place | undefined): Joint | undefined {
  if (place?.place.role !== 'heading') return undefined
  let from = place.from
  while (from < place.to && (isMark(place, from) || wordAt(place, from) === 'or')) from++
  return (optionAt({ ...place, from }) ?? 0) > 1 && place.to - from <= 3 ? 'or' : undefined
}

/** How two statements are joined: by the word between them, that ends the one or begins the other, or as numbered options. */
function jointBetween(before: Place | undefined, after: Place | undefined, between: Joint | undefined): Joint | undefined {
  if (!before || !after || before.place.role !== after.place.role || !isAsked(after.place)) return undefined
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
  return option && option > (optionAt(before) ?? 1) ? 'or' : undefined
}

function isAsked({ role }: Statement): boolean {
  return role === 'required' || role === 'preferred'
}

/** The number of "Option 2:", "Option B -". */
function optionAt(place: Place): number | undefined {
  if (wordAt(place, place.from) !== 'option' || !/^[:-]$/.test(wordAt(place, place.from + 2))) return undefined
  const word = wordAt(place, place.from + 1)
  return numberOf(word) ?? (/^[a-f]$/.test(word) ? word.charCodeAt(0) - 96 : undefined)
}

/** Whether all is a must, or all a wish: of others none is offered in place of another. */
function isOneImportance(asks: readonly Asked[]): boolean {
  return asks.every(({ importance }) => importance === asks[0]?.importance)
}

/** "or" joins its two neighbours, but where a combination also suffices, all that was said before. */
function choicesOf(places: readonly Place[], ways: readonly number[], joints: readonly Joint[]): Choice[] {
  const [first, ...others] = ways
  if (first === undefined) return []
  let choices: Choice[] = [[[first]]]
  others.forEach((way, at) => {
    const isLone = choices.every((choice) => choice.length === 1)
    if (joints[at] === 'and') choices.push([[way]])
    else if (isLone && saysCombination(places[way])) choices = [[choices.flat(2), [way]]]
    else choices.at(-1)?.push([way])
  })
  return choices.filter((choice) => choice.length > 1)
}

/** "Any equivalent combination of education and experience" */
function saysCombination(place: Place | undefined): boolean {
  if (!place) return false
  for (let at = place.from; at < Math.min(place.from + 6, place.to); at++) {
    if (wordAt(place, at) === 'combination' || connectives.longest(place, at)?.value === 'combination') return true
  }
  return false
}
