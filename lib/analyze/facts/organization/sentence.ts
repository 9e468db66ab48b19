import { isCapitalised, isUpperCase, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import type { Claim, Line } from '../line.ts'
import { isNamePart, nameEnd } from '../names.ts'
import { gluedTitleEnd } from '../title/cut.ts'
import { isOccupation } from '../title/occupations.ts'
import { employerClaims, isCommon, isEmployer } from './employer.ts'
import { isDepartment, namesJob } from './employer-nouns.ts'
import { fromSubject } from './subject.ts'
import { predicates, STRONG } from './words.ts'

const articles = wordSet('the die der das la le les el los')
const adverbs = wordSet('today now then currently here')
/** What a sentence about an employer may begin with before its name. */
const starters = wordSet(
  'today now then currently founded established created formed born built launched backed opened started based headquartered located set with as since for from in over operating named owned spanning serving employing recognised recognized voted listed nestled due thanks following',
)
/** What is said first of employers alone, and what it adds to their name: "Founded in 1987, Acme tests food". */
const origins = wordSet('founded established headquartered incorporated born')
const ORIGIN = 0.6
/** What one calls one's own employer. */
const ownKinds = wordSet(
  'business company firm shop practice agency school hotel clinic restaurant charity bakery farm brewery studio salon nursery garage workshop team organisation organization',
)
/** How many words tell of what kind it is. */
const LONGEST_KIND = 5
const works = compilePhrases([['working at|working for|working with|life at|a career at|a career with|a job at', true]])
/** No such beginning has more words. */
const LONGEST_START = 22
/** No name in an opening has more words. */
const LONGEST = 8
/** How far into a line a sentence may begin whose heading is glued to it. */
const LONGEST_HEADING = 6

/** What a sentence that begins at a token tells of the employer: "At Acme, we …", "Acme is looking for …". */
export function fromSentence(line: Line, from: number): Claim[] {
  const word = wordAt(line, from)
  const glued = gluedOpening(line, from)
  if (glued !== undefined) return fromOpening(line, glued)
  if (word === 'at' || word === 'here') return fromOpening(line, word === 'here' ? from + 2 : from + 1)
  if (works.longest(line, from)) return fromWork(line, from)
  const main = starters.has(word) ? mainClause(line, from) : undefined
  if (main !== undefined) {
    const claims = fromSentence(line, main)
    return origins.has(word) && line.role === 'company' ? claims.map((claim) => ({ ...claim, trust: claim.trust + ORIGIN })) : claims
  }
  if (word === 'our') return fromOurs(line, from)
  if (line.place === 0 && gluedTitleEnd(line, from) !== undefined) return []
  const hasArticle = articles.has(word)
  const subject = hasArticle ? from + 1 : word === 'm' && wordAt(line, from + 1) === '/' ? from + 3 : from
  if (isEmployer(line, subject) || isEqualDepartment(line, subject)) return fromSubject(line, subject, hasArticle)
  return hasArticle ? [] : fromSmall(line, subject)
}

/** "Our family business, Acme, has": the name that stands between commas behind what kind of employer it is. */
function fromOurs(line: Line, from: number): Claim[] {
  for (let at = from + 1; at <= from + LONGEST_KIND && wordAt(line, at) !== '.'; at++) {
    if (wordAt(line, at) !== ',' || !ownKinds.has(wordAt(line, at - 1))) continue
    const end = isEmployer(line, at + 1) ? nameEnd(line, at + 1) : at
    return end > at + 1 && wordAt(line, end) === ',' ? employerClaims(line, at + 1, end, 2) : []
  }
  return []
}

/** "Working at Acme means", "Life at Acme is". */
function fromWork(line: Line, from: number): Claim[] {
  const start = works.longest(line, from)?.to ?? from
  const end = isEmployer(line, start) ? nameEnd(line, start) : start
  return end > start && /^(?:means|is|isn|offers|gives|you|feels|comes)$/.test(wordAt(line, end)) ? employerClaims(line, start, end, 2) : []
}

/** The token after what a sentence says first of its subject: behind "Founded in Leeds in 1974,", "With 300 people,", "Today"; undefined without it. */
function mainClause(line: Line, from: number): number | undefined {
  const isName = isCapitalised(line, from + 1) || articles.has(wordAt(line, from + 1))
  if (adverbs.has(wordAt(line, from)) && isName) return from + 1
  if (
    /^(?:since|in)$/.test(wordAt(line, from)) &&
    /^\d{4}$/.test(wordAt(line, from + 1)) &&
    (isCapitalised(line, from + 2) || articles.has(wordAt(line, from + 2)))
  )
    return from + 2
  if (line.role !== 'company') return undefined
  for (let at = from + 2; at < from + LONGEST_START; at++) if (wordAt(line, at) === ',' && !isListed(line, at)) return at + 1
  return undefined
}

/** Whether a comma stands inside what is said first, and its subject does not follow: "With shops in Leeds, York and Hull, …". */
function isListed(line: Line, comma: number): boolean {
  const next = articles.has(wordAt(line, comma + 1)) ? comma + 2 : comma + 1
  const end = nameEnd(line, next)
  return !isNamePart(line, next) || /^(?:,|and|or|&)$/.test(wordAt(line, end))
}

/** The token behind "At" that begins a sentence after words in capitals: "Who We Are At Acme, we …". */
function gluedOpening(line: Line, from: number): number | undefined {
  for (let at = from + 1; at <= from + LONGEST_HEADING; at++)
    if (wordAt(line, at) === 'at' && isCapitalised(line, at) && isCapitalised(line, at - 1) && !isUpperCase(line, at)) return at + 1
  return undefined
}

/** "The Department of Roads is an equal opportunity employer": a department that says so is as a rule no part of another employer. */
function isEqualDepartment(line: Line, from: number): boolean {
  if (!isDepartment(line, from)) return false
  const verb = nameEnd(line, from)
  // "The Department of Roads (DOR) maintains …": one with a short form of its own.
  if (wordAt(line, verb) === '(' && isUpperCase(line, verb + 1) && wordAt(line, verb + 2) === ')') return true
  if (predicates.longest(line, verb)?.value === STRONG) return true
  return [1, 2, 3].some((next) => /^(?:equal|discriminate|affirmative)$/.test(wordAt(line, verb + next)))
}

const endsOpening = wordsAt(', we our you')

/** "At Acme, we …": the name, from token `opening`. */
function fromOpening(line: Line, opening: number): Claim[] {
  const start = wordAt(line, opening) === 'the' && isCapitalised(line, opening) ? opening + 1 : opening
  let to = start
  const named = isEmployer(line, start) ? nameEnd(line, start) : start
  while (to < start + LONGEST && to < line.to && (to < named || !endsOpening(line, to))) to++
  const next = wordAt(line, wordAt(line, to) === ',' ? to + 1 : to)
  const isSubject = /^(?:we|our|you|your|it|everyone|every|the|diversity|innovation|people)$/.test(next)
  if (to === start || to === start + LONGEST) return []
  // "At Larkin Therapy, play is work": a name that by itself proves little.
  const isFirst = line.role === 'company' && wordAt(line, to) === ',' && nameEnd(line, start) === to && to > start + 1
  if (!isSubject) return isFirst && isEmployer(line, start) && !namesJob(line, start, to) ? employerClaims(line, start, to, 1.4) : []
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
