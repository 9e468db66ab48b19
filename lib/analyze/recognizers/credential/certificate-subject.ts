import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isGrade = wordsAt('advanced higher national graduate postgraduate professional foundation general intermediate international')
const LONGEST = 4

/** The token after what a certificate is in that only a grade stands before: "Advanced Certificate in Professional Cookery". */
export function endOfSubject(statement: Stretch, from: number, noun: number): number {
  if (noun - from > 1 || !isGrade(statement, from) || wordAt(statement, noun + 1) !== 'in' || !isCapitalised(statement, noun + 2))
    return noun + 1
  let to = noun + 3
  while (to < noun + 2 + LONGEST && isCapitalised(statement, to)) to++
  return to
}
