import { isUpperCase, type Stretch, wordAt } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'

/** Two that are spoken of as one: "hardware/software testing" is no choice between the two. */
const pairs = wordSet(
  'hardware/software software/hardware client/server date/time train/test index/match brand/generic push/pull public/private mg/kg input/output read/write cost/benefit work/life supply/demand cause/effect audio/visual risk/reward tractor/trailer gc/ms lc/ms icp/ms med/surg pub/sub',
)

/** The second of one name: "PRO/II", where "CAT II/III" are two. */
const isNumeral = wordsAt('ii iii iv vi vii viii')

/** Whether a slash stands in what is one: "client/server", "PRO/II". */
export function isPair(statement: Stretch, slash: number): boolean {
  if (isNumeral(statement, slash + 1) && isUpperCase(statement, slash + 1) && /^\p{L}{3,}$/u.test(wordAt(statement, slash - 1)))
    return !isNumeral(statement, slash - 1)
  return pairs.has(`${wordAt(statement, slash - 1)}/${wordAt(statement, slash + 1)}`)
}

/** Two that are one trade or field when "and" joins them. */
const trades = wordSet(
  'oil/gas pulp/paper food/beverage food/drink bed/breakfast cash/carry arts/crafts hair/beauty travel/tourism search/rescue health/safety research/development learning/development mergers/acquisitions plumbing/heating wills/probate track/field pick/pack',
)

/** "oil and gas" */
export function isTrade(statement: Stretch, and: number): boolean {
  return trades.has(`${wordAt(statement, and - 1)}/${wordAt(statement, and + 1)}`)
}
