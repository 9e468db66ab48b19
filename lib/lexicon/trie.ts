/** A tree of token sequences: each step is one token, and a sequence's last step holds its values. */
export interface Trie<Value> {
  next?: Map<string, Trie<Value>>
  /** The bits of all tokens in `next`: a token whose bit is not among them leads nowhere. */
  bits: number
  values?: Value[]
}

export function newTrie<Value>(): Trie<Value> {
  return { bits: 0 }
}

/** Adds a value under a token sequence; the same value twice under one sequence is kept once. */
export function insert<Value>(root: Trie<Value>, sequence: readonly string[], value: Value): void {
  let node = root
  for (const token of sequence) {
    node.next ??= new Map()
    node.bits |= bitOf(token)
    let below = node.next.get(token)
    if (!below) {
      below = newTrie()
      node.next.set(token, below)
    }
    node = below
  }
  if (!node.values) node.values = [value]
  else if (!node.values.includes(value)) node.values.push(value)
}

/** One of 32 bits that stands for a token: most steps of a tree have few tokens, so that nearly all others are told by it. */
export function bitOf(token: string): number {
  return 1 << (token.charCodeAt(0) * 5 + token.charCodeAt(token.length - 1) * 3 + token.length)
}
