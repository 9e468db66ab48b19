/**
 * Calls `changed` once the page has been drawn anew and has come to rest: `rest` ms after its last change, but not later than five times that
 * after the first. Ends with the signal.
 */
export function watch(root: Node, changed: () => void, { signal, rest }: { signal: AbortSignal; rest: number }): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  const observer = new MutationObserver(() => {
    since ??= Date.now()
    clearTimeout(timer)
    timer = setTimeout(tell, Math.max(0, Math.min(rest, since + rest * 5 - Date.now())))
  })
  const tell = () => {
    since = undefined
    changed()
  }
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

/** Whether an anchored range still shows the words it was made for. */
export function stands(range: Range, words: string): boolean {
  if (range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected) return false
  return range.toString().replace(/\s+/g, '') === words.replace(/\s+/g, '')
}
