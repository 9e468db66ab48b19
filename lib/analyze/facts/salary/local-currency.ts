import { tokenize } from '../../../lexicon/tokenize.ts'
import { isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import type { Line } from '../line.ts'
import { isProvince, isRegion } from '../location/regions.ts'
import { townAt } from '../location/towns.ts'

/** The currencies a text's places tell: which dollar "$" is, and what sums without a currency are in (undefined if no place tells). */
export interface LocalCurrency {
  dollar: string
  any: string | undefined
}

/** What only a country's people write in postings, by the code of their money; its places tell as well (see towns.ts). */
const tellers = new Map<string, string>()
const table: Readonly<Record<string, string>> = {
  USD: 'americans fmla flsa georgia',
  CAD: 'canadian scotia rrsp hst cupe opseu whmis wsib omers ossd',
  AUD: 'australian qld nsw vic ahpra ndis wwcc superannuation',
  NZD: 'zealand aotearoa kiwisaver',
  SGD: 'singaporean singaporeans cpf pte',
  HKD: 'hong',
  GBP: 'nhs gcse gcses hmrc',
}
for (const [code, words] of Object.entries(table)) for (const word of words.split(' ')) tellers.set(word, code)
/** Money whose sign tells where one is. */
const signs = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
])
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'])

/** Weighs the places that the lines name, and those the page gave (`places`), of which each counts more. */
export function localCurrency(lines: readonly { line: Line }[], places: readonly string[]): LocalCurrency {
  const counts = new Map<string, number>()
  const count = (code: string | undefined, weight: number) => code && counts.set(code, (counts.get(code) ?? 0) + weight)
  for (const place of places) for (const code of codesIn(place)) count(code, 5)
  for (const { line } of lines)
    for (let at = line.from; at < line.to; at++) {
      const word = wordAt(line, at)
      const isState = word.length === 2 && wordAt(line, at - 1) === ',' && isUpperCase(line, at)
      count(signs.get(word) ?? countryOf(line, at), isState ? 2 : 1)
    }
  return { dollar: mostLikelyDollar(counts), any: most(counts, () => true) }
}

/** The money of the country that token `at` tells of. */
function countryOf(line: Line, at: number): string | undefined {
  const word = wordAt(line, at)
  if (word === '401') return /^[k(]$/.test(wordAt(line, at + 1)) ? 'USD' : undefined
  if (word === 'us') return isCountry(line, at) ? 'USD' : undefined
  if (word === 'nz') return isUpperCase(line, at) ? 'NZD' : undefined
  if (word === 'bc')
    return isUpperCase(line, at) && /^(?:class|drivers?|government|resident)$/.test(wordAt(line, at + 1)) ? 'CAD' : undefined
  if (word === 'cert' || word === 'certificate') return /^(?:iii|iv)$/.test(wordAt(line, at + 1)) ? 'AUD' : undefined
  if (word === 'super') return isPension(line, at) ? 'AUD' : undefined
  if (word.length === 2 && wordAt(line, at - 1) === ',' && isUpperCase(line, at))
    return (isShared(line, at) ? townEndingAt(line, at - 1) : undefined) ?? codeOfState(word)
  return tellers.get(word) ?? townAt(line, at)?.code
}

/** What states of Australia are written like, and others too. */
const isShared = wordsAt('wa nt')
const LONGEST_TOWN = 3

/** "Perth, WA": a town that is known tells of which country the letters behind it are. */
function townEndingAt(line: Line, comma: number): string | undefined {
  for (let from = comma - 1; from >= comma - LONGEST_TOWN && from >= line.from; from--) {
    const town = townAt(line, from)
    if (town?.to === comma) return town.code
  }
  return undefined
}

function codeOfState(word: string): string | undefined {
  return isProvince(word) ? 'CAD' : isRegion(word) ? 'USD' : undefined
}

/** How far before a sum its own country is looked for. */
const LONGEST_COUNTRY = 8

/** Which dollar a sum at token `at` is in where its own country stands right before it: "In Canada $90,000 - $105,000, in the US $110,000". */
export function dollarBefore(line: Line, at: number): string | undefined {
  for (let back = at - 1; back >= at - LONGEST_COUNTRY && back >= line.from && wordAt(line, back) !== '$'; back--) {
    const code = countryOf(line, back)
    if (code && dollars.has(code)) return code
  }
  return undefined
}

/** The dollar that most places tell; the US one where they do not decide: "Remote (US & Canada)". */
function mostLikelyDollar(counts: ReadonlyMap<string, number>): string {
  const found = most(counts, (code) => dollars.has(code)) ?? 'USD'
  return (counts.get('USD') ?? 0) === (counts.get(found) ?? 0) ? 'USD' : found
}

/** Whether "US" is the country, and neither the last word of a heading in capitals ("ABOUT US") nor of a standard's name ("US GAAP"). */
function isCountry(line: Line, at: number): boolean {
  return isUpperCase(line, at) && wordAt(line, at + 1) !== 'gaap' && !(isUpperCase(line, at - 1) && /^\p{L}{3}/u.test(wordAt(line, at - 1)))
}

/** "+ 12% super", "plus super": what Australians call their pension. */
function isPension(line: Line, at: number): boolean {
  return /^(?:%|\+|plus|inc|including)$/.test(wordAt(line, at - 1)) && !/^\p{L}/u.test(wordAt(line, at + 1))
}

/** The countries that a place's name tells. */
function codesIn(place: string): string[] {
  const tokens = tokenize(place)
  const line: Stretch = { text: place, tokens, from: 0, to: tokens.length }
  return Array.from({ length: tokens.length }, (_, at) => townAt(line, at)?.code ?? tellers.get(wordAt(line, at)) ?? '').filter(Boolean)
}

function most(counts: ReadonlyMap<string, number>, isEligible: (code: string) => boolean): string | undefined {
  let best: string | undefined
  for (const [code, count] of counts) if (isEligible(code) && count > (best ? (counts.get(best) ?? 0) : 0)) best = code
  return best
}
