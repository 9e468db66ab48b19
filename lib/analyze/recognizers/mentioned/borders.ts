import { isUpperCase, type Stretch, spanOf, touches, wordAt, written } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isUnit } from '../experience/units.ts'
import type { Located } from '../mentioned.ts'
import { shortName } from '../skills/short-name.ts'

/** Words that join a mention to the sentence around it and are never its first or last. */
const joins = wordsAt(
  'such as and or the a an of with to in for like e.g e.g. eg & / , ; : . " - preferably ideally including both either whether any some degree degrees',
)
/** What a mention may begin with that only says that it is known: "experience as a miller". */
const tellsKnowing = wordsAt('experience experienced knowledge background expertise familiarity proficiency grasp command mastery')
/** Who has done what a mention tells. */
const isSubject = wordsAt("you ' ve have has")
/** What ends a mention that says only how well something is known: "payroll exposure". */
const tellsHow = wordsAt('exposure background')
/** Words that by themselves tell no skill. */
const isHollow = wordsAt(
  'native lieu place addition order whichever whatever anything something everything etc longer behind all any how what why large small big high low good great strong best better new old real right ability able learn learning build building work ' +
    'working owning use using used make making help helping people person things thing way ways time team teams role roles job company business area areas ' +
    'field fields level levels position positions environment environments other others similar equivalent related relevant preferred required plus ' +
    'experience knowledge understanding skills skill degree print online structured unstructured various multiple many more most first one two three',
)
/** "3 months", "C1 level": an amount is no skill. */
const isMeasure = wordsAt('year years month months week weeks day days hour hours minute minutes')
/** "lieu of", "place of" */
const isStead = wordsAt('lieu place')
const isInstead = (statement: Stretch, at: number) => isStead(statement, at) && wordAt(statement, at + 1) === 'of'
const isLatin = wordsAt('vivo vitro situ silico')
const partsNames = wordsAt(', or')
/** A name is short; what is longer is a clause of the sentence. */
const LONGEST_NAME = 6

/** A mention without what belongs to the sentence around it; undefined where nothing of it tells a skill. What the lexicon names is believed. */
export function trimMention(statement: Stretch, { mention, from, to }: Located): Located | undefined {
  let first = from
  let end = to
  while (
    end > first &&
    ((joins(statement, end - 1) && !endsName(statement, end - 1) && !isOwnWord(statement, end - 1)) ||
      (mention.skill === null && tellsHow(statement, end - 1)) ||
      closesOutside(statement, first, end) ||
      beginsAmount(statement, end - 1))
  )
    end--
  const mayLead = mention.skill === null || !mention.label.toLowerCase().startsWith(wordAt(statement, first))
  if (mayLead && tellsKnowing(statement, first) && /^(?:as|in|of|with)$/.test(wordAt(statement, first + 1))) first += 2
  if (mayLead && wordAt(statement, first) === 'hands' && endOfHandsOn(statement, first) < end) first = endOfHandsOn(statement, first)
  while (
    first < end &&
    ((joins(statement, first) && !isLetterOfName(statement, first) && !isOwnWord(statement, first)) ||
      wordAt(statement, first) === ')' ||
      isInstead(statement, first) ||
      (mention.skill === null && isSubject(statement, first)))
  )
    first++
  if (first === end) return mention.skill === null ? undefined : { mention, from, to }
  if (mention.skill !== null) end = endOfFirst(statement, first, end, mention.label)
  const trimmed = first === from && end === to ? mention : { ...mention, ...spanOf(statement, first, end) }
  if (mention.skill !== null) return { mention: trimmed, from: first, to: end }
  if (tellsNothing(statement, first, end)) return undefined
  return { mention: { ...trimmed, label: shortName(written(statement, first, end)) }, from: first, to: end }
}

/** The token after "hands-on" or "hands on", which says how a thing was learnt; `hands` itself where it goes on otherwise. */
function endOfHandsOn(statement: Stretch, hands: number): number {
  const on = wordAt(statement, hands + 1) === '-' ? hands + 2 : hands + 1
  return wordAt(statement, on) === 'on' ? on + 1 : hands
}

/** "Excel 2" of "Excel 2 yrs": a number that years follow is no version. */
function beginsAmount(statement: Stretch, at: number): boolean {
  if (numberOf(wordAt(statement, at)) === undefined) return false
  return isUnit(statement, at + 1) || (wordAt(statement, at + 1) === '+' && isUnit(statement, at + 2))
}

/** "In vivo imaging", "OR nursing": no joining word. */
function isOwnWord(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  return (word === 'in' && isLatin(statement, at + 1)) || (word === 'or' && isUpperCase(statement, at))
}

/** "A/B tests", "AS/400": letters that a sign ties to what follows are no article and join nothing. */
function isLetterOfName(statement: Stretch, at: number): boolean {
  if (!/^[/&+-]$/.test(wordAt(statement, at + 1)) || !touches(statement, at + 1) || !touches(statement, at + 2)) return false
  return wordAt(statement, at) === 'a' || (isUpperCase(statement, at) && !joins(statement, at + 2))
}

/** "M&A": nor one that a sign ties to what stands before it. */
function endsName(statement: Stretch, at: number): boolean {
  return (
    /^[/&+-]$/.test(wordAt(statement, at - 1)) &&
    touches(statement, at) &&
    touches(statement, at - 1) &&
    /^\p{L}$/u.test(wordAt(statement, at))
  )
}

/** "milking, calving or feeding" told as one mention of milking: the list goes on past the name. */
function endOfFirst(statement: Stretch, first: number, end: number, label: string): number {
  for (let at = first + 1; at < end - 1; at++) {
    if (!partsNames(statement, at)) continue
    return written(statement, first, at).toLowerCase() === label.toLowerCase() ? at : end
  }
  return end
}

/** A bracket closed in the mention but opened before it. */
function closesOutside(statement: Stretch, first: number, end: number): boolean {
  if (wordAt(statement, end - 1) !== ')') return false
  let open = 0
  for (let at = first; at < end - 1; at++) {
    const word = wordAt(statement, at)
    if (word === '(') open++
    else if (word === ')') open--
  }
  return open <= 0
}

function tellsNothing(statement: Stretch, first: number, end: number): boolean {
  if (end - first === 1) {
    const word = wordAt(statement, first)
    if (/^[^\p{L}\p{N}]$/u.test(word)) return true
    if (/..ing$/.test(word) && hasObject(statement, end)) return true
    return (isHollow(statement, first) || word.endsWith('ly')) && !isUpperCase(statement, first)
  }
  let from = first
  if (/^[abc]$/.test(wordAt(statement, from)) && /^[12]$/.test(wordAt(statement, from + 1))) from += 2
  for (let at = from; at < end; at++) {
    if (!isHollow(statement, at) && !isMeasure(statement, at) && /\p{L}/u.test(wordAt(statement, at))) return false
  }
  return true
}

const tellsOfDoing = wordsAt(
  'and or nor as in on at to for with of by from within across into through under over is are was be will would can must may plus including such skills experience work techniques',
)

/** "owning work end to end": what is done, without what it is done to, tells no skill. */
function hasObject(statement: Stretch, at: number): boolean {
  return /^\p{Ll}{2}/u.test(wordAt(statement, at)) && !tellsOfDoing(statement, at)
}

/** Whether a mention that the lexicon does not know is a clause rather than a name. */
export function isClause(statement: Stretch, { mention, from, to }: Located): boolean {
  if (mention.skill !== null || to - from <= LONGEST_NAME) return false
  let words = 0
  for (let at = from; at < to; at++) if (/\p{L}/u.test(wordAt(statement, at))) words++
  return words > LONGEST_NAME
}
