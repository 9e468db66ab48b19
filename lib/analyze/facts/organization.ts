import { compilePhrases } from '../phrases.ts'
import { isCapitalised, isUpperCase, wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { employerClaims, isCommon, isEmployer } from './employer.ts'
import { isKind } from './employer-kind.ts'
import { employerNoun, isDepartment, namesJob } from './employer-nouns.ts'
import { type Claim, type FactReader, isOneOf, type Line } from './line.ts'
import { isNamePart, legal, nameEnd } from './names.ts'
import { isOccupation } from './occupations.ts'
import { afterAside, employerVerbs, predicates, STRONG } from './organization-words.ts'
import { gluedTitleEnd } from './title-cut.ts'

const labels =
  /^(?:company(?: name)?|employer(?: name)?|organi[sz]ation(?: name)?|institution|hiring (?:company|institution)|municipality|hiring organi[sz]ation|business(?: name)?|agency|firm|facility(?: name)?|property(?: name)?|practice|setting|school|hospital)$/
/** Headings of the employer's portrait: the name stands at the start of what follows. */
const portraits =
  /^(?:about(?: us| the (?:company|firm|organi[sz]ation|employer|client))?|(?:the |our )?(?:company|corporate)(?: overview| profile| description)?|who (?:are we|we are|is hiring)|background|context|(?:about )?our company)\??$/
/** Labels of sentences about the employer. */
const notes = /^(?:(?:please )?notes?|eeo|eoe|equal opportunity|diversity|disclaimer|important)$/
/** What an employer's name follows in a heading. */
const openers = compilePhrases([
  ['about|why|why join|why work at|why work for|life at|working at|working for|join|who is|what is|benefits at|careers at|meet', true],
])
const articles = wordSet('the die der das la le les el los')
const copulas = wordSet('is are was were has have ist es est')
const LONGEST = 8
/** Among the first lines of a text, a sentence about a name is as a rule about the employer. */
const EARLY = 6

/** The employer, from a label, from headings ("About Acme"), and from sentences ("At Acme, we …", "Acme is looking for …"). Claims add up by name. */
export const organization: FactReader = {
  read(line) {
    if (line.label && labels.test(line.label) && line.valueFrom < line.to) {
      const to = endOfLine(line, line.valueFrom)
      return isEmployer(line, line.valueFrom) || isLowerName(line, to) ? employerClaims(line, line.valueFrom, to, 10) : []
    }
    if (isPortrait(line) && line.valueFrom > line.from) return isEmployer(line, line.valueFrom) ? fromPortrait(line) : []
    const from = line.first
    if (wordAt(line, from - 1) === '#') return fromTag(line, from)
    if (line.role === 'heading' && !announces(line, from)) return fromHeading(line, from)
    const isNote = line.valueFrom > from && line.label !== undefined && notes.test(line.label)
    return fromSentence(line, isNote ? line.valueFrom : from)
  },
}

/** Whether the value of a label is a name in small letters: a few words and no sentence. */
function isLowerName(line: Line, to: number): boolean {
  if (to - line.valueFrom > 4 || line.role === 'heading' || wordAt(line, line.to - 1) === '.') return false
  for (let at = line.valueFrom; at < to; at++)
    if (!/^(?:\p{L}{2,}|&)$/u.test(wordAt(line, at)) || copulas.has(wordAt(line, at))) return false
  return line.valueFrom > line.first
}

/** Whether a line near the top, read as a heading, says who seeks: "City of Leeds invites applications for". */
function announces(line: Line, from: number): boolean {
  return line.place < EARLY && isEmployer(line, from) && predicates.longest(line, nameEnd(line, from))?.value === STRONG
}

function fromHeading(line: Line, from: number): Claim[] {
  const opener = openers.longest(line, from)
  if (!opener || !isEmployer(line, opener.to)) return []
  let to = line.to
  while (to > opener.to && /^[?:.!*]$/.test(wordAt(line, to - 1))) to--
  if (to - opener.to > LONGEST || nameEnd(line, opener.to) < to || /^(?:role|position|job|team|opportunity)$/.test(wordAt(line, to - 1)))
    return []
  return employerClaims(line, opener.to, to, wordAt(line, from) === 'meet' ? 1 : 4)
}

/** "#LifeAtAcme". */
function fromTag(line: Line, at: number): Claim[] {
  const name = /^(?:weare|lifeat)(\p{Lu}\p{L}+)/iu.exec(written(line, at, at + 1))?.[1]
  return name && isNamePart(line, at) ? [{ field: 'hiringOrganization', value: name, trust: 3 }] : []
}

function fromSentence(line: Line, from: number): Claim[] {
  const word = wordAt(line, from)
  const glued = gluedOpening(line, from)
  if (glued !== undefined) return fromOpening(line, glued)
  if (word === 'at' || word === 'here') return fromOpening(line, word === 'here' ? from + 2 : from + 1)
  if (line.place === 0 && gluedTitleEnd(line, from) !== undefined) return []
  const hasArticle = articles.has(word)
  const subject = hasArticle ? from + 1 : word === 'm' && wordAt(line, from + 1) === '/' ? from + 3 : from
  if (isEmployer(line, subject) || isEqualDepartment(line, subject)) return fromSubject(line, subject, hasArticle)
  return hasArticle ? [] : fromSmall(line, subject)
}

/** How far into a line a sentence may begin whose heading is glued to it. */
const LONGEST_HEADING = 6

/** The token behind "At" that begins a sentence after words in capitals: "Who We Are At Acme, we …". */
function gluedOpening(line: Line, from: number): number | undefined {
  for (let at = from + 1; at <= from + LONGEST_HEADING; at++)
    if (wordAt(line, at) === 'at' && isCapitalised(line, at) && isCapitalised(line, at - 1) && !isUpperCase(line, at)) return at + 1
  return undefined
}

/** "The Department of Roads is an equal opportunity employer": a department that says so is no part of another employer. */
function isEqualDepartment(line: Line, from: number): boolean {
  if (!isDepartment(line, from)) return false
  const verb = nameEnd(line, from)
  return [1, 2, 3].some((next) => /^(?:equal|discriminate|affirmative)$/.test(wordAt(line, verb + next)))
}

/** "At Acme, we …": the name, from token `start`. */
function fromOpening(line: Line, start: number): Claim[] {
  let to = start
  while (to < start + LONGEST && !/^(?:,|we|our|you|)$/.test(wordAt(line, to))) to++
  const next = wordAt(line, wordAt(line, to) === ',' ? to + 1 : to)
  const isSubject = /^(?:we|our|you|your|it|everyone|every|the|diversity|innovation|people)$/.test(next)
  if (to === start || to === start + LONGEST || !isSubject) return []
  if (!isEmployer(line, start))
    return next === 'we' && to - start < 3 && isSmallName(line, start, to) ? employerClaims(line, start, to, 1.6) : []
  return employerClaims(line, start, to, next === 'the' ? 1 : 3)
}

/** "acme is hiring" in a text that has no capitals. */
function fromSmall(line: Line, from: number): Claim[] {
  for (let to = from + 1; to <= from + 2; to++)
    if (predicates.longest(line, to)?.value === STRONG) return isSmallName(line, from, to) ? employerClaims(line, from, to, 1.6) : []
  return []
}

/** Whether words in small letters, in a line that begins with one, can be a name. */
function isSmallName(line: Line, from: number, to: number): boolean {
  if (line.role === 'required' || line.role === 'preferred' || isCapitalised(line, line.first)) return false
  for (let at = from; at < to; at++)
    if (!/^\p{L}{3,}$/u.test(wordAt(line, at)) || isCommon(wordAt(line, at)) || isOccupation(wordAt(line, at))) return false
  return true
}

/** "Acme Foods, Inc. is hiring", "The Harrow Mill (est. 1880) makes", "Larkin Homes, a builder in Leeds, seeks". */
function fromSubject(line: Line, from: number, hasArticle: boolean): Claim[] {
  let to = nameEnd(line, from)
  if (wordAt(line, to) === '.' && legal.has(wordAt(line, to - 1))) to++
  if (to === from || (line.role === 'heading' && predicates.longest(line, to)?.value !== STRONG)) return []
  const isArticle = hasArticle && wordAt(line, from - 1) === 'the'
  if (
    wordAt(line, to) === "'" &&
    wordAt(line, to + 1) === 's' &&
    (predicates.longest(line, to + 2) || employerVerbs.has(wordAt(line, to + 2)))
  )
    to += 2
  const predicate = strongAhead(line, to)
  const verb = afterAside(line, to)
  if (
    !(predicate && predicate.value === STRONG && !isArticle) &&
    predicates.longest(line, verb)?.value !== STRONG &&
    (isArticle || (!hasArticle && to - from > 1)) &&
    namesJob(line, from, to) &&
    employerNoun(line, from, to) === 0 &&
    !isKind(line, verb)
  )
    return []
  if (predicate && predicate.to > to) to = predicate.to
  if (predicate) {
    const trust = line.role === 'company' ? Math.max(predicate.value, doing(line, from, to, to)) : predicate.value
    return employerClaims(line, from, to, trust + (isPortrait(line) ? 1 : 0))
  }
  const isPart = verb > to && isPartOf(line, to + 1, predicates.longest(line, verb)?.value === STRONG)
  const said =
    line.role === 'company' ? doing(line, from, to, verb) : (predicates.longest(line, verb)?.value ?? acting(line, from, to, verb))
  const trust = isPart ? 1 : said
  return trust ? employerClaims(line, from, to, trust + (isPortrait(line) ? 1 : 0)) : []
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
  for (let to = at + 1; to <= at + 2 && /^\p{Ll}+$/u.test(wordAt(line, to - 1)); to++) {
    const predicate = predicates.longest(line, to)
    if (predicate?.value === STRONG) return { value: STRONG, to }
  }
  return undefined
}

/** "About us: Larkin Homes, Inc.", "Company: Larkin builds homes". */
function fromPortrait(line: Line): Claim[] {
  const claims = fromSubject(line, line.valueFrom, false)
  const to = nameEnd(line, line.valueFrom)
  return claims.length || endOfLine(line, line.valueFrom) > to + 2
    ? claims
    : employerClaims(line, line.valueFrom, endOfLine(line, line.valueFrom), 3)
}

function isPortrait(line: Line): boolean {
  return line.label !== undefined && portraits.test(line.label)
}

/** How much it proves of a name that it does what the verb at token `verb` says: "Larkin builds homes". */
function doing(line: Line, from: number, to: number, verb: number): number {
  const predicate = predicates.longest(line, verb)
  if (predicate && predicate.value > 2) return predicate.value
  const word = wordAt(line, verb)
  const isName = to - from > 1 || employerNoun(line, from, to) > 0
  if (copulas.has(word)) return isName ? 2 : 1.2
  if (employerVerbs.has(word)) return isName || line.place <= EARLY ? 2 : 1.2
  return isName && isVerb(word) && line.place <= EARLY ? 1.5 : acting(line, from, to, verb)
}

/** What it proves of a single word near the top that it does something: little, "Larkin gets bread to four towns". */
function acting(line: Line, from: number, to: number, verb: number): number {
  const isAsked = line.role === 'required' || line.role === 'preferred' || line.role === 'responsibility'
  return !isAsked && to - from === 1 && line.place <= EARLY + 2 && isVerb(wordAt(line, verb)) ? 0.6 : 0
}

/** Whether a small word can be what "it" does or did: "unclogs", "has", "began". */
function isVerb(word: string): boolean {
  return /^(?:\p{Ll}{2,}(?:[^su]s|ed)|began|got|grew|does|do)$/u.test(word) && !isOccupation(word)
}

function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && isOneOf(wordAt(line, to - 1), '.*,;')) to--
  return to
}
