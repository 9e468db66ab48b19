import { SIGN } from '../../lexicon/tokenize.ts'
import { plain } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { hashUnits, mix, mixNothing } from './hash.ts'
import type { Sequence } from './sequence.ts'
import { askedOf, factsOf, kindOf, usageOf, type WordTable, wordHash } from './words.ts'

/** How many features each token has. */
export const FEATURES = 66

/** Words after which a skill is often named; the last of them before a token is one of its features. */
const cues = wordSet(
  'experience experienced knowledge skills skill understanding proficiency proficient familiarity familiar expertise background ability able ' +
    'degree certification certified using with in of as including like such strong excellent good fluent develop design build maintain manage ' +
    'support lead work ensure provide create implement drive deliver collaborate communicate write help contribute to you your we our',
)
/** Signs after which a cue no longer counts. */
const breaks = wordSet('. ; :')
/** Words to each side that are looked at. */
const REACH = 3

/** A word's outline: capitals, small letters and digits as X, x and 9, runs cut at two ("Xx", "XX", "xXx"). */
function outlineOf(text: string, start: number, end: number): number {
  let hash = 7
  let last = 0
  let run = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const group = unit >= 48 && unit <= 57 ? 1 : unit >= 97 && unit <= 122 ? 2 : unit >= 65 && unit <= 90 ? 3 : unit > 127 ? 4 : 5 + unit
    run = group === last ? run + 1 : 0
    if (run < 2) hash = mix(hash, group)
    last = group
  }
  return hash
}

/** Where the next feature goes; one row of features is written after the other, and never two at once. */
let out = new Int32Array(0)
let next = 0
let template = 0
/** What each template's hashes begin with. */
const seeds = Int32Array.from({ length: FEATURES + 1 }, (_, number) => Math.imul(number, 0x9e3779b1))

/** The feature of one fact, of two together, of three together: every one hashes as three, the missing ones as 0. */
const put = (a: number) => finish(mixNothing(mixNothing(mix(seeds[++template] ?? 0, a))))
const putTwo = (a: number, b: number) => finish(mixNothing(mix(mix(seeds[++template] ?? 0, a), b)))
const putThree = (a: number, b: number, c: number) => finish(mix(mix(mix(seeds[++template] ?? 0, a), b), c))

function finish(sum: number): void {
  const hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  out[next++] = hash ^ (hash >>> 13)
}

/**
 * The features of a statement's tokens, `FEATURES` hashes a token: words around, affixes, outline, how the tokens touch, what the lexicon
 * has there and the rules propose, the word table's facts, and the nearest cue word before (Ratnaparkhi 1996; Turian et al. 2010).
 */
export function featuresOf({ text, tokens, places, role, known, proposed }: Sequence, table: WordTable): Int32Array {
  const count = places.length
  const words = new Int32Array(count + 2 * REACH)
  const outlines = new Int32Array(count + 2)
  const facts = new Int32Array(count + 2)
  const has = new Int32Array(count + 2)
  const asked = new Int32Array(count + 2)
  for (let i = 0; i < count; i++) {
    const at = places[i] ?? 0
    const word = wordHash(tokens, at)
    words[i + REACH] = word
    outlines[i + 1] = outlineOf(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0)
    facts[i + 1] = factsOf(table, word)
    has[i + 1] = known[at] ?? 0
    asked[i + 1] = proposed[at] ?? 0
  }
  const features = new Int32Array(count * FEATURES)
  out = features
  next = 0
  let cue = 0
  let cueAt = -9
  for (let i = 0; i < count; i++) {
    const at = places[i] ?? 0
    const word = tokens.lower[at] ?? ''
    const length = word.length
    const before = i > 0 ? (tokens.lower[places[i - 1] ?? 0] ?? '') : ''
    const after = i + 1 < count ? (tokens.lower[places[i + 1] ?? 0] ?? '') : ''
    const p3 = words[i] ?? 0
    const p2 = words[i + 1] ?? 0
    const p1 = words[i + 2] ?? 0
    const w = words[i + 3] ?? 0
    const n1 = words[i + 4] ?? 0
    const n2 = words[i + 5] ?? 0
    const n3 = words[i + 6] ?? 0
    const ending = hashUnits(word, Math.max(0, length - 3))
    template = 0
    put(w)
    put(p1)
    put(n1)
    put(p2)
    put(n2)
    put(p3)
    put(n3)
    putTwo(p1, w)
    putTwo(w, n1)
    putTwo(p1, n1)
    putTwo(p2, p1)
    putTwo(n1, n2)
    put(hashUnits(word, 0, Math.min(2, length)))
    put(hashUnits(word, 0, Math.min(3, length)))
    put(hashUnits(word, 0, Math.min(4, length)))
    put(hashUnits(word, Math.max(0, length - 2)))
    put(ending)
    put(hashUnits(word, Math.max(0, length - 4)))
    put(hashUnits(before, Math.max(0, before.length - 3)))
    put(hashUnits(after, Math.max(0, after.length - 3)))
    const o1 = outlines[i] ?? 0
    const o = outlines[i + 1] ?? 0
    const on = outlines[i + 2] ?? 0
    const touching =
      (i > 0 && tokens.start[at] === tokens.end[places[i - 1] ?? 0] ? 1 : 0) +
      (i + 1 < count && tokens.end[at] === tokens.start[places[i + 1] ?? 0] ? 2 : 0)
    put(o)
    putTwo(o1, o)
    putTwo(o, on)
    putThree(o1, o, on)
    putTwo(touching, o)
    putTwo(Math.min(i, 2), o)
    putTwo(Math.min(length, 12), o)
    putTwo(p1, o)
    putTwo(w, o1)
    putTwo(o, n1)
    putTwo(o1, p1)
    const h1 = has[i] ?? 0
    const h = has[i + 1] ?? 0
    const hn = has[i + 2] ?? 0
    put(h)
    putTwo(h1, h)
    putTwo(h, hn)
    putThree(h1, h, hn)
    putTwo(h, w)
    putTwo(h, o)
    const distance = Math.min(i - cueAt, 7)
    put(cue)
    putTwo(cue, distance)
    putTwo(cue, h)
    const a1 = asked[i] ?? 0
    const a = asked[i + 1] ?? 0
    const an = asked[i + 2] ?? 0
    put(a)
    putTwo(a1, a)
    putTwo(a, an)
    putThree(a1, a, an)
    putTwo(a, h)
    putTwo(a, o)
    putTwo(a, cue)
    put(role)
    putTwo(role, a)
    putTwo(role, h)
    putTwo(role, w)
    const f1 = facts[i] ?? 0
    const f = facts[i + 1] ?? 0
    const fn = facts[i + 2] ?? 0
    around(usageOf(f1), usageOf(f), usageOf(fn))
    around(askedOf(f1), askedOf(f), askedOf(fn))
    around(kindOf(f1), kindOf(f), kindOf(fn))
    if (cues.has(plain(word))) {
      cue = w
      cueAt = i
    } else if (tokens.kind[at] === SIGN && breaks.has(word)) {
      cue = 0
      cueAt = -9
    }
  }
  return features
}

/** A fact of the word before, the word itself and the word after, alone and together. */
function around(before: number, own: number, after: number): void {
  put(own)
  put(before)
  put(after)
  putTwo(before, own)
  putTwo(own, after)
}
