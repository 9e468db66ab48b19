/** Text only screen readers get; usually a second copy of what is shown. Shown by layout, so a browser cannot tell it apart. */
const spokenOnly =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-text|assistive-text|accessibility-hidden|u-screen-reader|cdk-visually-hidden|MuiVisuallyHidden\S*)(?=\s|$)/i
/** What style sheets commonly take off the page; asked only where no layout can be. */
const notDisplayed = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|u-hidden|display-none|ng-hide|uk-hidden|w-condition-invisible)(?=\s|$)/
/** "hidden md:block": shown on wider windows. */
const shownWider = /(?:^|\s)(?:sm|md|lg|xl|d-sm|d-md|d-lg)[:-](?:block|flex|grid|inline|table|contents)/
const notShownInline = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Whether the document has a layout to ask; a parsed one (jsdom, DOMParser) has none, and its attributes must do. */
export function hasLayout(element: Element): boolean {
  return element.ownerDocument.defaultView !== null && typeof element.checkVisibility === 'function' && element.checkVisibility()
}

/** A test of whether an element is kept from the reader's eye. Never reads computed styles one by one: that is slow on large pages. */
export function createHiddenTest(layout: boolean): (element: Element) => boolean {
  const isHiddenName = remember((names) => spokenOnly.test(names) || (!layout && notDisplayed.test(names) && !shownWider.test(names)))
  return (element) => {
    const names = element.getAttribute('class')
    if (names !== null && isHiddenName(names)) return true
    if (layout) return !element.checkVisibility({ visibilityProperty: true }) && !isClosedDetails(element)
    if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true
    if (notShownInline.test(element.getAttribute('style') ?? '')) return true
    return element.getAttribute('aria-hidden') === 'true' && isLayer(element)
  }
}

/** Keeps a test's answers: a page has thousands of elements and few class names. */
export function remember(test: (names: string) => boolean): (names: string) => boolean {
  const answers = new Map<string, boolean>()
  return (names) => {
    const known = answers.get(names)
    if (known !== undefined) return known
    const answer = test(names)
    answers.set(names, answer)
    return answer
  }
}

/** A closed `<details>` hides its content until asked, and search in the page still finds it. */
function isClosedDetails(element: Element): boolean {
  const details = element.closest('details:not([open])')
  return details !== null && details !== element && (details.parentElement?.checkVisibility() ?? true)
}

/** `aria-hidden` on a phrase marks decoration that is still seen; on a dialog or drawer it marks one that is closed. */
function isLayer(element: Element): boolean {
  return element.matches('dialog, [role="dialog"], [class*="modal" i], [class*="drawer" i], [class*="overlay" i], [class*="menu" i]')
}
