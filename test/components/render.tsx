import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'

/** jsdom lays nothing out and so scrolls nothing. */
Element.prototype.scrollIntoView ??= () => undefined

/** Renders into the page and gives the element around it. */
export function show(children: ComponentChild): HTMLElement {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  act(() => render(children, place))
  return place
}

/** Clicks what a person would find by its name: its label, title or text. */
export function press(place: HTMLElement, name: string | RegExp): void {
  const found = [...place.querySelectorAll<HTMLElement>('button, a')].find((element) => {
    const called = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return typeof name === 'string' ? called.trim() === name : name.test(called)
  })
  if (!found) throw new Error(`no button is called ${name}`)
  act(() => found.click())
}
