import { type Stretch, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'

/** How far behind "is a" one says what an employer is. */
const KIND_AHEAD = 7
const kindsAhead = wordSet(
  'charity company firm business organisation organization agency manufacturer provider retailer hospital school start-up startup nonprofit non-profit cooperative co-operative brand studio consultancy supplier distributor employer biotech fund insurer bank practice corp',
)

/** Whether what is said of a name at token `verb` is what only employers are: "is a small charity that …". */
export function isKind(line: Stretch, verb: number): boolean {
  if (wordAt(line, verb) !== 'is' || !/^(?:a|an|the|one)$/.test(wordAt(line, verb + 1))) return false
  for (let at = verb + 2; at < verb + KIND_AHEAD && !/^(?:that|which|who|,|\.|for|in|at|to|with)$/.test(wordAt(line, at)); at++)
    if (kindsAhead.has(wordAt(line, at))) return true
  return false
}
