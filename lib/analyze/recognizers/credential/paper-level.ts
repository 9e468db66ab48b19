import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isLevel = wordsAt('associate professional specialty specialist expert foundation foundational practitioner advanced i ii iii iv')

/** "Ferry Certified Pilot – Associate": how far a paper reaches stands behind a dash, and is of its name. */
export function isLevelBehind(statement: Stretch, dash: number): boolean {
  const isDegree = wordAt(statement, dash + 2).startsWith('degree')
  return wordAt(statement, dash) === '-' && isLevel(statement, dash + 1) && isCapitalised(statement, dash + 1) && !isDegree
}
