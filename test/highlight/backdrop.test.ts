// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { backdropOf, readShade } from '../../lib/highlight/backdrop.ts'

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0.5)', 0, 0.5],
  ['rgb(255 255 255 / 40%)', 1, 0.4],
  ['color(srgb 1 1 1)', 1, 1],
  ['oklch(1 0 0)', 1, 1],
  ['lab(100 0 0)', 1, 1],
])('%s is read', (colour, luminance, alpha) => {
  const shade = readShade(colour)
  expect(shade?.luminance).toBeCloseTo(luminance, 2)
  expect(shade?.alpha).toBeCloseTo(alpha, 2)
})

test.each(['', 'transparent', 'red', 'url(x)'])('%j is no computed colour', (colour) => {
  expect(readShade(colour)).toBeUndefined()
})

/** An element within others, the outermost first, each with its style. */
function nested(...styles: string[]): Element {
  let element: Element = document.body
  element.replaceChildren()
  for (const style of styles) {
    const inner = document.createElement('div')
    inner.setAttribute('style', style)
    element.append(inner)
    element = inner
  }
  return element
}

test.each([
  ['the nearest ground that covers', ['background-color: rgb(10, 10, 10)', 'background-color: rgb(250, 250, 250)', ''], 'light'],
  ['through a thin veil', ['background-color: rgb(10, 10, 10)', 'background-color: rgba(250, 250, 250, 0.1)'], 'dark'],
  ['the text before an image', ['background-color: rgb(255, 255, 255)', 'background-image: url(a.png); color: rgb(240, 240, 240)'], 'dark'],
  ['the text where nothing is painted', ['color: rgb(230, 230, 230)'], 'dark'],
  ['paper otherwise', ['color: rgb(30, 30, 30)'], 'light'],
])('%s tells the backdrop', (_, styles, expected) => {
  expect(backdropOf(nested(...styles))).toBe(expected)
})
