/** Brings a range to the middle of whatever scrolls it; `smooth` only where the person allows movement. Returns whether the range is shown at all. */
export function scrollTo(range: Range, { smooth }: { smooth: boolean }): boolean {
  if (!isShown(range)) return false
  const behavior = smooth ? 'smooth' : 'instant'
  const element = range.startContainer.parentElement
  if (!element) return false
  for (let each = element.parentElement; each; each = each.parentElement) {
    const view = each.ownerDocument.defaultView
    if (!view || !scrolls(each, view)) continue
    const box = each.getBoundingClientRect()
    each.scrollBy({ top: middle(range) - (box.top + each.clientHeight / 2), behavior: 'instant' })
  }
  const view = element.ownerDocument.defaultView
  view?.scrollBy({ top: middle(range) - view.innerHeight / 2, behavior })
  return true
}

/** Whether any of the range's words take room on the page. */
function isShown(range: Range): boolean {
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0)
}

function middle(range: Range): number {
  const box = range.getBoundingClientRect()
  return box.top + Math.min(box.height, 200) / 2
}

function scrolls(element: Element, view: Window): boolean {
  if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body) return false
  return element.scrollHeight > element.clientHeight + 1 && /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY)
}
