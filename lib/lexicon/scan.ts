/** The forms of all rows by the hash of their first word, as linked lists in flat arrays: built in one pass, with no string made. */
export interface FirstWords {
  /** First entry of a bucket, -1 for none. */
  heads: Int32Array
  /** Next entry of the same bucket, -1 for none. */
  next: Int32Array
  /** The hash of the entry's word: what shares a bucket only by chance need not be read. */
  hash: Int32Array
  /** Where the entry's form, and the row it belongs to, start in the text. */
  form: Int32Array
  row: Int32Array
}

const BUCKETS = 8192
const TAB = 9
const NEWLINE = 10
const BAR = 124
const DOT = 46

/** The hash of a word in small letters. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
  return hash
}

export const bucketOf = (hash: number) => hash & (BUCKETS - 1)

const mix = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0
const isSeparator = (unit: number) => unit === TAB || unit === NEWLINE || unit === BAR

/** Kinds of units; one that is none of these stands by itself. */
const DIGIT = 1
const SMALL = 2
const CAPITAL = 4
/** A hyphen, dot or slash. */
const JOINT = 8
const LETTER = SMALL | CAPITAL
/** How far the bit of a capital's kind is from that which makes it a small letter. */
const TO_SMALL_BIT = 3

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  kinds.fill(DIGIT, 48, 58)
  kinds.fill(CAPITAL, 65, 91)
  kinds.fill(SMALL, 97, 123)
  kinds.fill(SMALL, 192)
  kinds.fill(JOINT, 45, 48)
  return kinds
}

/**
 * Files every form under the words it may start with: "Front-end web" under `front` and `frontend`, "PowerPoint" under `powerpoint` and
 * `power`. Only when a text has one of them is the form read in full: most of the lexicon is never needed for a posting, and reading it
 * all would take many times as long as finding what a posting names.
 */
export function scanFirstWords(text: string): FirstWords {
  const heads = new Int32Array(BUCKETS).fill(-1)
  const kinds = kindsOfUnits()
  // A form takes at least two units with its separator, and has at most three first words.
  let size = 1 << 14
  let next = new Int32Array(size)
  let hashes = new Int32Array(size)
  let form = new Int32Array(size)
  let row = new Int32Array(size)
  let count = 0
  let rowStart = 0

  /** Where a character next stands; the text's end if nowhere. */
  function placeOf(character: string, from: number): number {
    const at = text.indexOf(character, from)
    return at < 0 ? text.length : at
  }

  function file(hash: number, formStart: number): void {
    if (count === size) {
      size *= 2
      next = grown(next, size)
      hashes = grown(hashes, size)
      form = grown(form, size)
      row = grown(row, size)
    }
    const bucket = bucketOf(hash)
    hashes[count] = hash
    next[count] = heads[bucket] ?? -1
    form[count] = formStart
    row[count] = rowStart
    heads[bucket] = count++
  }

  /** Files the form that starts at `start` under its first words. */
  function fileForm(start: number): void {
    let at = start
    let unit = text.charCodeAt(at)
    let kind = kinds[unit] ?? 0
    let hash = 0
    // "." by itself says that there is none: filed, the first full stop of a text would have most rows read.
    if (unit === DOT && isSeparator(text.charCodeAt(at + 1))) return
    const run = kind & LETTER ? LETTER : kind & DIGIT
    if (!run) hash = mix(hash, unit)
    for (let before = 0; kind & run; before = kind, unit = text.charCodeAt(++at), kind = kinds[unit] ?? 0) {
      if (kind === CAPITAL && before === SMALL) file(hash, start)
      hash = mix(hash, unit | ((kind & CAPITAL) << TO_SMALL_BIT))
    }
    file(hash, start)
    if (kind !== JOINT) return
    for (; kind; unit = text.charCodeAt(++at), kind = kinds[unit] ?? 0)
      if (kind !== JOINT) hash = mix(hash, unit | ((kind & CAPITAL) << TO_SMALL_BIT))
    file(hash, start)
  }

  // Engines look for a character far faster than a loop does, and most columns hold no form.
  let bar = -1
  for (let rowEnd = -1; rowEnd < text.length; ) {
    rowStart = rowEnd + 1
    rowEnd = placeOf('\n', rowStart)
    const label = placeOf('\t', rowStart) + 1
    if (label > rowEnd) continue
    fileForm(label)
    const aliases = placeOf('\t', placeOf('\t', label) + 1) + 1
    if (aliases > rowEnd) continue
    fileForm(aliases)
    const aliasesEnd = Math.min(placeOf('\t', aliases), rowEnd)
    if (bar < aliases) bar = placeOf('|', aliases)
    for (; bar < aliasesEnd; bar = placeOf('|', bar + 1)) fileForm(bar + 1)
  }
  return { heads, next, hash: hashes, form, row }
}

function grown(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size)
  larger.set(array)
  return larger
}
