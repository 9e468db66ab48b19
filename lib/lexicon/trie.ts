/** A tree of token sequences: each step is one token, and a sequence's last step holds its values. */
export interface Trie<Value> {
  next?: Map<string, Trie<Value>>
  values?: Value[]
}

/** Adds a value under a token sequence; the same value twice under one sequence is kept once. */
export function insert<Value>(root: Trie<Value>, sequence: readonly string[], value: Value): void {
  let node = root
  for (const token of sequence) {
    node.next ??= new Map()
    let below = node.next.get(token)
    if (!below) {
      below = {}
      node.next.set(token, below)
    }
    node = below
  }
  if (!node.values) node.values = [value]
  else if (!node.values.includes(value)) node.values.push(value)
}
