import { NUMBER, type Tokens } from '../../lexicon/tokenize.ts'
import { isJobNoun } from '../facts/title/occupations.ts'
import type { Segment } from '../segment.ts'
import { readWords } from '../words/read-words.ts'
import { classBit, classesOf } from '../words/vocabulary.ts'
import { wordSet } from '../words/word-set.ts'

/** Among so many units at the top stands the title. */
const TOP = 6
/** Of a text that begins without a heading, so many tokens may be its title. */
const FIRST_TOKENS = 6
const LONGEST_SUBJECT = 8
const verbs = classBit('verb') | classBit('does')
const determiner = wordSet('the this a an')
const whoever = wordSet('incumbent incumbents jobholder jobholders')
const numeral = /^(?:\d|i{1,3}|iv|v)$/
/** Nouns of ranks that titles end in: "Audit Senior". */
const ranks = wordSet('senior junior lead principal head')
/** What holders have and get is no task. */
const notTasks = wordSet(
  'has have need needs require requires earn earns enjoy enjoys get gets start starts is are join joins receives positions roles jobs posts vacancies openings duties responsibilities requirements qualifications skills benefits ranks needs salaries hours shifts',
)
/** "Bakers work one weekend in six" tells of hours. */
const hours = wordSet('one two three four five six seven eight nine ten twelve weekends nights evenings shifts rotating days mornings')
const between = wordSet('also often usually typically then primarily mainly generally routinely regularly independently')

/**
 * Tells the units whose subject is whoever holds the job, by the posting's own title: "The Night Baker shapes …" under "Night Baker", "Ferry
 * Pursers sell …" under "Ferry Purser II". Of others of the house the employer tells: "Our bakers live close by".
 */
export function holderTasks(tokens: Tokens, segments: readonly Segment[]): (unit: Segment) => boolean {
  const title = titleWords(tokens, segments)
  const words = readWords(tokens)
  const { lower } = tokens
  return ({ from, to }) => {
    const hasDeterminer = determiner.has(lower[from] ?? '')
    const first = hasDeterminer ? from + 1 : from
    let at = first
    if (whoever.has(lower[at] ?? '')) at++
    else {
      while (at < to && at < first + LONGEST_SUBJECT && title.has(singular(lower[at] ?? ''))) at++
      let last = at - 1
      while (last > first && numeral.test(lower[last] ?? '')) last--
      if (last < first || !(isJobNoun({ text: '', tokens, from, to }, last) || ranks.has(lower[last] ?? ''))) return false
      if (!hasDeterminer && singular(lower[last] ?? '') === lower[last]) return false
    }
    if (between.has(lower[at] ?? '')) at++
    const verb = lower[at] ?? ''
    if (at + 2 >= to || notTasks.has(verb)) return false
    if ((verb === 'work' || verb === 'works') && (hours.has(lower[at + 1] ?? '') || tokens.kind[at + 1] === NUMBER)) return false
    // Behind "The Night Baker" nothing but a verb ends so.
    if (hasDeterminer && verb.length > 3 && verb.endsWith('s') && !verb.endsWith('ss')) return true
    return (classesOf(words.numbers[words.at[at] ?? 0] ?? 0) & verbs) !== 0
  }
}

function titleWords({ lower }: Tokens, segments: readonly Segment[]): ReadonlySet<string> {
  const title = new Set<string>()
  const top = segments.slice(0, TOP)
  const headings = top.filter(({ kind }) => kind === 'heading')
  const [first] = segments
  const rows =
    first && first.kind !== 'heading' ? [{ from: first.from, to: Math.min(first.to, first.from + FIRST_TOKENS) }, ...headings] : headings
  for (const { from, to } of rows)
    for (let at = from; at < to; at++) if (/\p{L}|\d/u.test(lower[at] ?? '')) title.add(singular(lower[at] ?? ''))
  return title
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
