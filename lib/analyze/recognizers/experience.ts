import type { Finding, Recognizer } from '../finding.ts'
import { numberBefore, numberOf } from '../numbers.ts'
import { type Stretch, spanOf, wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { experienceField, manner } from './experience-field.ts'

const years = wordSet('year years yr yrs')
const months = wordSet('month months')
/** Words that may stand between the number and its unit: "5 full years", "three consecutive years". */
const betweenNumberAndUnit = wordSet('full complete consecutive calendar solid recent additional total plus + - progressive continuous')
/** Before the number: a span of time looked back on or ahead to, a rhythm, an age, or a length of something else. */
const notBefore = wordSet(
  'held valid last past next within every after each previous first age aged another until valid commit stay duration lasts lasting per preceding',
)
/** After the unit: an age, a look back, a contract, a course of study. */
const notAfter = wordSet(
  'ago old contract contracts term fixed agreement warranty probation probationary commitment plan degree college university program programme course diploma apprenticeship certificate training residency anniversary',
)
/** After "years of": the same. */
const notOf = wordSet('age college study education university schooling school coursework age undergraduate postsecondary course')
const onlyAtMost = wordSet('to than under maximum max below')
/** A month's length is as often a contract's or a deadline's, so it needs one of these to be experience. */
const experienceWords = wordSet('experience experienced worked working practice background exposure')

/** Labels that name no field: "Experience: 5 years". */
const generalLabels = wordSet(
  'experience years minimum duration length term contract period level seniority tenure required requirements qualifications total preferred age education',
)
const LONGEST_LABEL = 4

/** The longest way from years to the word "experience", in words. */
const MANY = 10

/** Years (and months) of experience asked for: "5+ years", "three to five (3-5) yrs", "minimum of 18 months". Several years, ages and terms are none. */
export const experience: Recognizer = {
  id: 'experience',
  triggers: [...years, ...months],
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; at++) {
      const word = wordAt(statement, at)
      const perYear = years.has(word) ? 1 : months.has(word) ? 12 : 0
      if (!perYear) continue
      const amount = amountBefore(statement, at)
      if (!amount || isOtherTime(statement, amount.from, at) || (perYear === 12 && !speaksOfExperience(statement, at))) continue
      const previous = found.at(-1)
      const joins = previous && wordAt(statement, amount.from - 1) === 'to' && previous.to === amount.from - 1 ? previous : undefined
      const from = joins ? joins.from : amount.from
      const least = joins?.criterion.kind === 'experience' ? joins.criterion.minYears : inYears(amount.least, perYear)
      const most = inYears(amount.most ?? (joins ? amount.least : undefined), perYear)
      const field = experienceField(statement, at + 1) ?? fieldBefore(statement, from)
      const to = endOfExperience(statement, at + 1)
      if (joins) found.pop()
      found.push({
        by: 'experience',
        from,
        to,
        criterion: {
          kind: 'experience',
          ...(least !== undefined && { minYears: least }),
          ...(most !== undefined && { maxYears: most }),
          ...(field && { field: field.words }),
          ...spanOf(statement, from, to),
        },
        ...(field && { about: { from: field.from, to: field.to } }),
      })
      const nested = nestedAfter(statement, to)
      if (nested) found.push(nested)
    }
    return found
  },
}

/** "Driving: 5 years": the field is the label, unless that is only what all years are of. */
function fieldBefore(statement: Stretch, years: number): { words: string; from: number; to: number } | undefined {
  const to = years - 1
  if (wordAt(statement, to) !== ':') return undefined
  let from = to
  while (from > statement.from && to - from < LONGEST_LABEL && /^\p{L}+$/u.test(wordAt(statement, from - 1))) from--
  for (let at = from; at < to; at++) if (generalLabels.has(wordAt(statement, at)) || manner.has(wordAt(statement, at))) return undefined
  return from < to ? { words: written(statement, from, to), from, to } : undefined
}

/** The end of "years of relevant industry experience"; where the words name a field, the years stand alone. */
function endOfExperience(statement: Stretch, after: number): number {
  let at = after
  while (at < after + MANY && manner.has(wordAt(statement, at))) if (/^experience$/.test(wordAt(statement, at++))) return at
  return after
}

function inYears(amount: number | undefined, perYear: number): number | undefined {
  return amount === undefined ? undefined : Math.round((amount / perYear) * 100) / 100
}

/** The number or range that ends before a unit of time. */
function amountBefore(statement: Stretch, unit: number): { from: number; least?: number; most?: number } | undefined {
  let end = unit
  for (; end > statement.from; end--) {
    const word = wordAt(statement, end - 1)
    if (/^(?:more|greater|above|higher)$/.test(word) && wordAt(statement, end - 2) === 'or') end--
    else if (!betweenNumberAndUnit.has(word)) break
  }
  const last = numberBefore(statement, end)
  if (!last) return undefined
  let { from } = last
  const joint = wordAt(statement, from - 1)
  const isBetween = joint === 'and' && wordAt(statement, from - 3) === 'between'
  if (/^(?:-|to|or)$/.test(joint) || isBetween) {
    const plus = /^(?:\+|plus)$/.test(wordAt(statement, from - 2)) ? 1 : 0
    const first = numberBefore(statement, from - 1 - plus)
    if (first && first.value < last.value) return { from: first.from, least: first.value, ...(joint !== 'or' && { most: last.value }) }
  }
  const before = wordAt(statement, from - 1)
  const twoBefore = wordAt(statement, from - 2)
  const atMost =
    (onlyAtMost.has(before) &&
      !(before === 'than' && twoBefore === 'more' && wordAt(statement, from - 3) !== 'no') &&
      !(before === 'to' && twoBefore !== 'up')) ||
    (before === 'of' && /^max/.test(twoBefore))
  if (before === '(' && wordAt(statement, from - 2) !== '') from = last.from
  return atMost ? { from, most: last.value } : { from, least: last.value }
}

/** Whether a length of time is something else than experience: an age, a contract, a deadline, a course of study, a look back. */
function isOtherTime(statement: Stretch, from: number, unit: number): boolean {
  for (let back = 1; back <= 3; back++) if (notBefore.has(wordAt(statement, from - back))) return true
  let after = unit + 1
  while (/^(?:'|\(|s|\)|full|-)$/.test(wordAt(statement, after))) after++
  const next = wordAt(statement, after)
  if (notAfter.has(next)) return true
  return next === 'of' && notOf.has(wordAt(statement, after + 1))
}

function speaksOfExperience(statement: Stretch, unit: number): boolean {
  for (let at = unit - 15; at < unit + 15; at++) if (experienceWords.has(wordAt(statement, at))) return true
  return false
}

/** "8+ years, including 2 in machine learning": the years of a part, whose unit is left out. */
function nestedAfter(statement: Stretch, after: number): Finding | undefined {
  for (let at = after; at < Math.min(after + 8, statement.to); at++) {
    const word = wordAt(statement, at)
    if (word === '.' || word === ';') return undefined
    if (!/^(?:including|incl|with)$/.test(word)) continue
    let from = at + 1
    while (/^(?:at|least|a|minimum|of)$/.test(wordAt(statement, from))) from++
    const value = numberOf(wordAt(statement, from))
    if (value === undefined) continue
    let to = from + 1
    if (wordAt(statement, to) === '+') to++
    while (/^(?:of|those|these|which|them)$/.test(wordAt(statement, to))) to++
    if (!/^(?:in|with|as|on|spent)$/.test(wordAt(statement, to))) return undefined
    return { by: 'experience', from, to, criterion: { kind: 'experience', minYears: value, ...spanOf(statement, from, to) } }
  }
  return undefined
}
