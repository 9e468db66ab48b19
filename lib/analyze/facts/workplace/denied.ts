import { wordAt } from '../../stretch.ts'
import type { Line } from '../line.ts'

/** Whether what stands before token `at` denies or limits it: "not remote", "partially remote". */
export function isDenied(line: Line, at: number): boolean {
  for (let back = 1; back <= 4; back++) if (/^(?:not|no|non|never|cannot|isn|partially|partly)$/.test(wordAt(line, at - back))) return true
  return false
}

/** Whether what stands from token `to` on denies what is before it: "Fully remote work is not possible", "remote-first is no option". */
export function isDeniedBehind(line: Line, to: number): boolean {
  for (let at = to; at < to + 4 && !/^[,.;:(]$/.test(wordAt(line, at)); at++)
    if (/^(?:not|cannot|isn|unavailable|impossible)$/.test(wordAt(line, at)) ? wordAt(line, at + 1) !== 'only' : isNoBehind(line, at))
      return true
  return false
}

/** "Remote work is no option", "fully remote? No": "no" is said of it, not of what follows ("100% remote role no travel"). */
function isNoBehind(line: Line, at: number): boolean {
  return wordAt(line, at) === 'no' && (/^(?:is|are|be|\?)$/.test(wordAt(line, at - 1)) || wordAt(line, at + 1) === 'longer')
}
