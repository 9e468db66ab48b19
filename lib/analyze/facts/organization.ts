import { compilePhrases } from '../phrases.ts'
import { wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { employerClaims, isEmployer, legal } from './employer.ts'
import { type Claim, type FactReader, isOneOf, type Line } from './line.ts'
import { isNamePart, nameEnd } from './names.ts'

/** Of these every such label has one. */
const labelWords = 'company employer organization organisation business agency client'.split(' ')
const labels = /^(?:company(?: name)?|employer|organi[sz]ation|hiring organi[sz]ation|business|agency|about the company|client)$/
/** What follows an employer's name at the start of a statement, and how much it proves. */
const predicates = compilePhrases<number>([
  [
    'is looking for|is seeking|is hiring|is searching for|is recruiting|is currently looking for|is currently seeking|is currently hiring|is now hiring|are looking for|seeks|is in search of|is in need of',
    3,
  ],
  ['is an equal opportunity|is an equal employment|is proud to be|is committed to|provides equal|is an affirmative', 3],
  ['is a leading|is the leading|is a global|is the world|is one of the|is based in|is headquartered|was founded|was established', 2],
  [
    'is a|is an|is the|has been|has grown|celebrates|welcomes|believes|offers|provides|does not accept|does not discriminate|will not pay|values|helps|specializes|operates',
    1.5,
  ],
])
/** What an employer's name follows in a heading. */
const openers = compilePhrases([
  ['about|why|why join|why work at|why work for|life at|working at|working for|join|who is|what is|benefits at|careers at|meet', true],
])
/** Words that end an employer's name where no predicate follows. */
const noNameGoesPast = wordSet('; : ! ? ( ) will you we to with who that experience skills degree')
const LONGEST = 8

/** The employer, from a label, from headings ("About Acme"), and from sentences ("At Acme, we …", "Acme is looking for …"). Claims add up by name. */
export const organization: FactReader = {
  triggers: [...labelWords, ...predicates.keys, ...openers.keys, 'at', 'here', '#'],
  read(line) {
    if (line.label && labels.test(line.label) && line.valueFrom < line.to) {
      const to = endOfLine(line, line.valueFrom)
      return isEmployer(line, line.valueFrom) ? employerClaims(line, line.valueFrom, to, 10) : []
    }
    const from = line.first
    if (wordAt(line, from - 1) === '#') return fromTag(line, from)
    return line.role === 'heading' ? fromHeading(line, from) : fromSentence(line, from)
  },
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
  if (word === 'at' || word === 'here') return fromOpening(line, word === 'here' ? from + 2 : from + 1)
  const subject = word === 'the' ? from + 1 : from
  return isEmployer(line, subject) ? fromSubject(line, subject) : []
}

/** "At Acme, we …": the name, from token `start`. */
function fromOpening(line: Line, start: number): Claim[] {
  let to = start
  while (to < start + LONGEST && !/^(?:,|we|our|you|)$/.test(wordAt(line, to))) to++
  const next = wordAt(line, wordAt(line, to) === ',' ? to + 1 : to)
  const isSubject = /^(?:we|our|you|your|it|everyone|every|the|diversity|innovation|people)$/.test(next)
  if (to === start || to === start + LONGEST || !isSubject || !isEmployer(line, start)) return []
  return employerClaims(line, start, to, next === 'the' ? 1 : 3)
}

/** "Acme Foods, Inc. is hiring", "the Leeds office, a division of Acme, seeks". */
function fromSubject(line: Line, from: number): Claim[] {
  let to = from + 1
  for (; to < from + LONGEST && to < line.to; to++) {
    const predicate = predicates.longest(line, to)
    if (predicate) return line.role === 'heading' ? [] : employerClaims(line, from, to, predicate.value)
    const word = wordAt(line, to)
    if (word === ',' && !legal.has(wordAt(line, to + 1))) break
    if (noNameGoesPast.has(word)) break
  }
  return []
}

function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && isOneOf(wordAt(line, to - 1), '.*,;')) to--
  return to
}
