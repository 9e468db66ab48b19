import { leavesOf, type Requirement } from '../model/requirement.ts'
import type { Background } from './background.ts'
import type { Finding, Wording } from './finding.ts'
import { termsOf } from './own-words.ts'

/** A name amid a sentence: words with capitals, and a number behind them; behind "our", "at" and "for" it is that of an employer or a place. */
const NAME =
  /(?<=[\p{L}\p{N},)] |\()(?<!(?<!\p{L})(?:our|at|for) )\p{Lu}[\p{L}\p{N}]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{N}]*)*(?: \d[\p{L}\p{N}.-]*)?(?![\p{L}\p{N}])/gu
/** What a name stands behind that is only one way of many, only wished for, or what the employer has itself. */
const FREE =
  /(?<!\p{L})(?:or|such as|e\.g\.,?|for example|like|including|ideally|preferably|ours is|we (?:now |currently )?(?:use|run|have|work (?:with|in|on)))(?!\p{L})/iu
/** Where more of the words begin with a capital, these are no names. */
const MOST = 0.5

/**
 * Skills that are there, in a requirement that names something more of which the profile has no word ("permits in Utah", "welding to EN 1090"):
 * met in part only.
 */
export function withUnheardNames(
  finding: Finding,
  { criterion, start, end }: Requirement,
  posting: Wording,
  { words }: Background,
): Finding {
  const leaves = leavesOf(criterion)
  if (finding.status !== 'met' || posting.language?.startsWith('de') || !leaves.every(({ kind }) => kind === 'skill')) return finding
  const text = posting.text.slice(start, end)
  const all = text.match(/\p{L}+/gu) ?? []
  if (FREE.test(text) || all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * MOST) return finding
  const unheard = [...text.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const from = start + index
    const isLooked = leaves.some((leaf) => leaf.start < from + name.length && leaf.end > from)
    return isLooked || termsOf(name).every(({ meaning }) => words.has(meaning)) ? [] : [name]
  })
  return unheard.length === 0 ? finding : { ...finding, status: 'partial', reason: 'some-missing', values: { missing: unheard.join(', ') } }
}
