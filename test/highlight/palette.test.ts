import { describe, expect, test } from 'vitest'
import { readShade } from '../../lib/highlight/backdrop.ts'
import { lit, palette, tones } from '../../lib/highlight/palette.ts'
import { highlightCss, highlightNames } from '../../lib/highlight/styles.ts'

/** WCAG 2.2 contrast of two hexadecimal colours. */
function contrast(left: string, right: string): number {
  const [light = 0, dark = 0] = [left, right].map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return readShade(`rgb(${channels.join(', ')})`)?.luminance ?? Number.NaN
}

const PAGES = { light: ['#ffffff', '#f2f2f2'], dark: ['#000000', '#262626'] } as const

describe.each(['light', 'dark'] as const)('on %s pages', (backdrop) => {
  test.each(tones)('%s: text can be read on both grounds, lines seen on the page', (tone) => {
    const { text, tint, skill, line } = palette[backdrop][tone]
    expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(text, skill)).toBeGreaterThanOrEqual(4.5)
    for (const page of [...PAGES[backdrop], tint]) expect(contrast(line, page)).toBeGreaterThanOrEqual(3)
  })
})

test('the requirement pointed at can be read', () => {
  expect(contrast(lit.text, lit.ground)).toBeGreaterThanOrEqual(4.5)
})

test('the style sheet has a rule for every name, and one for forced colours', () => {
  const css = highlightCss()
  for (const name of highlightNames) expect(css).toContain(`::highlight(${name})`)
  expect(css).toContain('@media (forced-colors:active)')
})
