import { type Stretch, wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { levelAt } from './education-levels.ts'

/** Words that say how experience was had, not in what. */
export const manner = wordSet(
  "' s ( ) + - of or more minimum min at least in with a an the as on within using working work full time paid relevant related professional prior previous progressive progressively responsible direct directly hands practical proven solid strong demonstrated demonstrable recent commercial industry experience experienced performing doing required verifiable documented post qualification qualified actual successful total combined equivalent",
)
const ends = wordSet(
  ', . ; : ( ) - experience experienced with including preferably ideally required preferred is are plus who that which must should will knowledge understanding ability strong excellent proven to where from desired',
)
const vague = wordSet('similar related relevant equivalent this comparable same role roles position field capacity environment')
const LONGEST = 8

/** In what the years after token `at` were spent, in the posting's words: "of software development experience", "as a roofer". */
export function experienceField(statement: Stretch, at: number): { words: string; from: number; to: number } | undefined {
  let from = at
  while (from < statement.to && manner.has(wordAt(statement, from))) from++
  if (levelAt(statement, from)) return undefined
  let to = from
  while (to < statement.to && to - from < LONGEST && !ends.has(wordAt(statement, to))) {
    if (vague.has(wordAt(statement, to))) return undefined
    to++
  }
  while (to > from && /^(?:and|or|in|of|as|a|the|industry|professional|work|&|\/)$/.test(wordAt(statement, to - 1))) to--
  return to > from ? { words: written(statement, from, to).replace(/\s+/g, ' '), from, to } : undefined
}
