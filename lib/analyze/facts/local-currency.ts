import { tokenize } from '../../lexicon/tokenize.ts'
import { isUpperCase, type Stretch, wordAt } from '../stretch.ts'
import type { Line } from './line.ts'
import { isProvince, isRegion } from './regions.ts'
import { townAt } from './towns.ts'

/** The currencies a text's places tell: which dollar "$" is, and what sums without a currency are in (undefined if no place tells). */
export interface LocalCurrency {
  dollar: string
  any: string | undefined
}

/** What only a country's people write in postings, by the code of their money; its places tell as well (see towns.ts). */
const tellers = new Map<string, string>()
const table: Readonly<Record<string, string>> = {
  USD: 'americans fmla flsa georgia',
  CAD: 'canadian scotia rrsp hst',
  AUD: 'australian qld nsw vic ahpra ndis superannuation',
  NZD: 'zealand aotearoa kiwisaver',
  SGD: 'singaporean singaporeans cpf',
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
      if (word === '401' && /^[k(]$/.test(wordAt(line, at + 1))) count('USD', 1)
      else if (word.length === 2 && wordAt(line, at - 1) === ',' && isUpperCase(line, at))
        count(isProvince(word) ? 'CAD' : isRegion(word) ? 'USD' : undefined, 2)
      else count(tellers.get(word) ?? signs.get(word) ?? townAt(line, at)?.code, 1)
    }
  return { dollar: most(counts, (code) => dollars.has(code)) ?? 'USD', any: most(counts, () => true) }
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
