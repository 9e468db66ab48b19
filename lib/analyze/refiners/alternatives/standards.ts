import { isOr } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isCapitalised, isUpperCase, type Stretch, spanOf, touches, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'

/** What is told apart by its number, beside what a body in capitals gives out. */
const isNumbered = wordsAt('method part regulation section standard directive code protocol')
const isNumberedMany = wordsAt('methods parts regulations sections standards directives codes protocols')
const isLeading = wordsAt('such as like :')
const MOST = 6

/** The token after the number that begins at `at`: "9001", "537.1", "70E"; undefined where none of two digits does. */
function endOfNumber(statement: Stretch, at: number): number | undefined {
  if (!/^\d{2,5}\p{L}?$/u.test(wordAt(statement, at))) return undefined
  let to = at + 1
  if (/^\p{L}$/u.test(wordAt(statement, to)) && touches(statement, to)) to++
  while (wordAt(statement, to) === '.' && touches(statement, to) && touches(statement, to + 1) && /^\d+$/.test(wordAt(statement, to + 1)))
    to += 2
  return to
}

/**
 * "ISO 9001 or 14001", "Method 533 or 537.1", "EPA methods such as 200.8 or 300.0": numbers share who gives out what they name, or what it is.
 * Each becomes a way of its own, called by both; what was found already stays.
 */
export function nameStandards(findings: readonly Finding[], statement: Stretch): readonly Finding[] {
  let named = findings
  for (let at = statement.from + 2; at < statement.to - 1; at++) {
    if (!isOr(statement, at) || isUpperCase(statement, at) || endOfNumber(statement, at + 1) === undefined) continue
    const own = standardsAround(statement, at, named)
    if (own.length) named = [...named, ...own].sort((a, b) => a.from - b.from)
  }
  return named
}

function standardsAround(statement: Stretch, or: number, findings: readonly Finding[]): Finding[] {
  const first = firstNumber(statement, or)
  const body = first === undefined ? undefined : bodyBefore(statement, first)
  if (first === undefined || body === undefined) return []
  const found: Finding[] = []
  for (let at = first; found.length < MOST; ) {
    const to = endOfNumber(statement, at)
    if (to === undefined || isMeasured(statement, to)) break
    const from = at
    const isKnown = findings.some((finding) => finding.from <= from && finding.to > from)
    if (!isKnown) {
      const start = from === first && body.to === from ? body.from : from
      const label = oneLine(`${written(statement, body.from, body.named)} ${written(statement, from, to)}`)
      if (findings.some((finding) => finding.from < to && finding.to > start)) return []
      found.push({ by: 'skill', from: start, to, criterion: { kind: 'skill', skill: null, label, ...spanOf(statement, start, to) } })
    }
    at = to
    while (wordAt(statement, at) === ',' || isOr(statement, at)) at++
    if (at === to) break
  }
  return found
}

/** The first of the numbers that commas part before "or". */
function firstNumber(statement: Stretch, or: number): number | undefined {
  let first: number | undefined
  for (let end = or; first === undefined || wordAt(statement, end - 1) === ','; ) {
    if (wordAt(statement, end - 1) === ',') end--
    let at = end - 1
    while (at > statement.from && (touches(statement, at) || wordAt(statement, at) === '.')) at--
    if (endOfNumber(statement, at) !== end) break
    first = at
    end = at
  }
  return first
}

/** What the number at token `at` is of: its words from `from` to `named`, and the token where they end. */
function bodyBefore(statement: Stretch, at: number): { from: number; named: number; to: number } | undefined {
  let to = at
  while (isLeading(statement, to - 1)) to--
  if (to < at && !isNumberedMany(statement, to - 1)) return undefined
  const named = isNumberedMany(statement, to - 1) ? to - 1 : to
  const word = wordAt(statement, named - 1)
  const isBody =
    isUpperCase(statement, named - 1) && /^\p{L}{2,6}$/u.test(word) && !isMoney(statement, named - 1) && !isShouted(statement, named - 2)
  if (!isBody && !(named === to && isNumbered(statement, to - 1) && isCapitalised(statement, to - 1))) return undefined
  return { from: named - 1, named, to }
}

const isMoney = wordsAt('usd eur gbp cad aud nzd inr sgd zar jpy')

/** In a text of capitals no word in capitals is initials. */
function isShouted(statement: Stretch, at: number): boolean {
  return at >= statement.from && isUpperCase(statement, at)
}

const isUnitOf = wordsAt(
  'years year yrs hours hour days weeks months minutes lb lbs kg pounds mm cm m ft feet percent % points wpm k usd eur gbp',
)

/** "25 or 50 pounds": how much, not which. */
function isMeasured(statement: Stretch, to: number): boolean {
  return isUnitOf(statement, to)
}
