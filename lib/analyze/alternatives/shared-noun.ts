import { isPerson } from '../recognizers/skills/people.ts'
import { isCapitalised, type Stretch, touches, wordAt, written } from '../stretch.ts'
import { isDoingTo, isKindOf } from './doings.ts'
import { headAt, headFrom, isOfHead, isToldAsOne, namesPerson } from './heads.ts'
import { isAdjective, isBareNoun, isField, isWork } from './kinds.ts'
import { isOfUnit, isUnit } from './units.ts'
import { isPlace, isPlainArticle, type Part } from './words.ts'

/**
 * The noun, with a space before it, that member `at` of a list, one word, leaves to a later one: "medical or dental billing", "assistant or
 * deputy manager", "green or sustainability-linked loans", "hardware, network or software support", "public or third sector". '' where it says what it is by itself.
 */
export function sharedNoun(statement: Stretch, parts: readonly Part[], at: number): string {
  const part = parts[at]
  let later = at + 1
  while (later < parts.length - 1 && isWord(parts[later])) later++
  const next = parts[later]
  if (part && next && !isWord(next) && ownsNoun(statement, part)) return ` ${written(statement, next.to - 1, next.to)}`
  if (!part || !next || !isWord(part) || isWord(next) || touches(statement, next.to - 1)) return ''
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
    next.to - next.from === 2 &&
    isWork(noun) &&
    !isPlace(statement, next.to - 1) &&
    isBareNoun(word) &&
    !isCapitalised(statement, part.from)
  const isOfField = isField(noun) && next === parts.at(-1) && next.to - next.from === 2 && !isCapitalised(statement, part.from)
  const isOfUnits = isUnit(statement, next.to - 1) && isOfUnit(statement, part.from, next.to - 1)
  if (isOneOfHead(statement, parts, at)) return ` ${written(statement, headFrom(statement, part.from, parts.at(-1) ?? next), next.to)}`
  return isOfField || isOfUnits || isKind || isRank || isLinked || isOfWork ? ` ${written(statement, next.to - 1, next.to)}` : ''
}

/** "a freelance, hearing or official <reporter>", "the engine or boiler <room>" */
function isOneOfHead(statement: Stretch, parts: readonly Part[], at: number): boolean {
  const last = parts.at(-1)
  const first = parts[0]
  const part = parts[at]
  if (!first || !last || !part || last.isKind || last.to - last.from > 3 || !parts.slice(0, -1).every(isWord)) return false
  if (isPlainArticle(statement, last.from - 1) || areDoings(statement, parts)) return false
  const head = headAt(statement, last.to - 1)
  if (head === undefined || !isOfHead(statement, part.from, head, last)) return false
  return head === 'means' || isToldAsOne(statement, first.from, last.to)
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

const isKindWord = (word: string) => isAdjective(word) && !word.endsWith('ic')
const isWord = (part: Part | undefined) => part !== undefined && part.to - part.from === 1
