import { isUpperCase, wordAt } from '../stretch.ts'
import type { Line } from './line.ts'
import { isProvince, isRegion } from './regions.ts'

/** The currencies a text's places tell: which dollar "$" is, and what sums without a currency are in (undefined if no place tells). */
export interface LocalCurrency {
  dollar: string
  any: string | undefined
}

/** Words that tell of a country by their money's code: its name, towns and regions, and what only its people write in postings. */
const tellers = new Map<string, string>()
const table: Readonly<Record<string, string>> = {
  USD: 'usa americans fmla flsa texas florida california ohio pennsylvania illinois michigan georgia virginia massachusetts minnesota wisconsin colorado oregon tennessee arizona',
  CAD: 'canada canadian ontario toronto calgary edmonton ottawa montreal montréal quebec québec alberta saskatchewan saskatoon manitoba winnipeg halifax mississauga scotia newfoundland rrsp hst',
  AUD: 'australia australian sydney brisbane adelaide canberra queensland qld nsw tasmania ahpra ndis superannuation',
  NZD: 'zealand auckland christchurch aotearoa kiwisaver',
  SGD: 'singapore singaporean singaporeans cpf',
  HKD: 'hong hongkong kowloon',
  GBP: 'uk britain england scotland wales london leeds bristol manchester sheffield liverpool nottingham edinburgh glasgow cardiff nhs gcse gcses hmrc',
  EUR: 'ireland dublin cork galway limerick germany berlin munich france paris spain madrid barcelona italy netherlands amsterdam belgium austria vienna finland helsinki portugal lisbon',
  INR: 'india mumbai bangalore bengaluru delhi pune hyderabad chennai gurgaon noida',
  CHF: 'switzerland zurich zürich geneva basel',
  ZAR: 'johannesburg durban pretoria gauteng',
}
for (const [code, words] of Object.entries(table)) for (const word of words.split(' ')) tellers.set(word, code)
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'])

/** Weighs the places that the lines name, and those the page gave (`places`), of which each counts more. */
export function localCurrency(lines: readonly { line: Line }[], places: readonly string[]): LocalCurrency {
  const counts = new Map<string, number>()
  const count = (code: string | undefined, weight: number) => code && counts.set(code, (counts.get(code) ?? 0) + weight)
  for (const place of places) for (const word of place.toLowerCase().match(/\p{L}+/gu) ?? []) count(tellers.get(word), 5)
  for (const { line } of lines)
    for (let at = line.from; at < line.to; at++) {
      const word = wordAt(line, at)
      if (word === '401' && /^[k(]$/.test(wordAt(line, at + 1))) count('USD', 1)
      else if (word.length === 2 && wordAt(line, at - 1) === ',' && isUpperCase(line, at))
        count(isProvince(word) ? 'CAD' : isRegion(word) ? 'USD' : undefined, 2)
      else count(tellers.get(word), 1)
    }
  return { dollar: most(counts, (code) => dollars.has(code)) ?? 'USD', any: most(counts, () => true) }
}

function most(counts: ReadonlyMap<string, number>, isEligible: (code: string) => boolean): string | undefined {
  let best: string | undefined
  for (const [code, count] of counts) if (isEligible(code) && count > (best ? (counts.get(best) ?? 0) : 0)) best = code
  return best
}
