import { isCapitalised, type Stretch, touches, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { withField } from './field.ts'
import { hasOccupation, isJobNoun } from './occupations.ts'
import { followsTitle } from './terms.ts'

const articles = wordSet('a an our another one some two three four five several multiple more 2 3 4 5 /')
const ends = wordSet(
  ', . ; : ! ? ( ) - to with who for that in at on of based from will and you we is are as within under reporting responsible whose where',
)
const joints = wordSet('of and & / - or')
const levels = /^(?:\/|-|i|ii|iii|iv|v|\d)$/
/** How a person is, not what they are. */
const manner = wordSet(
  'and or , - experienced motivated energetic passionate talented skilled dedicated dynamic enthusiastic hardworking reliable qualified professional friendly driven new full part time great strong highly expert ideal good oriented focused minded motivated several many more additional amazing exceptional outstanding calm kind caring careful patient creative competent flexible committed ambitious proactive organized organised permanent temporary seasonal',
)
/** What stands before "on" and before it says how a person is: "hands on", "hands-on". */
const HANDS = 'hands'
const LONGEST = 14

/**
 * The job title in the noun phrase from token `start`: "an experienced Data Engineer to …". One in capitals goes as far as they do; else it
 * is the noun of the job with at most two words before it. Undefined where the phrase names no job.
 */
export function titlePhrase(line: Stretch, start: number): { from: number; to: number; isNamed: boolean } | undefined {
  let from = start
  while (articles.has(wordAt(line, from))) from++
  let end = from
  while (end < Math.min(from + LONGEST, line.to) && !isEnd(line, from, end)) end++
  let noun = end - 1
  while (noun >= from && !(isJobNoun(line, noun) && !isHandsOn(line, noun + 1) && !isHandsOn(line, noun + 2))) noun--
  if (noun < from) return undefined
  if (!isCapitalised(line, noun)) {
    let first = noun
    for (let back = 0; back < 2 && first > from; back++) {
      const isCompound = wordAt(line, first - 1) === '-' && touches(line, first) && touches(line, first - 1)
      if ((manner.has(wordAt(line, first - 1)) && !isCompound) || isHandsOn(line, first - 1)) break
      first -= isCompound ? 2 : 1
    }
    first = Math.max(first, from)
    // "Safe, class A drivers"
    while (first < noun && articles.has(wordAt(line, first))) first++
    // Of "tenure-track" no part is the title's first word.
    if (first < noun && wordAt(line, first - 1) === '-' && touches(line, first)) first++
    return { from: first, to: noun + 1, isNamed: false }
  }
  let first = noun
  while (first > from) {
    if (isCapitalised(line, first - 1) || (joints.has(wordAt(line, first - 1)) && isCapitalised(line, first - 2))) first--
    else if (first - 3 >= from && wordAt(line, first - 2) === '-' && touches(line, first - 1) && isCapitalised(line, first - 3)) first -= 3
    else break
  }
  let to = noun + 1
  while (
    to < end &&
    (isHyphen(line, to) ||
      isHyphen(line, to - 1) ||
      ((!followsTitle(wordAt(line, to)) || wordAt(line, to - 1) === 'of') &&
        (isCapitalised(line, to) ||
          levels.test(wordAt(line, to)) ||
          wordAt(line, to) === 'of' ||
          (wordAt(line, to) === '&' && to > noun + 1 && isCapitalised(line, to + 1)))))
  )
    to++
  return { from: Math.max(first, from), to: withField(line, to), isNamed: true }
}

/** Whether "on" at token `at` ends "hands on" or "hands-on". */
function isHandsOn(line: Stretch, at: number): boolean {
  return wordAt(line, at) === 'on' && (wordAt(line, at - 1) === HANDS || (wordAt(line, at - 1) === '-' && wordAt(line, at - 2) === HANDS))
}

function isEnd(line: Stretch, from: number, at: number): boolean {
  const word = wordAt(line, at)
  if (!ends.has(word) || isHandsOn(line, at)) return false
  // "On-Call", "Editor-in-Chief"
  if (/^(?:on|in|at|based|to)$/.test(word) && (isHyphen(line, at + 1) || isHyphen(line, at - 1))) return false
  if (word === '-') return !isHyphen(line, at)
  if (word === ',') return hasOccupation(line, from, at)
  if (word === 'and') return hasOccupation(line, from, at) && !(isCapitalised(line, at + 1) && isCapitalised(line, at - 1))
  return !(word === 'of' && isCapitalised(line, at + 1))
}

/** Whether a dash at token `at` joins two words: "On-Call". */
function isHyphen(line: Stretch, at: number): boolean {
  return wordAt(line, at) === '-' && touches(line, at) && touches(line, at + 1)
}
