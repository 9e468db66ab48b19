import type { Finding, Recognizer } from '../finding.ts'
import { type Stretch, spanOf, wordAt, written } from '../stretch.ts'
import { isShortSign } from '../words/abbreviations.ts'
import { wordsAt } from '../words/words-at.ts'
import { amountAfter, amountBefore } from './experience/amount.ts'
import { othersAfter, yearsPlus } from './experience/beside-years.ts'
import { experienceField, isAfterPost, isExperience, isManner } from './experience/field.ts'
import { afterSpending, isDoingWork, nestedAfter } from './experience/nested-years.ts'
import { isOfTimeOff } from './experience/no-work.ts'
import { isOtherTime } from './experience/other-times.ts'
import { isSubstituted } from './experience/substituted-years.ts'
import { isUnit, perYears } from './experience/units.ts'

const isShortUnit = wordsAt('yr yrs mth mths mo mos')
const isShortMinimum = wordsAt('min mini')

/** A month's length is as often a contract's or a deadline's, so it needs one of these to be experience. */
const isOfExperience = wordsAt(
  'experience experiences experienced exp pqe worked working practice background exposure held position role capacity similar',
)

/** Labels that name no field: "Experience: 5 years". */
const isGeneralLabel = wordsAt(
  'experience years minimum duration length term contract period level seniority tenure required requirements qualifications total preferred age education',
)
/** Nobody asks for less experience than this; it is an age. */
const OLD = 25
/** Nor for more than this. */
const OLDEST = 50
/** From here on a range is one of ages. */
const ADULT = 18
const LONGEST_LABEL = 4

/** The longest way from years to the word "experience", in words. */
const MANY = 10

/** Years (and months) of experience asked for: "5+ years", "three to five (3-5) yrs", "minimum of 18 months". Several years, ages and terms are none. */
export const experience: Recognizer = {
  id: 'experience',
  triggers: [...perYears.keys(), '+'],
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; at++) {
      const shorthand = yearsPlus(statement, at)
      if (shorthand) found.push(shorthand)
      const perYear = isUnit(statement, at) ? perYears.get(wordAt(statement, at)) : undefined
      if (!perYear) continue
      const amount = amountBefore(statement, at) ?? amountAfter(statement, at)
      if (
        !amount ||
        isOtherTime(statement, amount.from, at) ||
        ((perYear === 12 || wordAt(statement, at) === 'y') &&
          !speaksOfExperience(statement, at) &&
          !asksForTime(statement, amount.from, at))
      )
        continue
      /** "Below 40 years", "between 18 and 30 years" */
      if ((amount.most ?? 0) >= OLD * Math.max(perYear, 1) && (amount.least === undefined || !speaksOfExperience(statement, at))) continue
      if ((amount.least ?? 0) >= OLDEST * perYear || isAges(amount, perYear)) continue
      const previous = found.at(-1)
      const joins = previous && isRange(statement, previous.to, amount.from) ? previous : undefined
      const from = joins ? joins.from : amount.from
      const least = joins?.criterion.kind === 'experience' ? joins.criterion.minYears : inYears(amount.least, perYear)
      const most = inYears(amount.most ?? (joins ? amount.least : undefined), perYear)
      const after = afterSpending(statement, amount.to ?? afterUnit(statement, at))
      const field = experienceField(statement, after) ?? fieldBefore(statement, from)
      const to = endOfExperience(statement, after)
      const isStoodFor = isSubstituted(statement, from)
      if (joins) found.pop()
      found.push({
        by: 'experience',
        from,
        to,
        criterion: {
          kind: 'experience',
          ...(isStoodFor ? {} : { ...(least !== undefined && { minYears: least }), ...(most !== undefined && { maxYears: most }) }),
          ...(field && { field: field.words }),
          ...spanOf(statement, from, to),
        },
        ...(field && { about: { from: field.from, to: field.to } }),
      })
      const parts = nestedAfter(statement, to)
      found.push(...(parts.length ? parts : othersAfter(statement, to)))
    }
    return found
  },
}

/** "male or female, 21-35 yrs" */
function isAges({ least, most }: { least?: number; most?: number }, perYear: number): boolean {
  return perYear === 1 && (least ?? 0) >= ADULT && (most ?? 0) >= OLD
}

/** "Driving: 5 years": the field is the label, unless that is only what all years are of. */
function fieldBefore(statement: Stretch, years: number): { words: string; from: number; to: number } | undefined {
  const to = years - 1
  if (wordAt(statement, to) !== ':') return undefined
  let from = to
  while (from > statement.from && to - from < LONGEST_LABEL && /^\p{L}+$/u.test(wordAt(statement, from - 1))) from--
  for (let at = from; at < to; at++) if (isGeneralLabel(statement, at) || isManner(statement, at)) return undefined
  return from < to ? { words: written(statement, from, to), from, to } : undefined
}

/** The token after "and above", "& more", "+". */
function afterMore(statement: Stretch, at: number): number {
  const word = wordAt(statement, at)
  if (word === '+' || (word === 'plus' && leadsToWork(statement, at + 1))) return at + 1
  if (word === 'or' && /^(?:two|so)$/.test(wordAt(statement, at + 1))) return at + 2
  return /^(?:and|&|or)$/.test(word) && /^(?:above|more|over|up|upwards|longer)$/.test(wordAt(statement, at + 1)) ? at + 2 : at
}

/** The token after the unit, with the full stop of "yrs." and "min.". */
function afterUnit(statement: Stretch, unit: number): number {
  const after = afterMore(statement, unit + 1)
  if (isShortUnit(statement, unit) && wordAt(statement, after) === '.') return after + 1
  return isShortMinimum(statement, after) && wordAt(statement, after + 1) === '.' ? after + 2 : after
}

/** The end of "years of relevant industry experience"; where the words name a field, the years stand alone. */
function endOfExperience(statement: Stretch, after: number): number {
  let at = after
  while (at < after + MANY && (isManner(statement, at) || isShortSign(statement, at) || isAfterPost(statement, at)))
    if (isExperience(statement, at++)) return at
  return after
}

function inYears(amount: number | undefined, perYear: number): number | undefined {
  return amount === undefined ? undefined : Math.round((amount / perYear) * 100) / 100
}

function speaksOfExperience(statement: Stretch, unit: number): boolean {
  for (let at = unit - 15; at < unit + 15; at++) if (isOfExperience(statement, at)) return true
  return false
}

/** Whether nothing but "to" or a dash stands between two amounts: "6 months' to 1 year". */
function isRange(statement: Stretch, from: number, to: number): boolean {
  if (to - from > 3 || !/^(?:to|-)$/.test(wordAt(statement, to - 1))) return false
  for (let at = from; at < to - 1; at++) if (!/^(?:'|s)$/.test(wordAt(statement, at))) return false
  return true
}

const isLeast = wordsAt('least minimum min')
const leadsToWork = wordsAt('in as of on at within working spent')

function isWord(statement: Stretch, at: number): boolean {
  return /^\p{L}/u.test(wordAt(statement, at))
}

/** "no less than", "not fewer than" */
function isNoLess(statement: Stretch, than: number): boolean {
  return (
    wordAt(statement, than) === 'than' &&
    /^(?:less|fewer)$/.test(wordAt(statement, than - 1)) &&
    /^(?:no|not)$/.test(wordAt(statement, than - 2))
  )
}

const WORK_REACH = 20

/** "Prior work in a bank for 12 months or longer" */
function isWorkedFor(statement: Stretch, from: number, unit: number): boolean {
  if (wordAt(statement, from - 1) !== 'for' || afterMore(statement, unit + 1) === unit + 1) return false
  for (let at = from - 2; at >= from - WORK_REACH; at--)
    if (/^(?:work|employment|service)$/.test(wordAt(statement, at)) && /^(?:prior|previous|past)$/.test(wordAt(statement, at - 1)))
      return true
  return false
}

/** "six months of public contact work" */
function isOfWork(statement: Stretch, unit: number): boolean {
  if (wordAt(statement, unit + 1) !== 'of') return false
  for (let at = unit + 2; at < unit + 7 && (isWord(statement, at) || wordAt(statement, at) === '-'); at++)
    if (/^(?:work|employment)$/.test(wordAt(statement, at))) return true
  return false
}

/** "(Preferred)" of "Wiring: 6 months (Preferred)": nothing else than experience is said to be wanted so. */
function needRemarked(statement: Stretch, at: number): boolean {
  return (
    wordAt(statement, at) === '(' && /^(?:required|preferred|desired)$/.test(wordAt(statement, at + 1)) && wordAt(statement, at + 2) === ')'
  )
}

/** What time that was spent in something is the object of: "you have 6 months in sales". */
const hasTime = wordsAt('with have has need needs bring brings')
/** "A diploma and six months in plant operations", "nursing as well as six months in" */
const addsTime = wordsAt('and & plus , ;')
const isLengthLabel = wordsAt('contract duration length term period placement notice probation assignment')

/** Whether a label or "or" stands before months: "Option 4: six months as a …", "or 6 months as an …", but not "Contract: 6 months as a …". */
function isAnotherWay(statement: Stretch, from: number): boolean {
  const before = wordAt(statement, from - 1)
  return before === 'or' || (before === ':' && !isLengthLabel(statement, from - 2))
}

/** "a minimum of 18 months in a laboratory", "12-18 months on a helpdesk": no word of experience, yet nothing else can be meant. */
function asksForTime(statement: Stretch, from: number, unit: number): boolean {
  if (wordAt(statement, unit + 1) === "'") return asksForTime(statement, from, unit + 1)
  if (from === statement.from && isWord(statement, unit + 1)) return true
  if (isAnotherWay(statement, from) && wordAt(statement, unit + 1) === 'as' && /^an?$/.test(wordAt(statement, unit + 2))) return true
  if (hasTime(statement, from - 1) && /^(?:in|as|of|spent|working)$/.test(wordAt(statement, unit + 1))) return true
  if (
    (addsTime(statement, from - 1) || (wordAt(statement, from - 1) === 'as' && wordAt(statement, from - 2) === 'well')) &&
    /^(?:in|as|of|spent|working)$/.test(wordAt(statement, unit + 1)) &&
    !isOfTimeOff(statement, unit + 2)
  )
    return true
  if (isWorkedFor(statement, from, unit) || isOfWork(statement, unit) || needRemarked(statement, unit + 1)) return true
  const bound = wordAt(statement, from - 1) === 'of' ? from - 2 : from - 1
  if (!isLeast(statement, bound) && !isNoLess(statement, bound)) return false
  if (isAfterPost(statement, unit + 2) || isAfterPost(statement, unit + 3)) return true
  return leadsToWork(statement, unit + 1) || isDoingWork(wordAt(statement, unit + 1))
}
