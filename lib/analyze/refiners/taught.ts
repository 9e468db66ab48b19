import { type Stretch, wordAt } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt, wordsIn } from '../words/words-at.ts'

const teaching = wordSet('teach train pay fund')
/** Whether a statement has a word of teaching or paying, as each that promises to teach something does. */
export const tellsOfTeaching = wordsIn(new Set([...teaching, 'training']))
const teaches = wordsAt(teaching)
const isTaughtTo = wordsAt('you in on how to use the for')
const isGiven = wordsAt('provided given offered available supplied')
const endsOffer = wordsAt('; . : ( ) but so must should need needs have has know knows required experience')
const REACH = 12

/** Whether a statement names a thing only to say that one is taught it: "we will teach you glazing", "we'll pay for your glazing exam", "training in glazing provided". */
export function isTaught(statement: Stretch, from: number, to: number): boolean {
  if (isTraining(statement, from)) return isProvided(statement, to)
  for (let at = from - 1; at >= from - REACH && at >= statement.from; at--) {
    if (endsOffer(statement, at)) return false
    if (teaches(statement, at)) return isOurs(statement, at)
    if (isTraining(statement, at)) return isProvided(statement, to)
    if (wordAt(statement, at) === 'you' && !isTaughtTo(statement, at - 1) && !teaches(statement, at - 1)) return false
  }
  return false
}

function isTraining(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'training' && /^(?:in|on)$/.test(wordAt(statement, at + 1))
}

/** "we will", "we'll", "we can": the employer teaches. */
function isOurs(statement: Stretch, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 5; at--) if (wordAt(statement, at) === 'we') return true
  return false
}

function isProvided(statement: Stretch, to: number): boolean {
  for (let at = to; at < to + REACH && at < statement.to; at++) {
    if (endsOffer(statement, at)) return false
    if (isGiven(statement, at)) return wordAt(statement, at - 1) !== ','
  }
  return false
}
