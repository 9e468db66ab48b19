/** 32-bit mixing step of MurmurHash3 (Appleby 2011): takes `value` into a running hash. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(value, 0xcc9e2d51)
  const mixed = hash ^ Math.imul((product << 15) | (product >>> 17), 0x1b873593)
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
}

/** `mix` of 0, with less work. */
export function mixNothing(hash: number): number {
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
}

/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 units `from` to `to` (excluded) of a word. */
export function hashUnits(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash | 0
}
