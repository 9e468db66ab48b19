import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../../stretch.ts'
import { isFigures } from '../../words/letters.ts'
import { wordsAt } from '../../words/words-at.ts'
import { ANY_DOLLAR, currencies, dollars, LEAST_IN, letters } from './currencies.ts'

/** What one number counts in India. */
const lakhs = new Set(['lpa', 'lakh', 'lakhs', 'lac', 'lacs'])
const LAKH = 100_000

/** Every amount of money has one of these: a currency, or thousands told by "k". */
export const moneyTriggers: readonly string[] = [...currencies.keys(), ...lakhs, ...letters.keys(), 'k', 'tk']

/** What an amount begins with, if not with figures. */
const isSign = wordsAt(new Set([...currencies.keys(), ...dollars.keys(), ...letters.keys(), 'tk']))

const LONGEST = 9
/** "Tk 8" is a class of a school. */
const LEAST_TAKA = 1000

export interface Amount {
  value: number
  currency?: string
  /** How many a number counts: 1000 with "k" behind it, 100,000 with "lakh", else 1. */
  times: number
  to: number
}

/** The amount written from token `at`, with its currency before or behind: "$61,500", "45.000 €", "CA$90k", "60 000 SEK". */
export function amountAt(line: Stretch, at: number): Amount | undefined {
  if (!isFigures(line, at) && !isSign(line, at)) return undefined
  const before = currencyBefore(line, at)
  let { currency, to: next } = before
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
    if (group.length === 3 || isLakhs(line, next)) whole += group
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
  const thousands = wordAt(line, next) === 'k' && (touches(line, next) || isCurrencySign(line, next + 1))
  if (thousands) next++
  const inLakhs = lakhs.has(wordAt(line, next)) || (currency === 'INR' && wordAt(line, next) === 'l' && touches(line, next))
  if (inLakhs) {
    next++
    currency ??= 'INR'
  }
  const times = thousands ? 1000 : inLakhs ? LAKH : 1
  if (/^(?:million|billion|m|bn|mm|b|%)$/.test(wordAt(line, next))) return undefined
  if (!currency && currencies.has(wordAt(line, next)) && !isOfNext(line, next)) {
    currency = currencies.get(wordAt(line, next))
    next++
  } else if (currency === ANY_DOLLAR && /^(?:usd|cad|aud|nzd|sgd|hkd|mxn)$/.test(wordAt(line, next))) {
    currency = currencies.get(wordAt(line, next))
    next++
  }
  const value = Number(decimals ? `${whole}.${decimals}` : whole) * times
  if (value < Math.max(before.least, LEAST_IN[currency ?? ''] ?? 0)) return undefined
  return { value, ...(currency && { currency }), times, to: next }
}

/** The currency told before a number, the token after it, and the least that the number must be to be money. */
function currencyBefore(line: Stretch, at: number): { currency: string | undefined; least: number; to: number } {
  const word = wordAt(line, at)
  const glued = dollars.get(word)
  if (glued && wordAt(line, at + 1) === '$' && (touches(line, at + 1) || glued.toLowerCase() === word))
    return { currency: glued, least: 0, to: at + 2 }
  const currency = currencies.get(word)
  if (currency) return { currency, least: 0, to: at + (/^(?:INR|KES)$/.test(currency) && wordAt(line, at + 1) === '.' ? 2 : 1) }
  if (word === 'tk' && isCapitalised(line, at)) {
    const to = wordAt(line, at + 1) === '.' ? at + 2 : at + 1
    return { currency: 'BDT', least: LEAST_TAKA, to }
  }
  const letter = isUpperCase(line, at) && (touches(line, at + 1) || word === 'rm' || isSpacedRand(line, at)) ? letters.get(word) : undefined
  return letter ? { ...letter, to: at + 1 } : { currency: undefined, least: 0, to: at }
}

/** "R 248 613", "R 18,500": only where thousands are parted, so that no "Grade R 2024" is money. */
function isSpacedRand(line: Stretch, at: number): boolean {
  if (wordAt(line, at) !== 'r' || !/^\d{1,3}$/.test(wordAt(line, at + 1))) return false
  const group = wordAt(line, at + 2) === ',' && touches(line, at + 2) ? at + 3 : at + 2
  return /^\d{3}$/.test(wordAt(line, group)) && (group === at + 2 || touches(line, group))
}

/** Whether a sign of money stands at the next number and apart from the one before it: "Level 1 $15.50". */
function isOfNext(line: Stretch, at: number): boolean {
  return !touches(line, at) && touches(line, at + 1) && /^\d/.test(wordAt(line, at + 1))
}

/** Whether the two digits behind a comma are a group of a number as India writes it: of "12,00,000". */
function isLakhs(line: Stretch, comma: number): boolean {
  return (
    wordAt(line, comma) === ',' &&
    wordAt(line, comma + 1).length === 2 &&
    wordAt(line, comma + 2) === ',' &&
    touches(line, comma + 2) &&
    touches(line, comma + 3) &&
    /^\d{2,3}$/.test(wordAt(line, comma + 3))
  )
}

/** Whether a sign of money is glued to the token before it: of "42 k€". */
function isCurrencySign(line: Stretch, at: number): boolean {
  return touches(line, at) && currencies.has(wordAt(line, at))
}

function separator(line: Stretch, at: number): string {
  const word = wordAt(line, at)
  return word === '.' || word === ',' || word === "'" ? word : 'none'
}
