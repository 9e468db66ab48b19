import { wordAt, written } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'
import type { FactReader } from './line.ts'

/** Words that a gap to be filled in is named by. */
const gapWords = wordSet(
  'company name insert your city state country location title role position department date amount number salary email url website contact recruiter team industry product x xx xxx phone link add enter specify employer organization organisation hiring manager years benefits address client job range currency here describe list',
)
const closers = new Map(Object.entries({ '[': ']', '{': '}', '<': '>' }))
const LONGEST = 16

/** Gaps a template left in the text: "[Company Name]", "{{city}}", "<insert salary>". */
export const placeholders: FactReader = {
  triggers: [...closers.keys()],
  read(line) {
    const gaps: string[] = []
    for (let at = line.from; at < line.to; at++) {
      const opener = wordAt(line, at)
      const closer = closers.get(opener)
      if (!closer) continue
      const double = wordAt(line, at + 1) === opener ? 1 : 0
      let end = at + 1 + double
      let known = 0
      let others = 0
      for (; end < Math.min(at + LONGEST, line.to) && wordAt(line, end) !== closer; end++) {
        const word = wordAt(line, end)
        if (gapWords.has(word)) known++
        else if (/^\p{L}/u.test(word)) others++
      }
      const isGap =
        wordAt(line, end) === closer && (double ? known + others > 0 : known > 0 && known >= others && wordAt(line, end + 1) !== '(')
      if (!isGap) continue
      const to = end + 1 + (double && wordAt(line, end + 1) === closer ? 1 : 0)
      gaps.push(written(line, at, to))
      at = to - 1
    }
    return gaps.length ? [{ field: 'placeholders', value: gaps, trust: 1 }] : []
  },
}
