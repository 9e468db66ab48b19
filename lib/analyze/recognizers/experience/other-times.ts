import { type Stretch, wordAt } from '../../stretch.ts'
import { isShortSign } from '../../words/abbreviations.ts'
import { numberBefore } from '../../words/numbers.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isAge, speaksOfWork } from './ages.ts'
import { isManner } from './field.ts'
import { isOfNoWork } from './no-work.ts'
import { isOne, isUnit } from './units.ts'

const followsUnit = wordsAt("' ( s ) full -")
const goesOnLonger = wordsAt('extension extending extend extendable renewal renewable')

/** Before the number: a span of time looked back on or ahead to, a rhythm, an age, or a length of something else. */
const isNotBefore = wordsAt(
  'held valid last past next within every after each previous first age aged another until valid commit stay duration lasts lasting per preceding lifetime whole entire serve',
)
/** Words between what a length is of and its number. */
const isLeast = wordsAt(
  'at least a an the minimum min maximum max of no not less fewer more than over under up to approximately about around for is are be will',
)
/** What has a length of its own: a licence held for two years, a contract of two years, a stay in the country. */
const hasLength = wordsAt(
  'licence license licences licenses permit card period periods duration term contract length lifetime probation notice placement secondment internship scholarship fellowship warranty guarantee tenure ' +
    'eligible entitled lived living resided attended residing resident residence residency relocate relocating relocation extended extension renewed renewable commitment commit commits committing sober sobriety basis assignment appointment business established trading bond stay staying remain remaining',
)
/** What lasts where it "is for" or is "of" so long; who was in one "for" so long has the experience. */
const isJob = wordsAt('programme program course degree post position employment role job duration engagement mission')
const isOfWork = wordsAt('experience experienced worked minimum working practice practised practiced held hold holding')
/** After the unit: an age, a look back, a contract, a course of study. */
const isNotAfter = wordsAt(
  'ago old younger contract contracts term fixed agreement warranty probation probationary commitment plan degree college university program programme course diploma apprenticeship certificate training residency anniversary scholarship fellowship phd lease mission placement secondment internship guarantee interim temporary rotation ftc bond left validity remaining olds ahead into',
)
/** After one unit told as a property ("a 2 year post"): a length of the job itself. */
const isNotAfterSingular = wordsAt('post position appointment assignment project role job opportunity')
/** "5 years of address history": what is told of that time, not done in it. */
const isRecord = wordsAt('history references residency residence screening check checks investigation')
/** "a two year diesel degree" */
const isSchooling = wordsAt('degree diploma program programme course apprenticeship certificate')
const isBroad = wordsAt('formal full basic general continuous primary secondary tertiary further higher')
const endsClause = wordsAt('. ; ( ) :')
/** "25 years of age and 3 years of driving": what stands before is said of another time. */
const joinsAnother = wordsAt('and & , ; .')
/** Who has years to show that nobody asks for, and the words that ask after all: "we look for 5 years". */
const isEmployer = wordsAt(
  'we they our founders partners team client business group practice company firm organisation organization agency',
)
const tellsOfHaving = wordsAt('has have ve had average averages bring brings with offer offers over boast boasts combine combines')
const tellsOfAsking = wordsAt(
  'looking look looks seek seeks seeking require requires required need needs want wants ask asks expect expects prefer prefers hire hiring recruit recruiting candidate candidates applicant applicants you your who ideal ideally must should minimum experienced value welcome',
)
const REACH = 10

/** Whether a length of time is something else than experience asked for: an age, a contract, a course of study, a look back, the employer's own. */
export function isOtherTime(statement: Stretch, from: number, unit: number): boolean {
  if (!isLatestPart(statement, from, unit))
    for (let back = 1; back <= 3 && !joinsAnother(statement, from - back); back++) if (isNotBefore(statement, from - back)) return true
  for (let back = 4; back <= 5; back++) if (commits(statement, from - back)) return true
  if (isAge(statement, from, unit)) return true
  return isFollowedByOther(statement, unit) || isLengthOfThing(statement, from) || isEmployers(statement, from, unit)
}

/** "12 years in total, with the last 3 years as a manager": no look back, but a part of what was told before. */
function isLatestPart(statement: Stretch, from: number, unit: number): boolean {
  if (wordAt(statement, from - 1) !== 'last' || !/^(?:as|in|on|at|spent|working)$/.test(wordAt(statement, unit + 1))) return false
  const before = wordAt(statement, from - 2) === 'the' ? from - 3 : from - 2
  if (!/^(?:with|and|,|;)$/.test(wordAt(statement, before))) return false
  for (let at = before - 1; at >= before - PART_REACH; at--) if (isUnit(statement, at)) return true
  return false
}

const PART_REACH = 15

const commits = wordsAt('commit commits committing commitment')
function isFollowedByOther(statement: Stretch, unit: number): boolean {
  let after = unit + 1
  while (followsUnit(statement, after) || isShortSign(statement, after)) after++
  const next = wordAt(statement, after)
  /** "five years into your career" */
  if (isNotAfter(statement, after) && !(next === 'into' && /^career/.test(wordAt(statement, after + 2)))) return true
  for (let at = after; at < after + 6; at++) if (goesOnLonger(statement, at)) return true
  /** "algebra, one year, grade C or better" */
  if (next === ',' && /^grades?$/.test(wordAt(statement, after + 1))) return true
  if (next === 'in' && wordAt(statement, after + 1) === 'good' && wordAt(statement, after + 2) === 'standing') return true
  if (next === 'in' && wordAt(statement, after + 1) === 'advance') return true
  if ((next === 'prior' || next === 'previous') && wordAt(statement, after + 1) === 'to') return true
  if (/^(?:before|preceding|immediately|leading)$/.test(next)) return true
  if (next !== 'of' && next !== 'in' && (isRecord(statement, after + 1) || isRecord(statement, after + 2))) return true
  const isProperty =
    isOne(statement, unit) &&
    (after === unit + 1 || isShortSign(statement, unit + 1)) &&
    !/^(?:1|one|a|an)$/.test(wordAt(statement, unit - 1))
  if (isProperty && (isNotAfterSingular(statement, after) || isSchooling(statement, after + 1) || isLengthOfNoun(statement, unit, after)))
    return true
  if (next !== 'of') return false
  if (isRecord(statement, after + 2) || isRecord(statement, after + 3)) return true
  /** "one year of high school algebra" */
  const isOfSchool =
    wordAt(statement, after + 1) === 'hs' || (wordAt(statement, after + 1) === 'high' && wordAt(statement, after + 2) === 'school')
  if (isOfSchool) return !speaksOfWork(statement, unit)
  const broad = wordAt(statement, after + 1) === 'post' && wordAt(statement, after + 2) === '-' ? after + 3 : after + 1
  if (isBroad(statement, broad) && /^(?:education|schooling|study)$/.test(wordAt(statement, broad + 1)))
    return !speaksOfWork(statement, unit)
  return isOfNoWork(statement, isArticle(statement, after + 1) ? after + 2 : after + 1)
}

const isArticle = wordsAt('a an the our your this its their')
const isBackground = wordsAt('experience experienced exp track record background career')

/** "a five year horizon", "the three year plan": of one noun told with an article, the years are its length, unless it is a name for experience. */
function isLengthOfNoun(statement: Stretch, unit: number, after: number): boolean {
  const number = numberBefore(statement, unit)
  if (!number || !isArticle(statement, number.from - 1)) return false
  if (!/^\p{L}{3}/u.test(wordAt(statement, after)) || isManner(statement, after)) return false
  for (let at = after; at < after + REACH; at++) if (isBackground(statement, at)) return false
  return true
}

/** "The contract is for two years", "a licence held for at least two years", "lived here for two years", "grown by a third in two years". */
function isLengthOfThing(statement: Stretch, from: number): boolean {
  let at = from - 1
  if (wordAt(statement, at) === 'in') return !/^(?:\+|experience|put)$/.test(wordAt(statement, at - 1))
  if (wordAt(statement, at) === 'over' && wordAt(statement, at - 1) === 'for' && at - 1 === statement.from) return true
  if (wordAt(statement, at) === 'for' && at === statement.from) return true
  if (wordAt(statement, at) === 'of' && /^max/.test(wordAt(statement, at - 1))) return wordAt(statement, at - 3) === 'for'
  let isLinked = false
  let isAllotted = false
  for (; at > from - REACH && isLeast(statement, at); at--) {
    const word = wordAt(statement, at)
    const isBound = word === 'of' && /^(?:min|max)/.test(wordAt(statement, at - 1))
    if (/^(?:for|is|be|are|will|of|up)$/.test(word) && !isBound) isLinked = true
    if (/^(?:is|be|are|will|up)$/.test(word)) isAllotted = true
  }
  /** "Contract length: 2 years" */
  if (!isLinked) return /^[:-]$/.test(wordAt(statement, at)) && hasLength(statement, at - 1)
  for (let back = 0; back < 5; back++) {
    const word = wordAt(statement, at - back)
    if (word === 'held' && /^(?:licen[cs]es?|permit|card)$/.test(wordAt(statement, at - back - 1))) return true
    if (word === '' || endsClause(statement, at - back) || isOfWork(statement, at - back)) return false
    if (word === 'record' && (isAchieved(statement, at - back - 1) || isAchieved(statement, at - back - 2))) return false
    if (back === 0 && isJob(statement, at) && wordAt(statement, at + 1) === 'of') return true
    if (word === 'living' && wordAt(statement, at - back - 1) === 'a') continue
    if (hasLength(statement, at - back) || word === 'record' || (isAllotted && isJob(statement, at - back))) return true
  }
  return false
}

/** "a proven sales record of five years" is experience; "a clean driving record for three years" is none. */
const isAchieved = wordsAt('track proven demonstrated demonstrable successful established solid strong good excellent')

/** "We bring 20 years of experience", "With 40 years in the trade, our firm …". */
function isEmployers(statement: Stretch, from: number, unit: number): boolean {
  let owner = false
  for (let at = from - 1; at >= from - REACH; at--) {
    const word = wordAt(statement, at)
    if (word === '' || endsClause(statement, at)) break
    if (tellsOfAsking(statement, at)) return false
    const verb = wordAt(statement, at + 1) === "'" ? at + 2 : at + 1
    if (isEmployer(statement, at) && tellsOfHaving(statement, verb)) owner = true
  }
  if (owner || wordAt(statement, from - 1) === '' || !/^(?:with|over|than)$/.test(wordAt(statement, from - 1))) return owner
  for (let at = unit + 1; at < unit + REACH; at++)
    if (wordAt(statement, at) === 'we') return !asksWithin(statement, at + 1)
    else if (/^[,"]$/.test(wordAt(statement, at)))
      return (/^(?:we|our)$/.test(wordAt(statement, at + 1)) || praisesFirm(statement, at + 1)) && !asksWithin(statement, at + 2)
  return false
}

const praises = wordsAt('leading largest foremost renowned')

/** "With over 20 years of experience, Hartwell is a leading provider of …" */
function praisesFirm(statement: Stretch, from: number): boolean {
  for (let at = from; at < from + REACH; at++) if (praises(statement, at)) return /^(?:an?|the|s)$/.test(wordAt(statement, at - 1))
  return false
}

function asksWithin(statement: Stretch, from: number): boolean {
  for (let at = from; at < from + REACH; at++) if (tellsOfAsking(statement, at)) return true
  return false
}
