/**
 * Sets up what understanding needs while a page is being read, which happens elsewhere. It is done in pieces: between them the worker takes
 * the next step of reading, so that neither waits for the other.
 */
export async function getReady(): Promise<void> {
  await turn()
  const { preparations } = await import('./understand.ts')
  for (const prepare of preparations) {
    await turn()
    prepare()
  }
}

/** Lets what has come in meanwhile be heard first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
