import { hashUnits, mix, mixNothing } from '../linear/hash.ts'
import { cueWords, type Rows } from './rows.ts'
import { askedOf, kindOf, usageOf } from './words.ts'

/** How many features each token has. */
export const FEATURES = 66

/** Takes features one by one: which row has it (counted from the row asked about), its number (from 1), and its hash. */
export interface FeatureSink {
  take(offset: number, number: number, hash: number): void
}

/**
 * The features of a token (Ratnaparkhi 1996; Turian et al. 2010), `FEATURES` of them: words around, affixes, outline, how the tokens touch,
 * what the lexicon has there and the rules propose, the word table's facts, and the nearest cue word before. They are told in groups by what
 * they depend on, so that what a group weighs can be remembered: a word has the same affixes wherever it stands, and is the word before for
 * whatever follows it.
 */
export type FeatureGroup = (rows: Rows, row: number, sink: FeatureSink) => void

/** What a row's word means by itself, for the row and for the rows up to `REACH` before and after it. */
export const wordFeatures: FeatureGroup = (rows, row, sink) => {
  const word = rows.word[row] ?? 0
  const outline = rows.outline[row] ?? 0
  const facts = rows.facts[row] ?? 0
  const written = lowerAt(rows, row)
  const { length } = written
  const ending = hashUnits(written, Math.max(0, length - 3))
  one(sink, 0, 1, word)
  one(sink, 1, 2, word)
  one(sink, -1, 3, word)
  one(sink, 2, 4, word)
  one(sink, -2, 5, word)
  one(sink, 3, 6, word)
  one(sink, -3, 7, word)
  one(sink, 0, 13, hashUnits(written, 0, Math.min(2, length)))
  one(sink, 0, 14, hashUnits(written, 0, Math.min(3, length)))
  one(sink, 0, 15, hashUnits(written, 0, Math.min(4, length)))
  one(sink, 0, 16, hashUnits(written, Math.max(0, length - 2)))
  one(sink, 0, 17, ending)
  one(sink, 0, 18, hashUnits(written, Math.max(0, length - 4)))
  one(sink, 1, 19, ending)
  one(sink, -1, 20, ending)
  one(sink, 0, 21, outline)
  two(sink, 0, 27, Math.min(length, 12), outline)
  two(sink, 1, 31, outline, word)
  factFeatures(sink, 52, usageOf(facts))
  factFeatures(sink, 57, askedOf(facts))
  factFeatures(sink, 62, kindOf(facts))
}

/** A fact of a word, for its own row and its neighbours. */
function factFeatures(sink: FeatureSink, number: number, fact: number): void {
  one(sink, 0, number, fact)
  one(sink, 1, number + 1, fact)
  one(sink, -1, number + 2, fact)
}

/** What the words of a row and of the row after it mean together, for both and their neighbours. */
export const pairFeatures: FeatureGroup = (rows, row, sink) => {
  const word = rows.word[row] ?? 0
  const after = rows.word[row + 1] ?? 0
  two(sink, 1, 8, word, after)
  two(sink, 0, 9, word, after)
  two(sink, 2, 11, word, after)
  two(sink, -1, 12, word, after)
  two(sink, 1, 28, word, rows.outline[row + 1] ?? 0)
  two(sink, 1, 29, after, rows.outline[row] ?? 0)
  two(sink, 0, 30, rows.outline[row] ?? 0, after)
}

/** What is known of the words of a row and of the row after it: how common they are, and how much asked for. */
export const gradeFeatures: FeatureGroup = (rows, row, sink) => {
  const facts = rows.facts[row] ?? 0
  const after = rows.facts[row + 1] ?? 0
  factPairFeatures(sink, 55, usageOf(facts), usageOf(after))
  factPairFeatures(sink, 60, askedOf(facts), askedOf(after))
}

/** The classes of the words of a row and of the row after it. */
export const kindFeatures: FeatureGroup = (rows, row, sink) => {
  factPairFeatures(sink, 65, kindOf(rows.facts[row] ?? 0), kindOf(rows.facts[row + 1] ?? 0))
}

function factPairFeatures(sink: FeatureSink, number: number, fact: number, after: number): void {
  two(sink, 1, number, fact, after)
  two(sink, 0, number + 1, fact, after)
}

/** The words on both sides of a row. */
export const aroundFeatures: FeatureGroup = (rows, row, sink) => {
  two(sink, 0, 10, rows.word[row - 1] ?? 0, rows.word[row + 1] ?? 0)
}

/** The outlines of a row and its neighbours. */
export const outlineFeatures: FeatureGroup = (rows, row, sink) => {
  const before = rows.outline[row - 1] ?? 0
  const own = rows.outline[row] ?? 0
  const after = rows.outline[row + 1] ?? 0
  two(sink, 0, 22, before, own)
  two(sink, 0, 23, own, after)
  three(sink, 0, 24, before, own, after)
}

/** An outline as it stands there: what it touches, where in its statement, and what the lexicon has and the rules propose. */
export const standingFeatures: FeatureGroup = (rows, row, sink) => {
  const outline = rows.outline[row] ?? 0
  two(sink, 0, 25, rows.touching[row] ?? 0, outline)
  two(sink, 0, 26, rows.position[row] ?? 0, outline)
  two(sink, 0, 37, rows.known[row] ?? 0, outline)
  two(sink, 0, 46, rows.proposed[row] ?? 0, outline)
}

/** A word beside what the lexicon has there and the statement's role. */
export const roleFeatures: FeatureGroup = (rows, row, sink) => {
  const word = rows.word[row] ?? 0
  two(sink, 0, 36, rows.known[row] ?? 0, word)
  two(sink, 0, 51, rows.role[row] ?? 0, word)
}

/** What the lexicon has and the rules propose at a row and beside it. */
export const proposalFeatures: FeatureGroup = (rows, row, sink) => {
  listFeatures(sink, 32, rows.known[row - 1] ?? 0, rows.known[row] ?? 0, rows.known[row + 1] ?? 0)
  listFeatures(sink, 41, rows.proposed[row - 1] ?? 0, rows.proposed[row] ?? 0, rows.proposed[row + 1] ?? 0)
}

function listFeatures(sink: FeatureSink, number: number, before: number, own: number, after: number): void {
  one(sink, 0, number, own)
  two(sink, 0, number + 1, before, own)
  two(sink, 0, number + 2, own, after)
  three(sink, 0, number + 3, before, own, after)
}

/** What does not depend on a row's word at all: the cue before it and its statement's role, beside what the lexicon has and the rules propose. */
export const settingFeatures: FeatureGroup = (rows, row, sink) => {
  const known = rows.known[row] ?? 0
  const proposed = rows.proposed[row] ?? 0
  const role = rows.role[row] ?? 0
  const cue = cueHashes[rows.cue[row] ?? 0] ?? 0
  one(sink, 0, 38, cue)
  two(sink, 0, 39, cue, rows.distance[row] ?? 0)
  two(sink, 0, 40, cue, known)
  two(sink, 0, 45, proposed, known)
  two(sink, 0, 47, proposed, cue)
  one(sink, 0, 48, role)
  two(sink, 0, 49, role, proposed)
  two(sink, 0, 50, role, known)
}

/** Groups that a row of nothing has as well, for the rows beside it, and groups that only a token has. */
const everywhere: readonly FeatureGroup[] = [wordFeatures, pairFeatures, gradeFeatures, kindFeatures]
const atTokens: readonly FeatureGroup[] = [
  aroundFeatures,
  outlineFeatures,
  standingFeatures,
  roleFeatures,
  proposalFeatures,
  settingFeatures,
]

/** All features of all rows, `FEATURES` hashes a row in the order of their numbers: for training. Rows of nothing hold nothing of use. */
export function featuresOf(rows: Rows): Int32Array {
  const features = new Int32Array(rows.length * FEATURES)
  let at = 0
  const sink: FeatureSink = {
    take(offset, number, hash) {
      features[(at + offset) * FEATURES + number - 1] = hash
    },
  }
  for (at = 0; at < rows.length; at++) {
    for (const group of everywhere) group(rows, at, sink)
    if ((rows.place[at] ?? -1) >= 0) for (const group of atTokens) group(rows, at, sink)
  }
  return features
}

/** The small letters of a row's word; none where the row is nothing. */
function lowerAt({ tokens, place }: Rows, row: number): string {
  const at = place[row] ?? -1
  return at < 0 ? '' : (tokens.lower[at] ?? '')
}

/** By `Rows.cue`. */
const cueHashes = Int32Array.from(['', ...cueWords], (word) => (word === '' ? 0 : hashUnits(word)))

/** What the hashes of each number begin with. */
const seeds = Int32Array.from({ length: FEATURES + 1 }, (_, number) => Math.imul(number, 0x9e3779b1))

/** The feature of one fact, of two together, of three together: every one hashes as three, the missing ones as 0. */
const one = (sink: FeatureSink, offset: number, number: number, a: number) =>
  sink.take(offset, number, finish(mixNothing(mixNothing(mix(seeds[number] ?? 0, a)))))
const two = (sink: FeatureSink, offset: number, number: number, a: number, b: number) =>
  sink.take(offset, number, finish(mixNothing(mix(mix(seeds[number] ?? 0, a), b))))
const three = (sink: FeatureSink, offset: number, number: number, a: number, b: number, c: number) =>
  sink.take(offset, number, finish(mix(mix(mix(seeds[number] ?? 0, a), b), c)))

function finish(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
