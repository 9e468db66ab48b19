/** Where a range is on its page, from 0 at the top to 1 at the bottom. */
export function placeOnPage(range: Range, view: Window): number {
  const at = (range.getBoundingClientRect().top + view.scrollY) / Math.max(1, view.document.documentElement.scrollHeight)
  return Math.min(1, Math.max(0, at))
}

/** Moves ticks that would stand nearer than `apart` (a share of the bar) down, as little as needed, and up again where the bar ends. */
export function spread<Tick extends { at: number }>(ticks: readonly Tick[], apart: number): Tick[] {
  const distance = Math.min(apart, 1 / Math.max(1, ticks.length))
  const placed = ticks.toSorted((left, right) => left.at - right.at).map((tick) => ({ ...tick }))
  placed.forEach((tick, index) => {
    const before = placed[index - 1]
    if (before) tick.at = Math.max(tick.at, before.at + distance)
  })
  placed.toReversed().forEach((tick, index) => {
    tick.at = Math.min(tick.at, 1 - index * distance)
  })
  return placed
}
