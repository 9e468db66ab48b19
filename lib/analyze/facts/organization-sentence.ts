import { isCapitalised, isUpperCase, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { wordsAt } from '../words-at.ts'
import { employerClaims, isCommon, isEmployer } from './employer.ts'
import { isDepartment } from './employer-nouns.ts'
import type { Claim, Line } from './line.ts'
import { nameEnd } from './names.ts'
import { isOccupation } from './occupations.ts'
import { fromSubject } from './organization-subject.ts'
import { predicates, STRONG } from './organization-words.ts'
import { gluedTitleEnd } from './title-cut.ts'

const articles = wordSet('the die der das la le les el los')
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
  if (line.place === 0 && gluedTitleEnd(line, from) !== undefined) return []
  const hasArticle = articles.has(word)
  const subject = hasArticle ? from + 1 : word === 'm' && wordAt(line, from + 1) === '/' ? from + 3 : from
  if (isEmployer(line, subject) || isEqualDepartment(line, subject)) return fromSubject(line, subject, hasArticle)
  return hasArticle ? [] : fromSmall(line, subject)
}

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

const endsOpening = wordsAt(', we our you')

/** "At Acme, we …": the name, from token `start`. */
function fromOpening(line: Line, start: number): Claim[] {
  let to = start
  while (to < start + LONGEST && to < line.to && !endsOpening(line, to)) to++
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
