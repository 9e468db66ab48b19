import { beginsCapital, NUMBER } from '../../../lexicon/tokenize.ts'
import type { Mention } from '../../../model/skill.ts'
import { isAdjective } from '../../alternatives/kinds.ts'
import { verbForms } from '../../words/verb-forms.ts'
import { verbs } from '../../words/verbs.ts'
import { isJunk, isLead, joinsWords, type Part } from './phrase-words.ts'
import { isNoSign, type Places, wordNear, wordsNear } from './places.ts'

/** What stands before or after a name without being part of it. */
const isEnd = wordsNear(
  'and or & of with to for a an the in on at as essential required preferred desirable desired mandatory ideally preferably experience experiences exp knowledge exposure qualified valid current your our their helps really especially bit mean means',
)
const isWhoHasIt = wordsNear('user users')
/** Where an activity ends: what follows tells how, when or of whom. */
const isCircumstance = wordsNear('without before after when while who which that unless until even than because so if whenever wherever')
const isVerb = (() => {
  const forms = new Set(verbs.flatMap((verb) => [verb, verbForms(verb).doing]))
  return (word: string) => forms.has(word) || /^(?:take|get|have|be|do|follow|keep|go|come)$/.test(word)
})()
const isTimeUnit = wordsNear('yr yrs year years month months')
/** What parts one name from the next, whatever it touches. */
const isParting = wordsNear('; ( ) | • or')
const LEAST_WORDS = 2

/**
 * The names in a stretch that no one knows by name: without what is only said of them, alternatives apart, and none where it names nothing.
 * An activity ends before what tells its circumstances.
 */
export function tidyParts(places: Places, { first, last }: Part, type: Mention['type']): Part[] {
  const parts: Part[] = []
  if (type === 'knowledge' && isNumeral(places, last + 1)) return tidyParts(places, { first, last: last + 1 }, type)
  for (let at = first, end = first; end <= last + 1; end++) {
    if (end <= last && !divides(places, at, end, last, type)) continue
    const part = withoutEnds(places, at, end - 1)
    if (part && !isJunk(places, part) && (type === 'knowledge' || parts.length === 0 || part.last - part.first + 1 >= LEAST_WORDS))
      parts.push(part)
    if (type === 'skill' && end <= last && isCircumstance(places, end, first)) break
    at = end + 1
  }
  return parts
}

/** "VII" of "Title VII", which the tagger at times leaves out. */
function isNumeral({ text, tokens }: Places, at: number): boolean {
  const end = tokens.end[at - 1] ?? 0
  return /^\p{L}$/u.test(text.charAt(end - 1)) && /^ (?:II|III|IV|VI|VII|VIII|IX)$/.test(text.slice(end, tokens.end[at] ?? 0))
}

function divides(places: Places, from: number, at: number, last: number, type: Mention['type']): boolean {
  const word = wordNear(places, at, from)
  if (type === 'skill') {
    if (word === ',') return wordNear(places, at - 1, from).endsWith('ing') && partsDoings(places, from, at)
    if (at >= from + LEAST_WORDS && isCircumstance(places, at, from)) return true
    return (
      (word === 'and' || word === 'or') &&
      at > from + 1 &&
      at + 1 < last &&
      isVerb(wordNear(places, at + 1, from)) &&
      isVerb(wordNear(places, from, from))
    )
  }
  if (isParting(places, at, from)) return true
  if (word === 'and') return partsNames(places, from, at, last) || endsList(places, from, at, last)
  if (word === '/' || word === '-') return !joinsWords(places, at) && places.tokens.start[at] !== places.tokens.end[at - 1]
  return false
}

/** Whether "and" stands between two names of several words each: "kiln wiring and glaze mixing", not "Speech and Language Therapy". */
function partsNames({ tokens }: Places, from: number, at: number, last: number): boolean {
  const isOneName = beginsCapital(tokens, at - 1) && beginsCapital(tokens, at + 1)
  return at - from >= LEAST_WORDS && last - at >= LEAST_WORDS && !isOneName
}

/** "And" of "Quill, kilns and glazes": commas part its names before, and none goes on behind; not of "electric, hydraulic and steam kilns". */
function endsList(places: Places, from: number, at: number, last: number): boolean {
  if (isAdjective(wordNear(places, at - 1, from))) return false
  if (wordNear(places, from - 1, from) !== ',' || !/^[.;]?$/.test(wordNear(places, last + 1, from))) return false
  return beginsCapital(places.tokens, from) === beginsCapital(places.tokens, last)
}

/** Whether a comma stands between doings of their own: "pattern cutting, draping", "advocacy, befriending", not "design, build and run". */
export function partsDoings(places: Places, from: number, at: number): boolean {
  const next = wordNear(places, at + 1, from)
  return wordNear(places, at, from) === ',' && (at - from >= LEAST_WORDS || !(isVerb(next) || next.endsWith('ing')))
}

function withoutEnds(places: Places, from: number, to: number): Part | undefined {
  let first = from
  let last = to
  while (
    first <= last &&
    ((isEnd(places, first, from) && !joinsWords(places, first + 1)) || isSign(places, first) || isAmount(places, first, last))
  )
    first++
  // "Certified by QRL": the paper is called by who gives it.
  if (wordNear(places, first, from) === 'certified' && wordNear(places, first + 1, from) === 'by' && first + 1 < last) first += 2
  // "Confident Quill user"
  if (last > first && isWhoHasIt(places, last, from)) {
    last--
    while (first < last && isLead(places, first)) first++
  }
  while (last >= first && (isEnd(places, last, from) || isSign(places, last))) last--
  return first > last ? undefined : { first, last }
}

/** "3", "-" and "yrs" of "1-3 yrs QC lab". */
function isAmount(places: Places, at: number, last: number): boolean {
  if (isTimeUnit(places, at, at)) return at < last
  if (places.tokens.kind[at] !== NUMBER || !/^\d+$/.test(wordNear(places, at, at))) return false
  for (let next = at + 1; next <= at + 4 && next < last; next++) if (isTimeUnit(places, next, at)) return true
  return false
}

function isSign({ tokens, text }: Places, at: number): boolean {
  if (isNoSign(tokens.lower[at] ?? '')) return false
  const sign = text.slice(tokens.start[at], tokens.end[at])
  return !/[\p{L}\p{N}+#.%]/u.test(sign)
}
