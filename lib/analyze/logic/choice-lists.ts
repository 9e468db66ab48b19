import type { Block } from '../../model/block.ts'
import type { Statement } from '../../model/statement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { connectives, isStarter } from './connectives.ts'
import type { Asked, Choice } from './mark-choices.ts'

type Place = Stretch & { place: Statement }

/** How many words may stand between "one of the following" and the colon: "one of the following licences:". */
const NOUNS = 4
/** Where no sign marks the items, only short lines are alternatives. */
const LONGEST_LINE = 15
/** Where the items have the sign of their lead-in, what is longer is a requirement of its own. */
const LONGEST_NAME = 6
const MOST = 20

/**
 * "One of the following:" above a list: each list as a choice, whose ways are its items. `asked` holds what each statement asks for, and
 * `blocks` the page's layout, if there was one. An item that goes on for several sentences is one way.
 */
export function choicesBelow(places: readonly Place[], asked: readonly Asked[][], blocks: readonly Block[] = []): Choice[] {
  const choices: Choice[] = []
  for (let at = 0; at < places.length; at++) {
    const leadIn = choiceIn(places[at])
    const items = leadIn ? itemsAfter(places, at, asked, blocks) : []
    if (items.length < 2 || (leadIn === 'several' && places[at + 1]?.place.role === 'preferred')) continue
    choices.push(items)
    at = items.at(-1)?.at(-1) ?? at
  }
  return choices
}

/** Whether a statement says that what follows it is a choice: of one, or of "some of the following", of which each is wished for by itself. */
function choiceIn(place: Place | undefined): 'one' | 'several' | undefined {
  if (!place || wordAt(place, place.to - 1) !== ':') return undefined
  for (let at = Math.max(place.from, place.to - NOUNS - 8); at < place.to; at++) {
    const phrase = connectives.longest(place, at)
    if (phrase?.value !== 'choice') continue
    if (place.to - 1 - phrase.to > NOUNS) return undefined
    return SEVERAL.has(wordAt(place, at)) ? 'several' : 'one'
  }
  return undefined
}

const SEVERAL: ReadonlySet<string> = new Set(['some', 'any', 'several'])

/** The statements of each item below a lead-in. */
function itemsAfter(places: readonly Place[], leadIn: number, asked: readonly Asked[][], blocks: readonly Block[]): Choice {
  const lead = places[leadIn]
  const first = places[leadIn + 1]
  if (!lead || !first || !startsLine(first)) return []
  const mark = markOf(first)
  const depth = depthAt(blocks, first)
  const isNested = depth > depthAt(blocks, lead)
  /** A nested list whose items the page gave the sign of the list around it: only short names go on the choice. */
  const isFlat = mark !== '' && mark === markOf(lead) && !isNested
  const items: Choice = []
  for (let at = leadIn + 1; at < places.length && items.length < MOST; at++) {
    const place = places[at]
    const before = places[at - 1]
    if (!place || !before || !asked[at]?.length || place.place.role !== first.place.role) break
    if (!startsLine(place)) {
      items.at(-1)?.push(at)
      continue
    }
    if (markOf(place) !== mark || (isNested && depthAt(blocks, place) < depth)) break
    if (isFlat && (place.to - place.from > LONGEST_NAME || isStarter(place, place.from))) break
    if (mark === '' && (place.to - place.from > LONGEST_LINE || (at > leadIn + 1 && isApart(before, place) && !isApart(lead, first)))) break
    items.push([at])
  }
  return items
}

/** How deep in lists a statement stands in the page: 0 in none, and in text without layout. */
function depthAt(blocks: readonly Block[], { place }: Place): number {
  const block = blocks.findLast(({ start }) => start <= place.start)
  return block?.kind === 'item' && block.end > place.start ? (block.depth ?? 0) + 1 : 0
}

/** What stands on a statement's line before it: spaces and the sign of an item. */
function markOf({ text, place }: Place): string {
  return text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start).replace(/\d+/g, '0')
}

function startsLine(place: Place): boolean {
  return !/[\p{L}]{2}/u.test(markOf(place))
}

/** Whether an empty line stands between two statements. */
function isApart(before: Place, { text, place }: Place): boolean {
  return /\n\s*\n/.test(text.slice(before.place.end, place.start))
}
