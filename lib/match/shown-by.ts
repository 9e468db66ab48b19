import { type Criterion, leavesOf } from '../model/requirement.ts'
import type { Finding } from './finding.ts'

/** What stands between a kind of thing and examples of it, or between an activity and what it is done with. */
const EXAMPLES = /^\s*(?:\(\s*|[,:]?\s*(?:such as|like|e\.g\.,?|for example|for instance|including|using|with)\s+(?:an?\s+)?)$/i

/**
 * What of several things has to be looked at: "an email platform (Zed, Quill or similar)" is shown by either of the examples, "legal research
 * with Zed or Quill" by either of the means, whatever the profile calls the rest.
 */
export function withoutShown(parts: readonly { criterion: Criterion; finding: Finding }[], text: string): Finding[] {
  return parts
    .filter(({ criterion, finding }, place) => {
      const next = parts[place + 1]
      if (!next || finding.status === 'met' || next.finding.status !== 'met' || !('any' in next.criterion)) return true
      return !('label' in criterion) || !EXAMPLES.test(text.slice(criterion.end, startOf(next.criterion)))
    })
    .map(({ finding }) => finding)
}

function startOf(criterion: Criterion): number {
  return Math.min(...leavesOf(criterion).map(({ start }) => start))
}
