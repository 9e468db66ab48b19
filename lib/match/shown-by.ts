import { type Criterion, leavesOf } from '../model/requirement.ts'
import type { Finding } from './finding.ts'

/** What stands between a kind of thing and those of it that matter. */
const SUCH =
  /^\s*[,:(]?\s*(?:such as|like|e\.g\.,?|for example|for instance|above all|especially|(?:in )?particular(?:ly)?|mainly|notably|namely)\s+/i
/** What else stands before examples, and between an activity and a part of it or what it is done with. */
const PART = /^\s*(?:[(:]\s*$|,?\s*(?:including|using|with)\s+)/i
const ARTICLE = /^(?:(?:an?|in|with)\s+)?$/i

/**
 * What of several things has to be looked at: "an email platform (Zed, Quill or similar)" is shown by either of the examples, "legal research
 * with Zed or Quill" by either of the means, whatever the profile calls the rest; "the Acme suite, above all Zed and Quill" by the first.
 */
export function withoutShown(parts: readonly { criterion: Criterion; finding: Finding }[], text: string): Finding[] {
  return parts
    .filter(({ criterion, finding }, place) => {
      const next = parts[place + 1]
      if (!next || !('label' in criterion) || finding.status === 'met' || next.finding.status !== 'met') return true
      const between = text.slice(criterion.end, startOf(next.criterion))
      // One part alone shows the whole only where something of that is there too.
      const isEnough = 'any' in next.criterion || finding.status === 'partial'
      return !(isBefore(SUCH, between) || (isEnough && isBefore(PART, between)))
    })
    .map(({ finding }) => finding)
}

const isBefore = (words: RegExp, between: string) => words.test(between) && ARTICLE.test(between.replace(words, ''))

function startOf(criterion: Criterion): number {
  return Math.min(...leavesOf(criterion).map(({ start }) => start))
}
