import { type Stretch, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'

/** Words that praise who has something, and so say that it is no must. */
export const praises = wordSet('brilliant terrific fantastic lovely wonderful great perfect super')
export const isPraiseWord = wordsAt(praises)

/** "English; Polish helps", "…; if you speak Polish, terrific": said of what stands before, with nothing after it that it could be said of. */
export function endsInPraise(statement: Stretch, at: number): { to: number; value: 'preferred' } | undefined {
  const isPraise = wordAt(statement, at) === 'helps' || (wordAt(statement, at - 1) === ',' && isPraiseWord(statement, at))
  if (!isPraise || !/^[.;,!)]?$/.test(wordAt(statement, at + 1))) return undefined
  return { to: at + 1, value: 'preferred' }
}
