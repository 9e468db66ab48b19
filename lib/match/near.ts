import { abbreviatedIn } from './abbreviated.ts'
import type { Background } from './background.ts'
import type { Finding } from './finding.ts'
import { termsOf, writes } from './own-words.ts'
import type { Reason } from './reasons.ts'
import { hasTrace, tracesOf } from './trace.ts'

/** What a finding without a trace in the profile says: the very words were not found, which does not mean that the thing is not there. */
const NOT_FOUND: readonly Reason[] = [
  'skill-missing',
  'skill-unknown',
  'skill-judge',
  'skill-related',
  'credential-missing',
  'all-missing',
  'none-of',
  'judge-yourself',
]
/** From these shares of its telling words on, what is asked for stands in a saying as good as so, or nearly so. */
const AS_GOOD = 0.6
const NEARLY = 0.4
/** From so many telling words on, this share of them anywhere in a profile is as good too. */
const MANY = 4
const SPREAD = 0.7
/** One word in common says nothing. */
const LEAST = 2

type Told = Pick<Background, 'sayings' | 'titles' | 'words' | 'inEnglish'>

/**
 * A finding of something not found, with the person's own words that come nearest to what the posting says, if any do: most of its telling
 * words in one sentence make it met, a good part makes it partly met, fewer are shown for the person to judge by.
 * What a posting describes may be told in other words, but hardly in none of its own: without a trace of them it is missing.
 */
export function withNearest(finding: Finding, asked: string, { sayings, titles, words, inEnglish }: Told): Finding {
  if (!NOT_FOUND.includes(finding.reason)) return finding
  // Another name may share most of its words with one that has a short form: one life support is not another.
  if (abbreviatedIn(asked).some(({ short }) => !words.has(short.toLowerCase()))) return finding
  if (finding.reason === 'skill-unknown' && inEnglish && !hasTrace(asked, words))
    return { ...finding, status: 'unmet', reason: 'all-missing', values: { missing: finding.label } }
  const terms = termsOf(asked)
  // What somebody is called repeats their trade, which every point of a posting in it has a word of.
  const told = sayings.filter(({ text }) => !titles.has(text))
  const shared = told.map((saying) => terms.filter((term) => saying.terms.some(({ meaning }) => meaning === term.meaning)).length)
  const most = Math.max(0, ...shared)
  const nearest = told[shared.indexOf(most)]
  if (!nearest || most < LEAST) return finding
  const share = most / terms.length
  const said = writes(nearest.text)
  const traces = tracesOf(asked)
  const isSpread = traces.length >= MANY && traces.filter(({ meaning }) => words.has(meaning)).length >= traces.length * SPREAD
  // Another number is another thing: stage 1 is not stage 2.
  const isOther = terms.some((term) => /^\d+$/.test(term.meaning) && !nearest.terms.some(({ meaning }) => meaning === term.meaning))
  if ((share >= AS_GOOD || isSpread) && !isOther) return { ...finding, ...said }
  if (share >= NEARLY) return { ...finding, ...said, status: 'partial' }
  return finding.status === 'unknown' ? { ...finding, ...said, status: 'unknown' } : { ...finding, evidence: said.evidence }
}
