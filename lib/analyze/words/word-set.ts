/** A set of words from a list written with spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
