import type { Backdrop } from './palette.ts'

/** A colour's relative luminance (WCAG 2.2), and how opaque it is, both 0 to 1. */
export interface Shade {
  luminance: number
  alpha: number
}

/** Reads a computed colour: `rgb(…)`, `color(srgb …)` and kin, or one of the spaces that begin with their lightness. Undefined if it is none of these. */
export function readShade(colour: string): Shade | undefined {
  const [, space = '', inside = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(colour.trim()) ?? []
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((each) =>
    each.endsWith('%') ? Number.parseFloat(each) / 100 : Number(each),
  )
  const [a = 0, b = 0, c = 0, d = 1] = numbers
  if (space === 'rgb' || space === 'rgba') return { luminance: luminance(a / 255, b / 255, c / 255), alpha: d }
  if (space === 'color') return { luminance: luminance(a, b, c), alpha: d }
  if (space === 'oklch' || space === 'oklab') return { luminance: a ** 3, alpha: d }
  if (space === 'lch' || space === 'lab') return { luminance: ((Math.min(100, a) + 16) / 116) ** 3, alpha: d }
  return undefined
}

function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The luminance at which black and white text are equally readable. */
const MIDDLE = 0.179

/**
 * Whether the page is light or dark behind an element's text: the first ground that covers what is behind it; where an image does, or nothing,
 * the text's own colour tells.
 */
export function backdropOf(element: Element): Backdrop {
  const view = element.ownerDocument.defaultView
  if (!view) return 'light'
  for (let each: Element | null = element; each; each = each.parentElement ?? shadowHost(each)) {
    const style = view.getComputedStyle(each)
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break
    const ground = readShade(style.backgroundColor)
    if (ground && ground.alpha > 0.5) return ground.luminance > MIDDLE ? 'light' : 'dark'
  }
  const text = readShade(view.getComputedStyle(element).color)
  return text && text.luminance > MIDDLE ? 'dark' : 'light'
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode()
  return 'host' in root ? (root.host as Element) : null
}
