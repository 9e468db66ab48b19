import type { Stretch } from '../stretch.ts'
import { wordAt } from '../stretch.ts'
import { isOfLetters } from '../words/letters.ts'
import { verbForms } from '../words/verb-forms.ts'
import { manualVerbs, verbs } from '../words/verbs.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'
import { isJoint, isNamePart, isPlace, isPlainArticle } from './words.ts'

/** Words in "-ing" that say of which kind a thing is: "nursing homes". */
const kinds = wordSet(
  'nursing hunting camping routing catering mining farming manufacturing engineering banking housing building shipping clothing marketing parking training boarding dining living holding brewing wedding washing sewing milling cutting lighting heating cooling plumbing swimming fishing gaming trading accounting billing booking recruiting consulting advertising publishing broadcasting packaging warehousing roofing flooring morning evening spring string ongoing existing outstanding growing including using working being having during interesting challenging changing competing conflicting demanding remaining anything something nothing thing',
)

/** "nursing", "camping" */
export const isKindOf = (word: string) => kinds.has(word)

/** Of verbs that tasks in postings do not begin with. */
const others = 'held drawn flown ridden sung shot cut laid caught fed bred sewn spun woven dug won dealt brought bought'
/** What is told as done: "modelled", "kept". */
export const isPast = wordsAt(
  new Set([
    ...[...verbs, ...manualVerbs].flatMap((verb) => {
      const { did, done } = verbForms(verb)
      return [did, done]
    }),
    ...others.split(' '),
  ]),
)

/** What leads from what is done to whom or what it is done for. */
export const isDoneFor = wordsAt('for with')

/** "restoring furniture", "caring for children": what is done, with what it is done to, as one member of a list. */
export function isDoingTo(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  return /^\p{Ll}{2,}ing$/u.test(word) && !kinds.has(word) && hasObject(statement, at)
}

/** The same told as done: "kept bees" of "you have kept bees or led a choir". */
export function isDoneThing(statement: Stretch, at: number): boolean {
  return isPast(statement, at) && hasObject(statement, at)
}

const isHaving = wordsAt('have has had ve')

/** Whether what follows a token is told as done: "have", "you've either". */
export function tellsDone(statement: Stretch, at: number): boolean {
  return isHaving(statement, /^(?:either|ever|also)$/.test(wordAt(statement, at)) ? at - 1 : at)
}

/** "captioning services": the word before tells which. */
const isService = wordsAt('services service')

function hasObject(statement: Stretch, verb: number): boolean {
  const at = isDoneFor(statement, verb + 1) || isPlainArticle(statement, verb + 1) ? verb + 2 : verb + 1
  return (
    isOfLetters(statement, at) &&
    !isJoint(statement, at) &&
    !isPlace(statement, at) &&
    !isService(statement, at) &&
    isNamePart(statement, at)
  )
}
