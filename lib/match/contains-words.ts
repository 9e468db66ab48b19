/** True when a text has these words as a whole: "RN" is in "RN, night shifts" and not in "tavern". Case and the width of spaces do not count. */
export function containsWords(text: string, words: string): boolean {
  const looked = fold(words)
  if (looked === '') return false
  const within = fold(text)
  for (let at = within.indexOf(looked); at >= 0; at = within.indexOf(looked, at + 1))
    if (!INSIDE.test(within.charAt(at - 1)) && !INSIDE.test(within.charAt(at + looked.length))) return true
  return false
}

const INSIDE = /[\p{L}\p{N}]/u

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
