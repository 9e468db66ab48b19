import { compilePhrases } from '../phrases.ts'
import { wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import type { Claim, FactReader, Line } from './line.ts'
import { isNamePart, nameEnd } from './names.ts'

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
/** What an employer's name follows. `whole`: the name is the rest of a heading. */
const openers = compilePhrases<'heading' | 'sentence'>([
  ['about|why|why join|why work at|why work for|life at|working at|working for|join|who is|what is|benefits at|careers at|meet', 'heading'],
  [
    'join us at|welcome to|here at|career at|career with|careers at|opportunity at|opportunity with|role at|role with|position at|position with|job at|team at|joining|a division of|a subsidiary of|part of the|employees of|employed by',
    'sentence',
  ],
])
/** First words of phrases that name no employer. */
const notNames = wordSet(
  'this the our we it you your there that these those what who when where how if all any each every as at in on for to and or but my they he she i a an position role job us candidate candidates applicant applicants employees people team work working company opportunity successful ideal eeo united equal experience no not life one please must today together join about why benefits compensation salary location department responsibilities requirements qualifications knowledge ability skills their its key employer people being each currently',
)
/** "Acme Inc": what may follow a comma inside a name. */
const legal = wordSet('inc llc ltd gmbh co corp corporation plc ag sa bv limited')
/** "City of Leeds", named again and again, is the employer. */
const publicBodies = wordSet('city county state town village borough university')
const LONGEST = 8

/** The employer, from a label, from headings ("About Acme"), and from sentences ("At Acme, we …", "Acme is looking for …"). Claims add up by name. */
export const organization: FactReader = {
  read(line) {
    if (line.label && labels.test(line.label) && line.valueFrom < line.to) {
      const to = endOfLine(line, line.valueFrom)
      return isName(line, line.valueFrom) ? claims(line, line.valueFrom, to, 10) : []
    }
    let from = line.from
    while (/^[*#_>•-]$/.test(wordAt(line, from))) from++
    const tag = /^(?:weare|lifeat|joinus)(\p{L}+)$/u.exec(wordAt(line, from + 1))
    if (wordAt(line, from) === '#' || wordAt(line, from - 1) === '#') {
      const name = /^(?:weare|lifeat)(\p{L}{2,})/iu.exec(written(line, from, from + 1))
      return name?.[1] && isNamePart(line, from) ? [{ field: 'hiringOrganization', value: name[1], trust: 3 }] : []
    }
    if (tag) return []
    return line.role === 'heading' ? fromHeading(line, from) : fromSentence(line, from)
  },
}

function fromHeading(line: Line, from: number): Claim[] {
  const opener = openers.longest(line, from)
  if (!opener || !isName(line, opener.to)) return []
  let to = line.to
  while (to > opener.to && /^[?:.!*]$/.test(wordAt(line, to - 1))) to--
  if (to - opener.to > LONGEST || nameEnd(line, opener.to) < to || /^(?:role|position|job|team|opportunity)$/.test(wordAt(line, to - 1)))
    return []
  return claims(line, opener.to, to, wordAt(line, from) === 'meet' ? 1 : 4)
}

function fromSentence(line: Line, from: number): Claim[] {
  const found: Claim[] = []
  if (/^(?:at|here)$/.test(wordAt(line, from))) {
    const start = wordAt(line, from) === 'here' ? from + 2 : from + 1
    let to = start
    while (to < start + LONGEST && !/^(?:,|we|our|you|)$/.test(wordAt(line, to))) to++
    const next = wordAt(line, to) === ',' ? to + 1 : to
    if (
      to > start &&
      to < start + LONGEST &&
      isName(line, start) &&
      /^(?:we|our|you|your|it|everyone|every|the|diversity|innovation|people)$/.test(wordAt(line, next))
    )
      found.push(...claims(line, start, to, wordAt(line, next) === 'the' ? 1 : 3))
  } else {
    const subject = wordAt(line, from) === 'the' ? from + 1 : from
    if (isName(line, subject)) found.push(...fromSubject(line, subject))
  }
  for (let at = from; at < line.to; at++) {
    if (publicBodies.has(wordAt(line, at)) && wordAt(line, at + 1) === 'of' && isNamePart(line, at) && isName(line, at + 2))
      found.push(...claims(line, at, nameEnd(line, at), 0.7))
    const opener = openers.longest(line, at)
    if (opener?.value !== 'sentence' || !isName(line, opener.to) || !isNamePart(line, opener.to)) continue
    found.push(...claims(line, opener.to, nameEnd(line, opener.to), 1.5))
  }
  return found
}

/** "Acme Foods, Inc. is hiring", "the Leeds office, a division of Acme, seeks". */
function fromSubject(line: Line, from: number): Claim[] {
  let to = from + 1
  for (; to < from + LONGEST && to < line.to; to++) {
    const predicate = predicates.longest(line, to)
    if (predicate) return line.role === 'heading' ? [] : claims(line, from, to, predicate.value)
    const word = wordAt(line, to)
    if (word === ',' && !legal.has(wordAt(line, to + 1))) break
    if (/^(?:[;:!?()]|will|you|we|to|with|who|that|and\/or|experience|skills|degree)$/.test(word)) break
  }
  return []
}

function isName(line: Line, at: number): boolean {
  return isNamePart(line, at) && !notNames.has(wordAt(line, at))
}

function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && /^[.*,;]$/.test(wordAt(line, to - 1))) to--
  return to
}

function claims(line: Line, from: number, end: number, trust: number): Claim[] {
  let to = end
  if (wordAt(line, to - 1) === 's' && wordAt(line, to - 2) === "'") to -= 2
  while (to > from && /^[,.*]$/.test(wordAt(line, to - 1)) && !legal.has(wordAt(line, to - 2))) to--
  const value = written(line, from, to).replace(/\s+/g, ' ')
  const isGeneric = to - from < 3 && /^(?:company|firm|organi[sz]ation|employer|client|team|group|agency)$/.test(wordAt(line, to - 1))
  return to > from && !isGeneric && /\p{L}/u.test(value) && !/[[\]{}<>]/.test(value) ? [{ field: 'hiringOrganization', value, trust }] : []
}
