let asked = false

/** Asks the browser, once a page, not to clear what is kept when the disk runs short. Firefox asks the person; others decide by themselves. */
export async function persist(): Promise<void> {
  if (asked) return
  asked = true
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}
