import { isPerson } from '../recognizers/skills/people.ts'
import { isCapitalised, type Stretch, touches, wordAt, written } from '../stretch.ts'
import { isDoingTo, isKindOf } from './doings.ts'
import { headAt, headFrom, isOfHead, isOfHeadInTwo, isToldAsOne, namesPerson } from './heads.ts'
import { isAdjective, isBareNoun, isField, isWork } from './kinds.ts'
import { endsPace, isOfUnit, isUnit } from './units.ts'
import { isOr, isPlace, isPlainArticle, type Part, wordsIn } from './words.ts'

/**
 * The noun, with a space before it, that member `at` of a list, one word, leaves to a later one: "medical or dental billing", "assistant or
 * deputy manager", "green or sustainability-linked loans", "hardware, network or software support", "public or large-company purchasing", "public or third sector". '' where it says what it is by itself.
 */
export function sharedNoun(statement: Stretch, all: readonly Part[], at: number): string {
  const parts = untilOr(statement, all, at)
  const part = parts[at]
  let later = at + 1
  while (later < parts.length - 1 && isWord(parts[later])) later++
  const next = parts[later]
  if (part && next && !isWord(next) && (ownsNoun(statement, part) || isOfPace(statement, part, next)))
    return ` ${written(statement, next.to - 1, next.to)}`
  if (!part || !next || isWord(next) || touches(statement, next.to - 1)) return ''
  if (isOneOfHead(statement, parts, at)) return ` ${written(statement, headFrom(statement, part.from, next), next.to)}`
  if (!isWord(part)) return ''
  const word = wordAt(statement, part.from)
  const noun = wordAt(statement, next.to - 1)
  const isKind = parts.slice(at, later).every(({ from }) => isKindWord(wordAt(statement, from)))
  const isRank =
    isPerson(noun) &&
    later === at + 1 &&
    (/^(?:assistant|lead|head|executive|junior|senior)$/.test(word) || !(namesPerson(word) || word.endsWith('ant')))
  const isLinked =
    /^(?:linked|based|related|oriented|style|driven|specific)$/.test(wordAt(statement, next.to - 2)) && touches(statement, next.to - 2)
  const isOfWork =
    next === parts.at(-1) &&
    wordsIn(statement, next) === 2 &&
    isWork(noun) &&
    !isPlace(statement, next.to - 1) &&
    isBareNoun(word) &&
    !isCapitalised(statement, part.from)
  const isOfField = isField(noun) && next === parts.at(-1) && wordsIn(statement, next) === 2 && !isCapitalised(statement, part.from)
  const isOfUnits = isUnit(statement, next.to - 1) && isOfUnit(statement, part.from, next.to - 1)
  return isOfField || isOfUnits || isKind || isRank || isLinked || isOfWork ? ` ${written(statement, next.to - 1, next.to)}` : ''
}

/** The members as far as the "or" behind member `at` reaches: "audit or tabulation software" of "audit or tabulation software, e.g. Zed". */
export function untilOr(statement: Stretch, parts: readonly Part[], at: number): readonly Part[] {
  for (let end = at + 1; end < parts.length - 1; end++) if (isOr(statement, (parts[end]?.from ?? 0) - 1)) return parts.slice(0, end + 1)
  return parts
}

/** "a freelance, hearing or official <reporter>", "the engine or boiler <room>", "a real estate or tax <attorney>" */
function isOneOfHead(statement: Stretch, parts: readonly Part[], at: number): boolean {
  const last = parts.at(-1)
  const part = parts[at]
  if (!last || !part || last === part || last.isKind || wordsIn(statement, last) > 3 || !parts.slice(at + 1, -1).every(isWord)) return false
  const head = headAt(statement, last.to - 1)
  if (
    head === undefined ||
    wordAt(statement, last.to - 2) === 'of' ||
    isPlainArticle(statement, last.from - 1) ||
    areDoings(statement, parts.slice(at))
  )
    return false
  if (!isWord(part)) return isOfHeadInTwo(statement, part, head)
  return isOfHead(statement, part.from, head, last) && (head === 'means' || isToldAsOne(statement, parts[0]?.from ?? 0, last.to))
}

/** "repairing or maintaining equipment": both are done to it; not "hiking, camping or climbing gear". */
function areDoings(statement: Stretch, parts: readonly Part[]): boolean {
  const words = parts.map(({ from }) => wordAt(statement, from))
  return words.every((word) => /...ing$/.test(word)) && !words.some(isKindOf) && isDoingTo(statement, parts.at(-1)?.from ?? 0)
}

/** "women's or junior football", not "Zed's or Quill ledgers" */
function ownsNoun(statement: Stretch, { from, to }: Part): boolean {
  return (
    to - from === 3 &&
    !isCapitalised(statement, from) &&
    wordAt(statement, from + 1) === "'" &&
    wordAt(statement, from + 2) === 's' &&
    touches(statement, from + 2)
  )
}

/** "a fast-paced or high-volume <environment>" */
function isOfPace(statement: Stretch, { from, to }: Part, next: Part): boolean {
  return to - from === 3 && endsPace(statement, to - 1) && endsPace(statement, next.to - 2) && isUnit(statement, next.to - 1)
}

const isKindWord = (word: string) => isAdjective(word) && !word.endsWith('ic')
const isWord = (part: Part | undefined) => part !== undefined && part.to - part.from === 1
