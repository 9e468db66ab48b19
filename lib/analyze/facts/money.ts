import { type Stretch, touches, wordAt } from '../stretch.ts'

/** Currency by sign, code or word, lower-cased. "$" alone is the United States dollar. */
const currencies = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₺': 'TRY',
    '₪': 'ILS',
    '₩': 'KRW',
    '฿': 'THB',
    kr: 'SEK',
    zł: 'PLN',
    rs: 'INR',
    chf: 'CHF',
    euro: 'EUR',
    euros: 'EUR',
    pounds: 'GBP',
    dollars: 'USD',
  }),
)
for (const code of 'usd eur gbp jpy inr cad aud nzd sgd hkd sek nok dkk pln czk huf ron brl mxn zar aed ils krw cny'.split(' '))
  currencies.set(code, code.toUpperCase())
/** Letters glued before "$": "CA$", "A$". */
const dollars = new Map(
  Object.entries({
    c: 'CAD',
    ca: 'CAD',
    cad: 'CAD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    us: 'USD',
    usd: 'USD',
    nz: 'NZD',
    s: 'SGD',
    sg: 'SGD',
    hk: 'HKD',
    r: 'BRL',
    mx: 'MXN',
  }),
)

export const moneyTriggers: readonly string[] = [...currencies.keys()]

const LONGEST = 9

export interface Amount {
  value: number
  currency?: string
  /** "k" stood behind it. */
  thousands: boolean
  to: number
}

/** The amount written from token `at`, with its currency before or behind: "$61,500", "45.000 €", "CA$90k", "60 000 SEK". */
export function amountAt(line: Stretch, at: number): Amount | undefined {
  let next = at
  let currency: string | undefined
  const glued = dollars.get(wordAt(line, next))
  if (glued && wordAt(line, next + 1) === '$' && touches(line, next + 1)) {
    currency = glued
    next += 2
  } else if (currencies.has(wordAt(line, next))) {
    currency = currencies.get(wordAt(line, next))
    next++
  }
  const digits = wordAt(line, next)
  if (!/^\d{1,7}$/.test(digits)) return undefined
  let whole = digits
  let decimals = ''
  next++
  while (
    whole.length < LONGEST &&
    /^[.,']?$/.test(separator(line, next)) &&
    /^\d+$/.test(wordAt(line, next + 1)) &&
    touches(line, next) &&
    touches(line, next + 1)
  ) {
    const group = wordAt(line, next + 1)
    if (group.length === 3) whole += group
    else if (group.length <= 2 && !decimals) decimals = group
    else return undefined
    next += 2
  }
  while (
    digits.length <= 3 &&
    !decimals &&
    /^\d{3}$/.test(wordAt(line, next)) &&
    whole.length < 7 &&
    line.text.slice(line.tokens.end[next - 1], line.tokens.start[next]).length === 1
  ) {
    whole += wordAt(line, next)
    next++
  }
  const thousands = wordAt(line, next) === 'k' && touches(line, next)
  if (thousands) next++
  if (/^(?:million|billion|m|bn|mm|b|%)$/.test(wordAt(line, next))) return undefined
  if (!currency && currencies.has(wordAt(line, next))) {
    currency = currencies.get(wordAt(line, next))
    next++
  } else if (currency === 'USD' && /^(?:usd|cad|aud|nzd|sgd|hkd|mxn)$/.test(wordAt(line, next))) {
    currency = currencies.get(wordAt(line, next))
    next++
  }
  const value = Number(decimals ? `${whole}.${decimals}` : whole) * (thousands ? 1000 : 1)
  return { value, ...(currency && { currency }), thousands, to: next }
}

function separator(line: Stretch, at: number): string {
  const word = wordAt(line, at)
  return word === '.' || word === ',' || word === "'" ? word : 'none'
}
