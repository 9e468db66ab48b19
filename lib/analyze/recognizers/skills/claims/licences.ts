import { beginsCapital } from '../../../../lexicon/tokenize.ts'
import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isClauseWord, isLead, isWordAt, joinsWords, namesSomething, type Part } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const nounFlag = flags.add(
  wordSet(
    'license licenses licence licences licensure certification certifications certificate certificates cert certs registration ticket tickets card cards accreditation permit permits endorsement designation credential',
  ),
)
/** Nouns that name a paper only after a name in capitals: "SIA badge", "CSCS card", not "library card". */
const needsName = wordsNear('card cards ticket tickets registration permit permits accreditation endorsement designation credential')
const holders = wordSet('registered licensed licenced certified accredited trained qualified chartered')
const holderFlag = flags.add(holders)
/** What is licensed, sold or sent without being a paper that a person holds. */
const isOfNoPaper = wordsNear(
  'software credit business gift debit report time score product domain vehicle car company trade support library help parking bus train driver drivers driving',
)
const isJoint = wordsNear('or and nor of in with for')
const LONGEST = 5
const BRACKET = 7

/** Licences, cards and certificates by their form: "<name> licence", "<name> ticket", "<NAME> registered", "<Name> qualified". */
export function recognizeLicences(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  const either = nounFlag | holderFlag
  for (let at = nextWith(places, either, 1); at < tokens.length; at = nextWith(places, either, at + 1)) {
    const isNoun = flags.has(tokens, at, nounFlag)
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const part = isNoun ? paperAt(places, at) : heldAt(places, at)
    if (part) found.push({ start: tokens.start[part.first] ?? 0, end: tokens.end[part.last] ?? 0 })
  }
  return found
}

/** The token of "(" of "(RFP) certificate" or "(or similar rescue) certificate". */
function bracketBefore(places: Places, noun: number): number | undefined {
  if (wordNear(places, noun - 1, noun) !== ')') return undefined
  if (wordNear(places, noun - 3, noun) === '(') return noun - 3
  for (let open = noun - 4; open >= noun - BRACKET; open--)
    if (wordNear(places, open, noun) === '(') return wordNear(places, open + 1, noun) === 'or' ? open : undefined
  return undefined
}

function paperAt(places: Places, noun: number): Part | undefined {
  // "Registered Ferry Pilot (RFP) certificate": the short form is no part of the name.
  const end = bracketBefore(places, noun) ?? noun
  let first = end
  for (let words = 0; words < LONGEST + (beginsCapital(places.tokens, first - 1) ? 1 : 0) && isNamePart(places, first - 1, noun); first--)
    if (isWordAt(places, first - 1)) words++
  while (first < end && (isLead(places, first) || !isWordAt(places, first))) first++
  if (first === end || isOfNoPaper(places, noun - 1, noun)) return undefined
  if (
    needsName(places, noun, noun) &&
    !hasCapital(places, first, noun) &&
    !/^(?:safety|inspection|journeyman|operator)$/.test(wordNear(places, noun - 1, noun))
  )
    return undefined
  // "multistate (compact) license": what is no short form is told besides.
  const isShort = end < noun - 3 || (end < noun && hasCapital(places, noun - 2, noun - 1))
  return namesSomething(places, { first, last: end - 1 }) ? { first, last: isShort ? end - 1 : noun } : undefined
}

/** "VCI registered", "Core tools trained": initials or a capital before the word; "a registered nurse" is told otherwise. */
function heldAt(places: Places, holder: number): Part | undefined {
  const next = wordNear(places, holder + 1, holder)
  if (
    /^(?:in|as|with|to|by)$/.test(next) === false &&
    isWordAt(places, holder + 1) &&
    next !== '' &&
    !isLead(places, holder + 1) &&
    !/^(?:or|and)$/.test(next)
  )
    return undefined
  let first = holder
  while (first > holder - 3 && isNamePart(places, first - 1, holder)) first--
  while (first < holder && (isLead(places, first) || !isWordAt(places, first))) first++
  if (first === holder || !hasCapital(places, first, first + 1)) return undefined
  if (!namesSomething(places, { first, last: holder - 1 })) return undefined
  const isTraining = /^(?:trained|qualified)$/.test(wordNear(places, holder, holder))
  return { first, last: isTraining ? holder - 1 : holder }
}

function hasCapital({ text, tokens }: Places, from: number, to: number): boolean {
  return /\p{Lu}/u.test(text.slice(tokens.start[from], tokens.end[to - 1]))
}

function isNamePart(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  if (word === '-' || word === '/') return joinsWords(places, at)
  return word !== '' && isWordAt(places, at) && !isClauseWord(places, at) && !isJoint(places, at, near)
}
