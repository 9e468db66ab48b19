import type { Tick } from '../../components/EdgeBar.tsx'

/** How far apart ticks stand at least, in px. */
const APART = 7

/** Where a range is on its page, from 0 at the top to 1 at the bottom. */
export function placeOnPage(range: Range): number {
  const at = (range.getBoundingClientRect().top + scrollY) / Math.max(1, document.documentElement.scrollHeight)
  return Math.min(1, Math.max(0, at))
}

/** Moves ticks that would cover one another down, as little as needed, and up again where the bar ends. */
export function spread(ticks: Tick[]): Tick[] {
  const apart = Math.min(APART / Math.max(1, innerHeight), 1 / Math.max(1, ticks.length))
  const placed = ticks.toSorted((left, right) => left.at - right.at).map((tick) => ({ ...tick }))
  placed.forEach((tick, index) => {
    const before = placed[index - 1]
    if (before) tick.at = Math.max(tick.at, before.at + apart)
  })
  placed.toReversed().forEach((tick, index) => {
    tick.at = Math.min(tick.at, 1 - index * apart)
  })
  return placed
}
