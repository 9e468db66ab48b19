/** Waits for the next change of the page, and then for a short rest; false when none came within `limit` ms. */
export function nextChange(document: Document, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => finish(true))
    const timer = setTimeout(() => finish(false), limit)
    function finish(changed: boolean) {
      observer.disconnect()
      clearTimeout(timer)
      setTimeout(() => resolve(changed), changed ? 60 : 0)
    }
    observer.observe(document, { childList: true, characterData: true, subtree: true })
  })
}
