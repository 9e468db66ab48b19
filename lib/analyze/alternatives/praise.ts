import { isCapitalised, type Stretch } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import type { Part } from './words.ts'

/** What is only said of a thing, how good, how large or how much it is: no part of an alternative's own name at its front. */
const isPraiseWord = wordsAt(
  'valid active successful unrestricted unencumbered leading major strong good great excellent solid sound proven relevant recent previous prior existing current significant busy reputable recognised recognized modern basic advanced some various typical successful established branded own',
)

/** "paid <catering>", not "paid search" */
const isPaid = wordsAt('paid')
const isBought = wordsAt('search social media ads ad advertising traffic marketing')

/** Whether a word only praises what follows it: not the first of a name ("Advanced Placement"). */
export function isPraise(statement: Stretch, at: number): boolean {
  if (isPaid(statement, at)) return !isBought(statement, at + 1) && !isCapitalised(statement, at)
  return isPraiseWord(statement, at) && !(at > statement.from && isCapitalised(statement, at) && isCapitalised(statement, at + 1))
}

/** The first token of a part after what only praises it; the part's own first where nothing would be left. */
export function afterPraise(statement: Stretch, { from, to }: Part): number {
  let at = from
  while (at < to - 1 && isPraise(statement, at)) at++
  return at
}
