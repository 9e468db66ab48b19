import type { Colours } from './colours.ts'

/** What a colour of a drawing stands for. */
export interface LegendEntry {
  words: string
  /** Any CSS colour. */
  colour: string
}

const SVG = 'http://www.w3.org/2000/svg'
const LINE = 22
const SWATCH = 11
/** About what a letter of the legend takes, in px. */
const LETTER = 7

/** A drawing as a picture that stands by itself: with its title, what its colours mean, and a ground. The drawing is copied. */
export function standalone(drawing: SVGSVGElement, title: string, legend: readonly LegendEntry[], colours: Colours): SVGSVGElement {
  const width = Number(drawing.getAttribute('width'))
  const height = Number(drawing.getAttribute('height'))
  const make = (name: string, attributes: Record<string, string | number>, words?: string) => {
    const element = document.createElementNS(SVG, name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
    if (words !== undefined) element.textContent = words
    return element
  }
  const font = { 'font-family': 'system-ui, sans-serif', fill: colours['--text'] }
  const parts = [make('text', { x: 12, y: 24, 'font-size': 16, 'font-weight': 650, ...font }, title)]
  let x = 12
  let y = 36
  for (const { words, colour } of legend) {
    const wide = SWATCH + 8 + words.length * LETTER + 12
    if (x > 12 && x + wide > width) {
      x = 12
      y += LINE
    }
    parts.push(make('rect', { x, y: y + 4, width: SWATCH, height: SWATCH, fill: colour }))
    parts.push(make('text', { x: x + SWATCH + 6, y: y + 14, 'font-size': 12, ...font }, words))
    x += wide
  }
  const top = legend.length > 0 ? y + LINE + 6 : 36
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.setAttribute('y', String(top))
  const whole = make('svg', { xmlns: SVG, width, height: top + height + 8, viewBox: `0 0 ${width} ${top + height + 8}` }) as SVGSVGElement
  whole.append(make('rect', { width: '100%', height: '100%', fill: colours['--ground'] }), ...parts, copy)
  return whole
}
