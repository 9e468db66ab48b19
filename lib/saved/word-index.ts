/** Which texts hold a word: small and quick enough for ten thousand texts of hundreds of words. */
export interface WordIndex {
  /** Takes a text's words in, in place of those known of it. */
  put(id: string, words: readonly string[]): void
  drop(id: string): void
  /** Ids of the texts that hold, for every beginning, a word that begins so. */
  find(beginnings: readonly string[]): string[]
}

/** An empty index. Texts are numbered; a number is never used again, so that a text taken out leaves only a gap behind. */
export function createWordIndex(): WordIndex {
  const holders = new Map<string, number[]>()
  const numbers = new Map<string, number>()
  const ids: (string | undefined)[] = []

  function drop(id: string) {
    const number = numbers.get(id)
    if (number === undefined) return
    ids[number] = undefined
    numbers.delete(id)
  }

  return {
    drop,
    put(id, words) {
      drop(id)
      const number = ids.push(id) - 1
      numbers.set(id, number)
      for (const word of new Set(words)) {
        const known = holders.get(word)
        if (known) known.push(number)
        else holders.set(word, [number])
      }
    },
    find(beginnings) {
      // How many of the beginnings each text was found to hold so far.
      const held = new Uint8Array(ids.length)
      beginnings.forEach((beginning, before) => {
        for (const [word, numbered] of holders)
          if (word.startsWith(beginning)) for (const number of numbered) if (held[number] === before) held[number] = before + 1
      })
      return ids.filter((id, number) => id !== undefined && held[number] === beginnings.length).map(String)
    },
  }
}
