const NAMES = ['--text', '--muted', '--edge', '--met', '--unmet', '--plain', '--ground'] as const

export type Colours = Record<(typeof NAMES)[number], string>

/** The interface's colours as they are now, resolved, so that a drawing carries them when it leaves the page. */
export function coloursOf(element: HTMLElement): Colours {
  const entries = NAMES.map((name) => [name, resolve(element, `var(${name})`)])
  return Object.fromEntries(entries) as Colours
}

/** A colour as the element would show it now. */
export function resolve(element: HTMLElement, colour: string): string {
  const probe = element.ownerDocument.createElement('span')
  probe.style.color = colour
  // Else all colours would be one in forced colours, and a drawing's parts could not be told apart.
  probe.style.forcedColorAdjust = 'none'
  element.append(probe)
  const resolved = getComputedStyle(probe).color
  probe.remove()
  return resolved
}
