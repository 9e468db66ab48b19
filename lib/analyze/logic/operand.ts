import type { Criterion } from '../../model/requirement.ts'
import type { Joint } from './gap.ts'

/** One thing in a list, and how it is joined to the thing before. */
export interface Operand {
  criterion: Criterion
  from: number
  to: number
  joint: Joint
  /** A comma stands before the joining word: ", or". */
  comma: boolean
  /** "ideally X". */
  optional: boolean
  /** A noun of requirements stands between: ", experience with X". */
  starts: boolean
  /** A preposition follows the joining word: ", and with X". */
  leads: boolean
  /** The list before it ended in "or" and something that was not found. */
  closesOr: boolean
  /** Words stand between the thing before and the comma or other joining word: "X on one's file, Y". */
  isApart: boolean
  /** Words between the joining word and this, articles left out. */
  words: number
  /** "such as X", "one of X": X opens a list of which one suffices; `header` if the thing before is what the examples are of. */
  list: 'examples' | 'choice' | undefined
  header: boolean
}
