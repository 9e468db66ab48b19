// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { placeCard } from '../../entrypoints/reader/place-card.ts'

/** A card of 340 by 160 px in jsdom, which lays nothing out. */
function cardOf(): HTMLElement {
  document.body.innerHTML =
    '<section class="card"><div class="card-top"></div><div class="entry-actions"><button>I have this</button></div></section>'
  const card = document.querySelector<HTMLElement>('.card')
  if (!card) throw new Error('no card')
  card.getBoundingClientRect = () => new DOMRect(0, 0, 340, 160)
  return card
}
const words = (top: number) => new DOMRect(40, top, 300, 20)

test('a card stands under its words, and over them where there is no room below', () => {
  const card = cardOf()
  placeCard(card, words(100))
  expect([card.style.top, card.style.left]).toEqual(['128px', '40px'])
  placeCard(card, words(innerHeight - 40))
  expect(card.style.top).toBe(`${innerHeight - 40 - 8 - 160}px`)
})

test('a card whose words are out of view folds, and opens where they are again', () => {
  const card = cardOf()
  placeCard(card, words(-50))
  expect(card.classList.contains('card-away')).toBe(true)
  placeCard(card, words(innerHeight + 10))
  expect(card.classList.contains('card-away')).toBe(true)
  placeCard(card, words(100))
  expect(card.classList.contains('card-away')).toBe(false)
})

test('a card does not take a button away that has the keyboard', () => {
  const card = cardOf()
  card.querySelector('button')?.focus()
  placeCard(card, words(-50))
  expect(card.classList.contains('card-away')).toBe(false)
})
