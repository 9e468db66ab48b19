import { type Stretch, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordsAt } from '../words/words-at.ts'

/** What is said behind a list of which any will do. */
const remarks = compilePhrases<true>(
  [
    ...["doesn't", 'does not']
      .flatMap((not) => ['which', 'to us'].map((end) => `${not} matter ${end}`))
      .flatMap((remark) => [remark, `it ${remark}`]),
    ...["don't", 'do not']
      .flatMap((not) => ['mind which', 'care which', 'mind'].map((end) => `we ${not} ${end}`))
      .flatMap((remark) => [remark, remark.replace('we ', 'we honestly '), remark.replace('we ', 'we really ')]),
    ...["we're", 'we are'].flatMap((we) => ['not fussy', 'not picky', 'easy', 'flexible'].map((end) => `${we} ${end}`)),
    'no matter which|not fussy which|any will do|any of them will do|any of these will do|any one will do|any of them|any is fine|any works|any one of them|either is fine|either will do|either works|either or',
    'take your pick|your pick|your choice|you choose|you pick|you decide|anything really|anything goes|any really|all count|all will do|whichever|whatever|either',
  ].map((wordings) => [wordings, true]),
)
export const mayPart = wordsAt(', - ; : . … (')
/** How many signs may part a list from the remark: "Zed, Quill ... any will do". */
const MOST_SIGNS = 4
const ofKind = 4

/** Where a remark begins that leaves it open which of a list is had, with signs alone between it and token `from`; undefined where none does. */
export function remarkAfter(statement: Stretch, from: number): number | undefined {
  let at = from
  while (at < from + MOST_SIGNS && mayPart(statement, at)) at++
  if (at === from) return undefined
  const remark = remarks.longest(statement, at)
  return (remark && !tellsOfAll(statement, remark.to) && !isQuestion(statement, remark.to)) || isAnyReally(statement, at) ? at : undefined
}

/** "stock checks, orders, whatever needs doing": all of it. */
function tellsOfAll(statement: Stretch, at: number): boolean {
  return wordAt(statement, at - 1) === 'whatever' && isOfAll(statement, at)
}

/** "we don't mind where you learned it" */
const isQuestion = wordsAt('where how what if when who whether')
const isOfAll = wordsAt('needs need it is comes happens arises else')

/** "any model server really" */
function isAnyReally(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at) !== 'any') return false
  for (let next = at + 1; next < at + ofKind; next++) if (wordAt(statement, next) === 'really') return true
  return false
}
