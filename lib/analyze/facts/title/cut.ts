import { isCapitalised, isUpperCase, type Stretch, touches, wordAt, written } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { isOneOf } from '../line.ts'
import { gluedTown, isTownWithState, regionEnd } from '../location/place-at.ts'
import { isTown, townAt } from '../location/towns.ts'
import { nameEnd } from '../names.ts'
import { isEmployerBehind } from '../organization/employer-behind.ts'
import { employerEnd, employerNoun, isEmployerNoun, namesJob, SURE } from '../organization/employer-nouns.ts'
import { isClass, isKindOfSchool, isPremises, isRegion, isRotation, isShortTerm } from './aside.ts'
import { isFirmFrom, isSurname } from './firm.ts'
import { hasOccupation, isJobNoun, isOccupation } from './occupations.ts'
import { areTerms, followsTitle, termAt, termsBegin } from './terms.ts'

/** A title line as long as this holds more than the title. */
const LONGEST = 16
/** How many words of such a line are looked at. */
const FIRST_WORDS = 5
/** What follows the noun of a job and still is the title: "II", "3", "I/II". */
const levels = /^(?:\/|-|i|ii|iii|iv|v|\d)$/

/**
 * The token after the title that the line starts with at token `from`: without the terms, shifts, pay, places, employers and slogans behind it
 * ("Night Auditor (part time)", "Cook - The Blue Mill Inn", "Bakers wanted!").
 */
export function titleEnd(line: Stretch, from: number): number {
  const last = Math.min(line.to, from + 2 * LONGEST)
  let end = from
  for (let at = from; at < last; ) {
    const word = wordAt(line, at)
    if (isOneOf(word, '!?:;|·•@*#<[{') || (word === '.' && !isInside(line, at))) break
    if (
      at > from &&
      ((termsBegin(line, at) && !isBeforeNoun(line, from, at)) ||
        (/^(?:at|bij|bei|chez|hos)$/.test(word) && (isCapitalised(line, at + 1) || wordAt(line, at + 1) === '<')))
    )
      break
    if (word === 'to' && at > from && isJobBefore(line, from, at) && isEmployerTo(line, at + 1)) break
    if (at > from && (followsTitle(word) || word === 'the') && isJobBefore(line, from, at)) break
    if (at > from && isJobBefore(line, from, at) && (isTownBehind(line, at) || isEmployerBehind(line, at))) break
    if (
      at > from &&
      wordAt(line, at + 1) === 'of' &&
      /^(?:city|town|county|state|village|university|department)$/.test(word) &&
      hasOccupation(line, from, at)
    )
      break
    if (at > from && word === 'the' && isCapitalised(line, at) && !isUpperCase(line, at) && hasOccupation(line, from, at)) break
    if (at > from + 1 && changesCase(line, from, at) && hasOccupation(line, from, at)) break
    if (word === '(' || isOneOf(word, ',-')) {
      if (word === '-' && touches(line, at) && touches(line, at + 1) && wordAt(line, at + 1) !== '-') {
        at++
        continue
      }
      const town = word === ',' ? gluedTown(line, at) : undefined
      if (town !== undefined && town > from && hasOccupation(line, from, town)) {
        end = town
        break
      }
      const to = word === '(' ? closing(line, at) : segmentEnd(line, at + 1, word)
      if (to === undefined || isForeign(line, at + 1, to, word)) break
      at = word === '(' ? to + 1 : at + 1
      if (word === '(') end = at
      continue
    }
    at++
    end = at
  }
  const isSentence = line.to - from > LONGEST || /^(?:is|are|has|have|was|will)$/.test(wordAt(line, end))
  const noun = firstNoun(line, from, end)
  return isSentence || (noun < end && isCapitalised(line, noun) && employerEnd(line, noun, end) !== undefined) ? noun : end
}

/** Where the title ends on a line that goes on with a capitalised word and no sign between: "Night Cook Larkin Inn …"; undefined otherwise. */
export function gluedTitleEnd(line: Stretch, from: number): number | undefined {
  const end = firstNoun(line, from, Math.min(line.to, from + FIRST_WORDS + 1))
  if (end <= from || !isJobBefore(line, from, end) || !(isCapitalised(line, end) || wordAt(line, end) === 'the')) return undefined
  if (end - from === 1 && (isFirmFrom(line, from) || isSurname(line, from))) return undefined
  for (let at = from; at < end; at++)
    if (/^\p{L}{3}/u.test(wordAt(line, at)) && !isCapitalised(line, at) && !isOccupation(wordAt(line, at))) return undefined
  return end
}

/** Of a line with more than the title in it, where the noun of a job among its first words ends, with its level. */
function firstNoun(line: Stretch, from: number, end: number): number {
  let noun: number | undefined
  for (let at = from; at < end && (noun === undefined || at < from + FIRST_WORDS); at++) {
    if (noun !== undefined && isOneOf(wordAt(line, at), '(,-')) break
    if (isJobNoun(line, at) && !(at > from && isEmployerNoun(wordAt(line, at))) && (noun === undefined || !isSurname(line, at))) noun = at
  }
  if (noun === undefined) return end
  if (wordAt(line, noun + 1) === '(') {
    const close = closing(line, noun + 1)
    return close === undefined || close >= end ? noun + 1 : close + 1
  }
  if (/^(?:of|in|for|,|\/|-|&|and|or)$/.test(wordAt(line, noun + 1)) && !levels.test(wordAt(line, noun + 2))) return end
  let to = noun + 1
  while (to < end && (levels.test(wordAt(line, to)) || /^(?:leader|owner|member|members|leaders)$/.test(wordAt(line, to)))) to++
  return to
}

/** Whether the noun of a job, or its level, stands right before token `at`. */
function isJobBefore(line: Stretch, from: number, at: number): boolean {
  let last = at - 1
  while (last > from && (levels.test(wordAt(line, last)) || wordAt(line, last) === ')')) last--
  return isJobNoun(line, last)
}

/** So many words of a title stand between a term in it and the noun of the job. */
const LONGEST_TERM = 3

/** Whether a term of employment stands before the noun of the job and is a part of the title: "Night Shift Team Leader". */
function isBeforeNoun(line: Stretch, from: number, at: number): boolean {
  if (!isCapitalised(line, at) || !termAt(line, at) || hasOccupation(line, from, at)) return false
  for (let next = at + 1; next <= at + LONGEST_TERM && isCapitalised(line, next); next++) if (isJobNoun(line, next)) return true
  return false
}

/** Whether a name that only employers have follows "to": "Night Cook to Studio Larkin", but not "Assistant to the Director". */
function isEmployerTo(line: Stretch, at: number): boolean {
  const end = isCapitalised(line, at) ? nameEnd(line, at) : at
  return end > at && employerNoun(line, at, end) >= SURE && !namesJob(line, at, end)
}

/** Whether the title is in capitals throughout and token `at` is not: "NIGHT COOK Larkin". */
function changesCase(line: Stretch, from: number, at: number): boolean {
  if (isUpperCase(line, at) || !isCapitalised(line, at) || wordAt(line, at).length < 3) return false
  let words = 0
  for (let before = from; before < at; before++) {
    const { length } = wordAt(line, before)
    if (isUpperCase(line, before)) words += length > 2 ? 1 : 0
    else if (length > 1) return false
  }
  return words > 1
}

function isForeign(line: Stretch, from: number, to: number, sign: string): boolean {
  if (to <= from || areTerms(line, from, to)) return true
  if (sign !== '(' && employerNoun(line, from, to) >= SURE && !hasOccupation(line, from, to) && !isKindOfSchool(line, from, to)) return true
  if (sign === '(' && (isClass(line, from, to) || isShortTerm(line, from, to))) return true
  if (isRotation(line, from, to) || (sign === '-' && isRegion(line, from, to))) return true
  if (sign === '-' && isPremises(line, from, to)) return true
  if (sign === ',' && isEmployerBehind(line, from)) return true
  return (
    isPlace(line, to) ||
    (sign === ',' && isVillage(line, from, to)) ||
    isTown(line, from, to) ||
    isTownWithState(line, from, to) ||
    (sign === ',' && to - from === 1 && isUpperCase(line, from) && isState(line, from))
  )
}

/** Whether a town follows the noun of a job with no sign between: "Night Cook Leeds"; it ends the line or what is said of the job. */
function isTownBehind(line: Stretch, at: number): boolean {
  const town = townAt(line, at)
  return town !== undefined && !/^\p{L}/u.test(wordAt(line, town.to))
}

/** Whether one word that is none of the language stands before a region: "Night Cook, Tullow, Co. Carlow", but not "Director, Sales, Canada". */
function isVillage(line: Stretch, from: number, comma: number): boolean {
  return (
    comma === from + 1 && knownNumber(wordAt(line, from)) === undefined && !isJobNoun(line, from) && regionEnd(line, comma) !== undefined
  )
}

/** Whether ", TX" follows: what stands before it is a town. */
function isPlace(line: Stretch, comma: number): boolean {
  return wordAt(line, comma) === ',' && isState(line, comma + 1) && !/^\p{L}/u.test(wordAt(line, comma + 2))
}

function isState(line: Stretch, at: number): boolean {
  return wordAt(line, at).length === 2 && isUpperCase(line, at)
}

/** Whether a full stop belongs to a short form ("Sr. Cook", "Specjalista ds. logistyki", "Asst. manager") or to a word ("Node.js"). */
function isInside(line: Stretch, at: number): boolean {
  const { length } = wordAt(line, at - 1)
  return (
    touches(line, at + 1) || (length < 3 && isCapitalised(line, at + 1)) || (length < 5 && /^\p{Ll}/u.test(written(line, at + 1, at + 2)))
  )
}

function closing(line: Stretch, open: number): number | undefined {
  for (let at = open + 1; at < open + LONGEST && at < line.to; at++) if (wordAt(line, at) === ')') return at
  return undefined
}

/** Where what follows a dash or comma ends: at the next such sign. */
function segmentEnd(line: Stretch, from: number, sign: string): number {
  let first = from
  while (wordAt(line, first) === '-') first++
  for (let at = first; at < from + LONGEST; at++) {
    const word = wordAt(line, at)
    if (at > first && (/^(?:wanted|needed)$/.test(word) || (word === 'at' && isCapitalised(line, at + 1)))) return at
    if (word === '' || isOneOf(word, '|·•;:(') || (word === ',' && sign === ',')) return at
    if (word === ',' || (word === '-' && !(touches(line, at) && touches(line, at + 1)))) return at
  }
  return from + LONGEST
}
