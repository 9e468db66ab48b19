/** A choice longer than this is no help. */
const MOST = 40

/** The words that occur most, most frequent first. */
export function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST)
    .map(([word]) => word)
}
