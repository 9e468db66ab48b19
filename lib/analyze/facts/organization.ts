import { isCapitalised, wordAt, written } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { type Claim, type FactReader, isOneOf, type Line } from './line.ts'
import { isNamePart, legal, nameEnd } from './names.ts'
import { employerClaims, isEmployer } from './organization/employer.ts'
import { isDepartment } from './organization/employer-nouns.ts'
import { fromSentence } from './organization/sentence.ts'
import { fromSubject, isPortrait } from './organization/subject.ts'
import { copulas, EARLY, predicates, STRONG } from './organization/words.ts'

const labels =
  /^(?:company(?: name)?|employer(?: name)?|organi[sz]ation(?: name)?|institution|hiring (?:company|institution)|municipality|hiring organi[sz]ation|business(?: name)?|agency|firm|trust|nhs trust|health board|facility(?: name)?|property(?: name)?|practice|setting|school|hospital)$/
/** Labels of sentences about the employer. */
const notes = /^(?:(?:please )?notes?|eeo|eoe|equal opportunity|diversity|disclaimer|important)$/
/** What an employer's name follows in a heading. */
const openers = compilePhrases([
  ['about|why|why join|why work at|why work for|life at|working at|working for|join|who is|what is|benefits at|careers at|meet', true],
])
/** What employers do in headings. */
const offering = compilePhrases([['offers|can offer|provides|gives|will offer', true]])
/** No name in a heading has more words. */
const LONGEST = 8

/** The employer, from a label, from headings ("About Acme"), and from sentences ("At Acme, we …", "Acme is looking for …"). Claims add up by name. */
export const organization: FactReader = {
  read(line) {
    if (line.label && labels.test(line.label) && line.valueFrom < line.to) {
      const to = endOfLine(line, line.valueFrom)
      const isNamed = isEmployer(line, line.valueFrom) || isDepartment(line, line.valueFrom) || isLowerName(line, to)
      return isNamed ? employerClaims(line, line.valueFrom, to, 10) : []
    }
    // Who posted it may be a person: the name must stand elsewhere as well.
    if (line.label === 'posted by') return fromPoster(line)
    if (isPortrait(line) && line.valueFrom > line.from) return isEmployer(line, line.valueFrom) ? fromPortrait(line) : []
    const from = line.first
    if (wordAt(line, from - 1) === '#') return fromTag(line, from)
    if ((line.role === 'heading' && !announces(line, from)) || isAbout(line, from)) return fromHeading(line, from)
    const isNote = line.valueFrom > from && line.label !== undefined && notes.test(line.label)
    return fromSentence(line, isNote ? line.valueFrom : from)
  },
}

/** "Posted by: Larkin Tooling Inc. — Leeds": a firm by its legal form; other names prove little. */
function fromPoster(line: Line): Claim[] {
  if (!isEmployer(line, line.valueFrom)) return []
  const end = nameEnd(line, line.valueFrom)
  const last = wordAt(line, end - 1) === '.' ? end - 2 : end - 1
  if (legal.has(wordAt(line, last))) return employerClaims(line, line.valueFrom, end, 5)
  return employerClaims(line, line.valueFrom, endOfLine(line, line.valueFrom), 1.6)
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

/** "About Larkin Foods, Inc.": a heading that its full stop makes look like a sentence. */
function isAbout(line: Line, from: number): boolean {
  return wordAt(line, from) === 'about' && legal.has(wordAt(line, line.to - 2)) && nameEnd(line, from + 1) >= line.to
}

/** "About Acme", "Life at Acme", "What Acme offers you". */
function fromHeading(line: Line, from: number): Claim[] {
  for (let at = from; at <= from + 3; at++) if (wordAt(line, at) === 'what') return fromOffer(line, at + 1)
  const opener = openers.longest(line, from)
  if (!opener) return []
  const start = wordAt(line, opener.to) === 'the' && isCapitalised(line, opener.to) ? opener.to + 1 : opener.to
  if (!isEmployer(line, start)) return []
  let to = line.to
  while (to > start && /^[?:.!*]$/.test(wordAt(line, to - 1))) to--
  if (to - start > LONGEST || nameEnd(line, start) < to || /^(?:role|position|job|team|opportunity)$/.test(wordAt(line, to - 1))) return []
  return employerClaims(line, start, to, wordAt(line, from) === 'meet' ? 1 : 4)
}

function fromOffer(line: Line, from: number): Claim[] {
  const end = isEmployer(line, from) ? nameEnd(line, from) : from
  return end > from && offering.longest(line, end) ? employerClaims(line, from, end, 3) : []
}

/** "#LifeAtAcme". */
function fromTag(line: Line, at: number): Claim[] {
  const name = /^(?:weare|lifeat)(\p{Lu}\p{L}+)/iu.exec(written(line, at, at + 1))?.[1]
  return name && isNamePart(line, at) ? [{ field: 'hiringOrganization', value: name, trust: 3 }] : []
}

/** "About us: Larkin Homes, Inc.", "Company: Larkin builds homes". */
function fromPortrait(line: Line): Claim[] {
  const { valueFrom } = line
  const claims = fromSubject(line, valueFrom, false)
  const to = endOfLine(line, valueFrom)
  return claims.length || to > nameEnd(line, valueFrom) + 2 ? claims : employerClaims(line, valueFrom, to, 3)
}

function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && isOneOf(wordAt(line, to - 1), '.*,;')) to--
  return to
}
