/**
 * Sets up what understanding needs while a page is being read, which happens elsewhere. It is done in pieces: between them the worker takes
 * the next step of reading, so that neither waits for the other. What is left when `isOver` says that the page was read is left out.
 */
export async function getReady(isOver: () => boolean): Promise<void> {
  await turn()
  const { preparations } = await import('./understand.ts')
  for (const prepare of preparations) {
    await turn()
    if (isOver()) return
    prepare()
  }
}

/** Lets what has come in meanwhile be heard first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
