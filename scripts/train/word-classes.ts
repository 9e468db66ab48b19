/** Numbers of the two classes that are no word's: the border of a text, and every word too rare to have a class. */
const BORDER = 0
const RARE = 1
const FIRST = 2
const PASSES = 12

/** How often each neighbour follows or goes before a word. */
type Counts = Map<number, number>

/**
 * Sorts words into classes so that a word's class tells best which class the next word has: the exchange algorithm (Kneser and Ney 1993),
 * which moves one word at a time to the class that raises the likelihood of the texts most. Starts from the words' frequency ranks, so it
 * always ends the same. Returns each word's class, from 1; words seen fewer than `least` times have none.
 */
export function classifyWords(texts: readonly (readonly string[])[], classCount: number, least: number): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const text of texts) for (const word of text) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vocabulary = [...frequency].filter(([, count]) => count >= least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const size = vocabulary.length
  const [border, rare] = [size, size + 1]
  const ids = new Map(vocabulary.map(([word], id) => [word, id]))
  const classOf = Int32Array.from({ length: size + 2 }, (_, id) =>
    id === border ? BORDER : id === rare ? RARE : FIRST + (id % classCount),
  )
  const after = Array.from({ length: size + 2 }, (): Counts => new Map())
  const before = Array.from({ length: size + 2 }, (): Counts => new Map())
  for (const text of texts) {
    let last = border
    for (const id of [...text.map((word) => ids.get(word) ?? rare), border]) {
      count(after[last], id, 1)
      count(before[id], last, 1)
      last = id
    }
  }
  const classes = FIRST + classCount
  const pairs = new Int32Array(classes * classes)
  const totals = new Int32Array(classes)
  after.forEach((followers, id) => {
    for (const [other, times] of followers) pairs[at(classOf[id], classOf[other])] = (pairs[at(classOf[id], classOf[other])] ?? 0) + times
  })
  vocabulary.forEach(([, times], id) => {
    totals[classOf[id] ?? 0] = (totals[classOf[id] ?? 0] ?? 0) + times
  })
  function at(a = 0, b = 0): number {
    return a * classes + b
  }
  for (let pass = 0, moved = size; pass < PASSES && moved > size / 200; pass++) {
    moved = 0
    vocabulary.forEach(([, times], id) => {
      const own = classOf[id] ?? 0
      const self = after[id]?.get(id) ?? 0
      const [next, previous] = [after[id], before[id]].map((neighbours) => [...byClass(neighbours, id, classOf)]) as [
        [number, number][],
        [number, number][],
      ]
      const shift = (to: number, sign: number) => {
        for (const [other, n] of next) pairs[at(to, other)] = (pairs[at(to, other)] ?? 0) + sign * n
        for (const [other, n] of previous) pairs[at(other, to)] = (pairs[at(other, to)] ?? 0) + sign * n
        pairs[at(to, to)] = (pairs[at(to, to)] ?? 0) + sign * self
        totals[to] = (totals[to] ?? 0) + sign * times
      }
      shift(own, -1)
      let best = own
      let most = Number.NEGATIVE_INFINITY
      for (let to = FIRST; to < classes; to++) {
        let within = self
        let gain = -2 * growth(totals[to] ?? 0, times)
        for (const [other, n] of next)
          if (other === to) within += n
          else gain += growth(pairs[at(to, other)] ?? 0, n)
        for (const [other, n] of previous)
          if (other === to) within += n
          else gain += growth(pairs[at(other, to)] ?? 0, n)
        gain += growth(pairs[at(to, to)] ?? 0, within)
        if (gain > most) [most, best] = [gain, to]
      }
      shift(best, 1)
      classOf[id] = best
      if (best !== own) moved++
    })
  }
  return new Map(vocabulary.map(([word], id) => [word, (classOf[id] ?? 0) - FIRST + 1]))
}

function count(counts: Counts | undefined, key: number, by: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + by)
}

function byClass(neighbours: Counts | undefined, self: number, classOf: Int32Array): Counts {
  const counts: Counts = new Map()
  for (const [id, times] of neighbours ?? []) if (id !== self) count(counts, classOf[id] ?? 0, times)
  return counts
}

/** What `n log n` grows by when `by` is added to `n`. */
function growth(n: number, by: number): number {
  return by === 0 ? 0 : (n + by) * Math.log(n + by) - (n === 0 ? 0 : n * Math.log(n))
}
