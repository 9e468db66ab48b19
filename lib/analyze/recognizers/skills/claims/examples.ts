import { NUMBER } from '../../../../lexicon/tokenize.ts'
import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isClauseWord, joinsWords, namesSomething, type Part, trimPart } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const openerFlag = flags.add(wordSet('( such e eg like including through'))
const MOST_MEMBERS = 10
/** A member of more words is a clause. */
const MOST_WORDS = 4

/**
 * The names that a requirement gives as examples: "software such as Quill, Ferry and Moss", "a records system (e.g. Quill, Ferry)",
 * "one approach (matching, weighting or instruments)". In brackets all must be names.
 */
export function recognizeExamples(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, openerFlag, 0); at < tokens.length; at = nextWith(places, openerFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const names = tokens.lower[at] === '(' ? inBrackets(places, at) : behindOpener(places, at)
    for (const { first, last } of names) {
      found.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 })
      at = last
    }
  }
  return found
}

/** "(matching, weighting or instruments)", "(e.g. Quill, Ferry)". */
function inBrackets(places: Places, open: number): Part[] {
  let from = open + 1
  const isExample = /^(?:e|eg|such|like|including|incl)$/.test(wordNear(places, from, open))
  while (/^(?:e|g|eg|\.|,|such|as|like|including|incl|for|example)$/.test(wordNear(places, from, open))) from++
  let close = from
  while (wordNear(places, close, open) !== ')' && wordNear(places, close, open) !== '') close++
  if (wordNear(places, close, open) !== ')') return []
  // "Quill, Ferry or similar"
  let end = close
  while (end > from && tellsOfMore(places, end - 1, open)) end--
  const { names, isWhole } = membersOf(places, from, end)
  return isWhole && (names.length > 1 || isExample) ? names : []
}

/** "such as Quill, Ferry or Moss", "through Quill or Moss". */
function behindOpener(places: Places, opener: number): Part[] {
  const word = wordNear(places, opener, opener)
  let from = opener + 1
  if (word === 'such' && wordNear(places, from, opener) !== 'as') return []
  if (word === 'e' && wordNear(places, from, opener) !== '.') return []
  while (/^(?:as|g|\.|:|,)$/.test(wordNear(places, from, opener))) from++
  let to = from
  while (!/^(?:|[.;:()!?])$/.test(wordNear(places, to, opener)) || joinsWords(places, to)) to++
  const names = membersOf(places, from, to).names.filter((name) => !isDoing(places, name))
  // "Like" and "through" as often go on with a clause.
  return word === 'such' || word === 'e' || word === 'eg'
    ? names
    : names.filter(({ first }) => isCapital(places, first) || places.tokens.kind[first] === NUMBER)
}

/** The names between commas, slashes, "and" and "or", up to the first that is none; whether all are. */
function membersOf(places: Places, from: number, to: number): { names: Part[]; isWhole: boolean } {
  const names: Part[] = []
  for (let at = from, end = from; end <= to && names.length < MOST_MEMBERS; end++) {
    if (end < to && !parts(places, end)) continue
    if (end > at) {
      const isClause = hasClauseWord(places, at, end)
      const name = isClause ? undefined : trimPart(places, { first: at, last: end - 1 })
      if (!name || writtenWords(places, name) > MOST_WORDS || !namesSomething(places, name)) return { names, isWhole: false }
      names.push(isCounted(places, at, name) ? { ...name, first: at } : name)
    }
    at = end + 1
  }
  return { names, isWhole: true }
}

/** "5 Whys": a number that begins a name of its own, where in "3 CRMs" or "2 large kilns" it counts. */
function isCounted({ text, tokens }: Places, at: number, { first, last }: Part): boolean {
  if (first !== last || first !== at + 1 || tokens.kind[at] !== NUMBER) return false
  return /^\d \p{Lu}\p{Ll}+s$/u.test(text.slice(tokens.start[at], tokens.end[last]))
}

/** How many words a name has, of which one with hyphens is one. */
function writtenWords({ tokens }: Places, { first, last }: Part): number {
  let words = 1
  for (let at = first + 1; at <= last; at++) if (tokens.start[at] !== tokens.end[at - 1]) words++
  return words
}

/** Whether a word of clauses stands there by itself, not inside "difference-in-differences". */
function hasClauseWord(places: Places, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isClauseWord(places, at) && !joinsWords(places, at - 1) && !joinsWords(places, at + 1)) return true
  return false
}

/** "adding", "lifting": by itself what is done, not what is known. */
function isDoing(places: Places, { first, last }: Part): boolean {
  return first === last && /^\p{Ll}+ing$/u.test(wordNear(places, first, first)) && !isCapital(places, first)
}

const tellsOfMore = wordsNear('similar equivalent comparable other others etc or and the like same such , .')
const isParting = wordsNear(', ; and or &')

function parts(places: Places, at: number): boolean {
  const word = wordNear(places, at, at)
  return (isParting(places, at, at) && !joinsWords(places, at - 1)) || (word === '/' && !joinsWords(places, at))
}

function isCapital({ text, tokens }: Places, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(tokens.start[at] ?? text.length))
}
