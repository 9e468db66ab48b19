import type { Requirement } from '../../model/requirement.ts'
import type { Statement } from '../../model/statement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { connectives, isStarter } from './connectives.ts'
import { allOf, anyOf } from './simplify.ts'

type Asked = Omit<Requirement, 'id'>
type Place = Stretch & { place: Statement }

/** How many words may stand between "one of the following" and the colon: "one of the following licences:". */
const NOUNS = 4
/** Where no sign marks the items, only short lines are alternatives. */
const LONGEST_LINE = 15
/** Where the items have the sign of their lead-in, what is longer is a requirement of its own. */
const LONGEST_NAME = 6
const MOST = 20

/**
 * "One of the following:" above a list: its items are alternatives, so they become one requirement, from the lead-in (where it asks for
 * something itself) or the first item to the last. `asked` holds what each statement asks for. An item that goes on for several sentences is one.
 */
export function joinChoiceLists(places: readonly Place[], asked: readonly Asked[][]): Asked[] {
  const joined: Asked[] = []
  for (let at = 0; at < places.length; at++) {
    const items = isLeadIn(places[at]) ? itemsAfter(places, at, asked) : []
    const first = asked[at + 1]?.[0]
    const last = items.at(-1)?.at(-1)
    const criterion = anyOf(items.flatMap((item) => allOf(item.map((part) => part.criterion)) ?? []))
    if (items.length < 2 || !first || !last || !criterion) {
      joined.push(...(asked[at] ?? []))
      continue
    }
    const lead = asked[at]?.[0]
    const own = (asked[at] ?? []).filter((part) => !('kind' in part.criterion) || part.criterion.kind !== 'other')
    const whole = allOf([...own.map((part) => part.criterion), criterion]) ?? criterion
    joined.push({ ...(lead ?? first), end: last.end, criterion: whole })
    at += places.slice(at + 1).findIndex(({ place }) => place.start >= last.end) + 1 || places.length
    at--
  }
  return joined
}

/** Whether a statement says that what follows it is a choice. */
function isLeadIn(place: Place | undefined): place is Place {
  if (!place || wordAt(place, place.to - 1) !== ':') return false
  for (let at = Math.max(place.from, place.to - NOUNS - 8); at < place.to; at++) {
    const phrase = connectives.longest(place, at)
    if (phrase?.value === 'choice') return place.to - 1 - phrase.to <= NOUNS
  }
  return false
}

/** What the items below a lead-in ask for. */
function itemsAfter(places: readonly Place[], leadIn: number, asked: readonly Asked[][]): Asked[][] {
  const lead = places[leadIn]
  const first = places[leadIn + 1]
  if (!lead || !first || !startsLine(first)) return []
  const mark = markOf(first)
  /** A nested list whose items the page gave the sign of the list around it: only short names go on the choice. */
  const isFlat = mark !== '' && mark === markOf(lead)
  const items: Asked[][] = []
  for (let at = leadIn + 1; at < places.length && items.length < MOST; at++) {
    const place = places[at]
    const before = places[at - 1]
    const own = asked[at] ?? []
    if (!place || !before || !own.length || place.place.role !== first.place.role) break
    if (!startsLine(place)) {
      items.at(-1)?.push(...own)
      continue
    }
    if (markOf(place) !== mark) break
    if (isFlat && (place.to - place.from > LONGEST_NAME || isStarter(place, place.from))) break
    if (mark === '' && (place.to - place.from > LONGEST_LINE || (at > leadIn + 1 && isApart(before, place) && !isApart(lead, first)))) break
    items.push([...own])
  }
  return items
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
