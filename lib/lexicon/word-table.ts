import type { FilledColumn } from './word-column.ts'

/** No word is longer in any text worth remembering; what is goes a slower way. */
export const LONGEST_WORD = 48
/** Slots looked at before a word is kept aside: whatever words a text is made of, looking one up takes bounded time. */
const MOST_TRIES = 16

/** The hash of no units, and the hash with one more UTF-16 unit. */
export const NO_HASH = 0
export const mix = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0

/**
 * Numbers words from 0 on in the order they are first met: a word is compared by its units once, and by its number ever after. It finds a
 * word by its units, so that no string is made for one met before. A number means nothing in another table.
 */
export class WordTable {
  /** The words in small letters, by number. */
  readonly lower: string[] = []
  /** What rules know of the words, by the place of their column. */
  readonly columns: (FilledColumn | undefined)[] = []
  /** All words' units in a row, and where each word's begin: one place more than there are words. */
  private units = new Uint16Array(1 << 13)
  private begin = new Int32Array(1 << 10)
  private hashes = new Int32Array(1 << 10)
  /** The number of a word plus 1, 0 where free, from the place its hash leads to. */
  private slots = new Int32Array(1 << 11)
  /** Words that are too long or found no slot. */
  private readonly aside = new Map<string, number>()

  /** How many words there are. */
  get size(): number {
    return this.lower.length
  }

  /** How much memory the words' letters take, in UTF-16 units; long words aside. */
  get letters(): number {
    return this.begin[this.size] ?? 0
  }

  /** The number of the word with these units in small letters, of which `hash` is the mix; -1 if it is new, long or kept aside. */
  find(units: Uint16Array, length: number, hash: number): number {
    const { slots, hashes } = this
    const mask = slots.length - 1
    let slot = firstSlot(hash) & mask
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0 || (hashes[number] === hash && this.isSame(number, units, length))) return number
      slot = (slot + 1) & mask
    }
    return -1
  }

  /** The number of a word in small letters, which it has from now on. */
  numberOf(lower: string): number {
    const { length } = lower
    if (length > LONGEST_WORD) return this.aside.get(lower) ?? this.addAside(lower)
    let hash = NO_HASH
    for (let at = 0; at < length; at++) {
      const unit = lower.charCodeAt(at)
      spelled[at] = unit
      hash = mix(hash, unit)
    }
    const number = this.find(spelled, length, hash)
    return number >= 0 ? number : (this.aside.get(lower) ?? this.add(lower, hash))
  }

  private isSame(number: number, units: Uint16Array, length: number): boolean {
    const from = this.begin[number] ?? 0
    if ((this.begin[number + 1] ?? 0) - from !== length) return false
    for (let at = 0; at < length; at++) if (this.units[from + at] !== units[at]) return false
    return true
  }

  /** Adds the word that stands in `spelled`. */
  private add(lower: string, hash: number): number {
    const number = this.push(lower)
    const from = this.begin[number] ?? 0
    const to = from + lower.length
    if (to > this.units.length) this.units = grown(this.units, new Uint16Array(this.units.length * 2))
    for (let at = from; at < to; at++) this.units[at] = spelled[at - from] ?? 0
    this.begin[number + 1] = to
    this.hashes[number] = hash
    if (this.size * 2 <= this.slots.length) this.place(number)
    else {
      this.slots = new Int32Array(this.slots.length * 2)
      for (let each = 0; each <= number; each++) this.place(each)
    }
    return number
  }

  private addAside(lower: string): number {
    const number = this.push(lower)
    this.begin[number + 1] = this.begin[number] ?? 0
    this.aside.set(this.lower[number] ?? '', number)
    return number
  }

  private push(lower: string): number {
    const number = this.lower.push(ownCopy(lower)) - 1
    if (number + 1 >= this.begin.length) {
      this.hashes = grown(this.hashes, new Int32Array(this.begin.length * 2))
      this.begin = grown(this.begin, new Int32Array(this.begin.length * 2))
    }
    return number
  }

  private place(number: number): void {
    if (this.begin[number] === this.begin[number + 1]) return
    const mask = this.slots.length - 1
    const slot = firstSlot(this.hashes[number] ?? 0)
    for (let tries = 0; tries < MOST_TRIES; tries++)
      if (!this.slots[(slot + tries) & mask]) {
        this.slots[(slot + tries) & mask] = number + 1
        return
      }
    this.aside.set(this.lower[number] ?? '', number)
  }
}

/** The word being looked for, as units. */
const spelled = new Uint16Array(LONGEST_WORD)

/** Spreads hashes of words that differ little, such as single letters, over the slots. */
const firstSlot = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> 8

/**
 * The engine's own copy of a word, the one that names of properties and words written in rules are: comparing it with those takes a look at
 * addresses instead of letters. It does not point into the text it was cut from, as engines' slices do: that text could never be freed.
 */
function ownCopy(slice: string): string {
  const names: Record<string, true> = Object.create(null)
  names[slice] = true
  return Object.keys(names)[0] ?? slice
}

function grown<Numbers extends Int32Array | Uint16Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old)
  return larger
}
