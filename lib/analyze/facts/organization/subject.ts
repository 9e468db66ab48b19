import { isUpperCase, wordAt } from '../../stretch.ts'
import { isOfSmallLetters } from '../../words/letters.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import type { Claim, Line } from '../line.ts'
import { placedName } from '../location/placed-name.ts'
import { isTown } from '../location/towns.ts'
import { legal, nameEnd } from '../names.ts'
import { isNamedOccupation, isOccupation } from '../title/occupations.ts'
import { employerClaims } from './employer.ts'
import { isKind } from './employer-kind.ts'
import { employerNoun, namesJob, SURE } from './employer-nouns.ts'
import { afterAside, copulas, EARLY, employerVerbs, predicates, STRONG } from './words.ts'

/** Headings of the employer's portrait: the name stands at the start of what follows. */
const portraits =
  /^(?:about(?: us| the (?:company|firm|organi[sz]ation|employer|client))?|(?:the |our )?(?:company|corporate)(?: overview| profile| description)?|who (?:are we|we are|is hiring)|background|context|(?:about )?our company)\??$/

/** Below the title and where the job is, a portrait begins among the first lines. */
const FIRST_SENTENCES = 4

/** Whether a line is the employer's portrait, by its label. */
export function isPortrait(line: Line): boolean {
  return line.label !== undefined && portraits.test(line.label)
}

/** "Acme Foods, Inc. is hiring", "The Harrow Mill (est. 1880) makes", "Larkin Homes, a builder in Leeds, seeks". */
export function fromSubject(line: Line, from: number, hasArticle: boolean): Claim[] {
  let to = nameEnd(line, from)
  if (wordAt(line, to) === '.' && legal.has(wordAt(line, to - 1))) to++
  const isArticleBefore = wordAt(line, from - 1) === 'the'
  const placed = placedName(line, from)
  if (placed)
    return employerClaims(line, placed.place || !isArticleBefore ? from : from - 1, placed.to, STRONG + (isPortrait(line) ? 1 : 0))
  if (arePeople(line, from, to)) return []
  if (to === from || (line.role === 'heading' && predicates.longest(line, to)?.value !== STRONG)) return []
  const isArticle = hasArticle && wordAt(line, from - 1) === 'the'
  const isShortIs = wordAt(line, to) === "'" && wordAt(line, to + 1) === 's'
  if (isShortIs && (predicates.longest(line, to + 2) || employerVerbs.has(wordAt(line, to + 2)))) to += 2
  const predicate = strongAhead(line, to)
  const verb = afterAside(line, to)
  const isOnlyJob =
    !(predicate && predicate.value === STRONG && !isArticle) &&
    predicates.longest(line, verb)?.value !== STRONG &&
    (isArticle || (!hasArticle && to - from > 1)) &&
    namesJob(line, from, to) &&
    !isOneFirm(line, to, verb) &&
    !isSurname(line, from, to) &&
    employerNoun(line, from, to) === 0 &&
    !isKind(line, verb)
  if (isOnlyJob) return []
  if (predicate && predicate.to > to) to = predicate.to
  if (predicate) {
    const trust =
      line.role === 'company'
        ? Math.max(predicate.value, isKind(line, to) || isSole(line, from, to) ? 2 : 0, doing(line, from, to, to))
        : (ofPredicate(line, from, to, to) ?? predicate.value)
    return employerClaims(line, from, to, trust + (isPortrait(line) ? 1 : 0))
  }
  const isPart = verb > to && isPartOf(line, to + 1, predicates.longest(line, verb)?.value === STRONG)
  const isFirm = line.place <= EARLY && employerNoun(line, from, to) >= SURE
  const said =
    line.role === 'company' || isFirm ? doing(line, from, to, verb) : (ofPredicate(line, from, to, verb) ?? acting(line, from, to, verb))
  const trust = isPart ? 1 : said
  return trust ? employerClaims(line, from, to, trust + (isPortrait(line) ? 1 : 0)) : []
}

/** "Larkow is a", "KLW has been": one word that begins a sentence of the employer's portrait near the top, and is none of the language. */
function isSole(line: Line, from: number, to: number): boolean {
  const isFirst = from === line.first || wordAt(line, from - 1) === ','
  const isWord = /^\p{L}{3}/u.test(wordAt(line, from)) && knownNumber(wordAt(line, from)) === undefined
  return to === from + 1 && isFirst && line.place <= 2 * EARLY && isWord && !isTown(line, from, to) && !isOccupation(wordAt(line, from))
}

/** "Larkin Bay Movers has 18 trucks": of many one says "have". */
function isOneFirm(line: Line, to: number, verb: number): boolean {
  return wordAt(line, to - 1).endsWith('s') && /^(?:is|has|was|needs|seeks|offers|provides|does)$/.test(wordAt(line, verb))
}

/** "Gareth and Jo are": two single names of which one speaks as of several people. */
function arePeople(line: Line, from: number, to: number): boolean {
  const isPair = to === from + 3 && wordAt(line, from + 1) === 'and' && employerNoun(line, from, to) === 0
  return isPair && /^(?:are|were|have|need|want|live|run)$/.test(wordAt(line, to))
}

/** "Ostrand Keller", whose last word only ends like the noun of a job. */
function isSurname(line: Line, from: number, to: number): boolean {
  return isUnknown(line, from) && !isNamedOccupation(wordAt(line, to - 1))
}

/** Whether a word that is no short form in capitals is none of the language. */
function isUnknown(line: Line, at: number): boolean {
  return !isUpperCase(line, at) && knownNumber(wordAt(line, at)) === undefined
}

/** Whether a name is set off as a part of another; one that itself looks for people is the employer, unless it is only a division. */
function isPartOf(line: Line, at: number, isSeeking: boolean): boolean {
  const word = /^(?:a|an|the)$/.test(wordAt(line, at)) ? wordAt(line, at + 1) : wordAt(line, at)
  return isSeeking ? /^(?:division|unit)$/.test(word) : /^(?:division|subsidiary|part|member|brand|unit)$/.test(word)
}

/** What a name is said to do, right behind it or, of one whose last words are small ("Larkin freight is hiring"), behind those. */
function strongAhead(line: Line, at: number): { value: number; to: number } | undefined {
  const next = predicates.longest(line, at)
  if (next) return { value: next.value, to: at }
  for (let to = at + 1; to <= at + 2 && isOfSmallLetters(line, to - 1) && !/^(?:in|near|at|outside)$/.test(wordAt(line, to - 1)); to++) {
    const predicate = predicates.longest(line, to)
    if (predicate?.value === STRONG) return { value: STRONG, to }
  }
  return undefined
}

/** What the wording at token `verb` proves of a name outside a portrait: more where either tells what only employers are, "Larkin Foods is a". */
function ofPredicate(line: Line, from: number, to: number, verb: number): number | undefined {
  const value = predicates.longest(line, verb)?.value
  return value !== undefined && line.place <= EARLY && (employerNoun(line, from, to) > 0 || isKind(line, verb)) ? Math.max(2, value) : value
}

/** How much it proves of a name that it does what the verb at token `verb` says: "Larkin builds homes". */
function doing(line: Line, from: number, to: number, verb: number): number {
  const predicate = predicates.longest(line, verb)
  if (predicate && predicate.value > 2) return predicate.value
  const word = wordAt(line, verb)
  const isName = to - from > 1 || employerNoun(line, from, to) > 0
  if (copulas.has(word)) return isName ? 2 : 1.2
  if (employerVerbs.has(word)) return isName || line.place <= EARLY ? 2 : 1.2
  if (isName && isVerb(line, verb) && line.place <= EARLY) return employerNoun(line, from, to) > 0 ? 1.7 : 1.5
  return acting(line, from, to, verb)
}

/** What it proves of a name near the top that it does something: little of a single word, "Larkin gets bread to four towns", unless a portrait begins so. */
function acting(line: Line, from: number, to: number, verb: number): number {
  const isAsked = line.role === 'required' || line.role === 'preferred' || line.role === 'responsibility'
  if (isAsked) return 0
  // "Larkin Aero looks after a fleet" proves a little beside what else names it.
  if (to - from > 1) return line.place <= EARLY && isUnknown(line, from) && employerVerbs.has(wordAt(line, verb)) ? 1 : 0
  if (line.place > EARLY + 2 || !isVerb(line, verb)) return 0
  if (isTown(line, from, to) || isOccupation(wordAt(line, from))) return 0
  const isFirst = line.role === 'company' && line.place < FIRST_SENTENCES && from === line.first
  const isKnownVerb = knownNumber(wordAt(line, verb).replace(/s$/, '')) !== undefined
  return isFirst && isKnownVerb && isUnknown(line, from) && !/(?:ic|al|ed|ing|ly|ive|ous)$/.test(wordAt(line, from)) ? 2 : 0.6
}

/** Whether the small word at token `at` can be what "it" does or did to something: "unclogs", "has", "began", but not "Larkin registered." */
function isVerb(line: Line, at: number): boolean {
  const word = wordAt(line, at)
  return (
    /^\p{L}|^\d/u.test(wordAt(line, at + 1)) && /^(?:\p{Ll}{2,}(?:[^su]s|ed)|began|got|grew|does|do)$/u.test(word) && !isOccupation(word)
  )
}
