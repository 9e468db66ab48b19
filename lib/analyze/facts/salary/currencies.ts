import { wordSet } from '../../words/word-set.ts'

/** What "$" alone stands for: which dollar, the place decides (see local-currency.ts). */
export const ANY_DOLLAR = '$'
/** Stands for the currency of the place where the text names none: "28-32k". */
export const ANY_CURRENCY = '?'

/** Currency by sign, code or word, lower-cased. */
export const currencies = new Map(
  Object.entries({
    $: ANY_DOLLAR,
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₺': 'TRY',
    '₪': 'ILS',
    '₩': 'KRW',
    '฿': 'THB',
    '₱': 'PHP',
    '₦': 'NGN',
    ksh: 'KES',
    kshs: 'KES',
    kr: 'SEK',
    zł: 'PLN',
    rs: 'INR',
    chf: 'CHF',
    euro: 'EUR',
    euros: 'EUR',
    pounds: 'GBP',
    dollars: ANY_DOLLAR,
    kč: 'CZK',
    lpa: 'INR',
  }),
)
const codes = wordSet(
  'usd eur gbp jpy inr cad aud nzd sgd hkd sek nok dkk pln czk huf ron brl mxn zar aed ils krw cny php kes ngn myr pkr bdt lkr idr thb vnd sar qar kwd omr egp ghs ugx tzs bwp twd',
)
for (const code of codes) currencies.set(code, code.toUpperCase())
/** Letters glued before "$", "CA$", and codes before it, "MXN $". */
export const dollars = new Map(
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
    mxn: 'MXN',
    sgd: 'SGD',
    hkd: 'HKD',
    nzd: 'NZD',
    brl: 'BRL',
  }),
)
/** Letters that are money where they are capitals right before a number, and the least that is paid in it: "R35 000", "RM 3,500", "N200,000". */
export const letters = new Map([
  ['r', { currency: 'ZAR', least: 1 }],
  ['rm', { currency: 'MYR', least: 5 }],
  ['n', { currency: 'NGN', least: 1000 }],
])
/** What is less in these currencies counts something else: "PHP 8.2" is a version of the language. */
export const LEAST_IN: Readonly<Record<string, number>> = { PHP: 50 }
/** In these currencies a sum without a unit below this one is a month's: people tell what they get by the month. */
export const LEAST_YEARLY_IN: Readonly<Record<string, number>> = {
  ZAR: 60_000,
  INR: 90_000,
  MYR: 20_000,
  SGD: 15_000,
  HKD: 60_000,
  AED: 40_000,
  QAR: 40_000,
  SAR: 40_000,
  PHP: 150_000,
  KES: 400_000,
  NGN: 1_000_000,
  PLN: 40_000,
  CZK: 150_000,
  VND: 100_000_000,
  THB: 200_000,
  IDR: 60_000_000,
  PKR: 600_000,
  BDT: 250_000,
  LKR: 500_000,
  RON: 30_000,
  HUF: 2_000_000,
  BGN: 12_000,
  UAH: 150_000,
  EGP: 120_000,
  KRW: 10_000_000,
  CNY: 60_000,
  ARS: 5_000_000,
  COP: 20_000_000,
}
