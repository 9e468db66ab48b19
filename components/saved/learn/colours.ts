const NAMES = ['--text', '--muted', '--edge', '--met', '--unmet', '--plain', '--partial', '--unknown', '--ground'] as const

export type Colours = Record<(typeof NAMES)[number], string>

/** The interface's colours as they are now, resolved, so that a drawing carries them when it leaves the page. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = element.ownerDocument.createElement('span')
  element.append(probe)
  const read = NAMES.map((name) => {
    probe.style.color = `var(${name})`
    return [name, getComputedStyle(probe).color]
  })
  probe.remove()
  return Object.fromEntries(read) as Colours
}
