const GAP = 8
const MARGIN = 12

/**
 * Sets the card under the words, or over them where there is no room below; always wholly in view. Coordinates are those of the viewport. While
 * the words are out of view the card is folded to its top line, which leads on and back: it would lie over text that it does not speak of.
 */
export function placeCard(card: HTMLElement, words: DOMRect): void {
  const away = words.bottom < 0 || words.top > innerHeight
  card.classList.toggle('card-away', away && !card.querySelector('.entry-actions :focus'))
  const { width, height } = card.getBoundingClientRect()
  const below = words.bottom + GAP
  const top = below + height + MARGIN <= innerHeight ? below : words.top - GAP - height
  card.style.top = `${clamp(top, MARGIN, innerHeight - height - MARGIN)}px`
  card.style.left = `${clamp(words.left, MARGIN, innerWidth - width - MARGIN * 2)}px`
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
