import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isAdmitted = wordsAt('admission admitted member membership')
const mayFollow = wordsAt('and are with within preferred required admission membership association exam')
const isInside = wordsAt('to of in the a at state practice practise before or')
const REACH = 7

/** "A bar crew": a bar of another kind. */
function isCrowd(statement: Stretch, at: number): boolean {
  return /^\p{Ll}{3,}$/u.test(wordAt(statement, at)) && !isCapitalised(statement, at) && !mayFollow(statement, at)
}

/** "Admission to the Ohio Bar", "member of the State Bar of Ohio": the licence of lawyers, named by the body; `bar` is its last word. */
export function admissionTo(statement: Stretch, bar: number): { from: number; to: number } | undefined {
  if (isCrowd(statement, bar + 1)) return undefined
  for (let at = bar - 1; at >= bar - REACH; at--) {
    if (isAdmitted(statement, at)) return { from: at, to: afterState(statement, bar + 1) }
    if (!isInside(statement, at) && !isCapitalised(statement, at)) return undefined
  }
  return undefined
}

/** "of Ohio" */
function afterState(statement: Stretch, at: number): number {
  let to = at + 1
  if (wordAt(statement, at) !== 'of' || !isCapitalised(statement, to)) return at
  while (isCapitalised(statement, to)) to++
  return to
}

const isPractising = wordsAt('practice practise')

/** The token after "to practice law", "to practice medicine" behind "licensed". */
export function afterPractice(statement: Stretch, at: number): number | undefined {
  return wordAt(statement, at) === 'to' && isPractising(statement, at + 1) && /^\p{L}{3,}$/u.test(wordAt(statement, at + 2))
    ? at + 3
    : undefined
}
