/** Shorter words are too much alike for a slip to tell which is meant. */
const LEAST = 6

/** Whether one slip of the hand makes one word of another: a letter too many, too few or wrong, or two that changed places. */
export function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1 || written === meant) return false
  let at = 0
  while (at < written.length && written[at] === meant[at]) at++
  const [rest, other] = [written.slice(at), meant.slice(at)]
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0])
  )
}

/** The word of a closed list that a word was meant to be: itself, or one that a slip parts from it; undefined when there is none. */
export function meant(word: string, list: Iterable<string>): string | undefined {
  if (word.length < LEAST) return undefined
  for (const each of list) if (each.length >= LEAST && isSlip(word, each)) return each
  return undefined
}
