import type { Salary, SalaryUnit } from '../../model/posting.ts'

/** A salary; a maximum that is not above the minimum is left out. */
export function range(minValue: number, maxValue: number | undefined, currency: string, unitText: SalaryUnit): Salary {
  return maxValue !== undefined && maxValue > minValue ? { minValue, maxValue, currency, unitText } : { minValue, currency, unitText }
}

/** Words that name a period by themselves, and short ones that do only behind a "per" of their language. */
const units: readonly [SalaryUnit, RegExp][] = (
  [
    [
      'HOUR',
      'hour(?:ly|s)?|hr|stunde|std|stündlich|stundenlohn|heure|hora|godz\\w*|uurloon|時給|时薪',
      'h|ora|hod(?:in[ua])?|uur|timme|time|час',
    ],
    ['DAY', 'day|daily|diem|täglich|tagessatz|journalier|diária|日薪', 'tag|jour|día|dia|giorno|den|dzień|dag|天'],
    ['WEEK', 'week(?:ly)?|wöchentlich|semaine|semana|settimana|týden\\w*|tydzień', 'wk|w|woche|vecka|uge'],
    [
      'MONTH',
      'month(?:ly)?|pcm|monat(?:lich)?|mtl|mensuel\\w*|mensual\\w*|mensal|mensil\\w*|měs(?:íc|íčně)?|mesačne|mies(?:ięcznie)?|maand|månad\\w*|måned\\w*|месяц|月薪|月給|\\d薪',
      'mo|mth|mois|mes|mês|mese|mesiac|月',
    ],
    [
      'YEAR',
      'year(?:ly)?|yr|annum|annual(?:ly)?|ann|p\\.?\\s?a\\.?|jährlich|jahresgehalt|jahr|année|annuel\\w*|año|anual\\w*|annu[ao]\\w*|ročně|rocznie|год|年薪|年収',
      'y|a|an|ano|anno|rok|jaar|år|年',
    ],
  ] as const
).map(([name, whole, behindPer]) => [
  name,
  new RegExp(
    `(?<!\\p{L})(?:${whole})(?!\\p{L})|(?:\\/|(?<!\\p{L})(?:per|pro|par|por|za|na|pr\\.?|i|im|al|el|a|an|each)\\s)\\s*(?:${behindPer})(?!\\p{L})|(?:${
      whole
        .split('|')
        .filter((word) => /[一-龠]/.test(word))
        .join('|') || '\\0'
    })`,
    'iu',
  ),
])

/** The period that words name, if they name one. */
export function unit(words: string): SalaryUnit | undefined {
  return units.find(([, pattern]) => pattern.test(words))?.[0]
}

/** A sum without a period: five digits of a dollar, euro or pound are a year's pay, never a month's; smaller sums are left out. */
export function usualUnit(amount: number, currency: string): SalaryUnit | undefined {
  return amount >= 15_000 && /^(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SGD)$/.test(currency) ? 'YEAR' : undefined
}

const symbols: readonly [string, RegExp][] = [
  ['CAD', /(?<!\p{L})(?:C|CAD?\s?)\$|\b(?:CAD|cad)\b/u],
  ['AUD', /(?<!\p{L})(?:A|AUD?\s?)\$|\b(?:AUD|aud)\b/u],
  ['NZD', /(?<!\p{L})NZD?\s?\$|\bNZD\b/iu],
  ['SGD', /(?<!\p{L})(?:S|SGD?\s?)\$|\b(?:SGD|sgd)\b/u],
  ['TWD', /NT\s?\$|\bTWD\b/i],
  ['HKD', /HK(?:D)?\s?\$|\bHKD\b/i],
  ['BRL', /R\$|\bBRL\b/i],
  ['USD', /US\s?\$|\bUSD\b|\$/i],
  ['EUR', /€|\bEUR(?:os?)?\b/i],
  ['GBP', /£|\bGBP\b/i],
  ['CHF', /\b(?:CHF|SFr)\b/i],
  ['CZK', /\b(?:Kč|CZK)|Kč/i],
  ['PLN', /\bPLN\b|zł/i],
  ['INR', /₹|\bINR\b|\bRs\.?\s?\d/i],
  ['JPY', /円|\bJPY\b/i],
  ['CNY', /元|薪|[万千]\s?\/\s?[月年]|\b(?:CNY|RMB)\b/i],
  ['KRW', /₩|원|\bKRW\b/i],
  ['SEK', /\bSEK\b/i],
  ['DKK', /\bDKK\b/i],
  ['NOK', /\bNOK\b/i],
  ['HUF', /\b(?:HUF|Ft)\b/i],
  ['ILS', /₪|\b(?:ILS|NIS)\b/i],
  ['RUB', /₽|руб|\bRUB\b/i],
  ['UAH', /₴|грн|\bUAH\b/i],
]
const amount = String.raw`\d{1,3}(?:[.,'’\s\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const money = new RegExp(
  String.raw`(?<![\d%])(${amount})\s?(?:(k|tis\.?|tsd\.?|mil|lakhs?|lacs?|lpa|[万萬만])(?!\p{Script=Latin}))?(?![\d%])(?:[^\d]{0,14}?(?:-|–|—|[~〜～]|(?<!\p{L})(?:to|bis|à|a|až|do|and|tot|til|till|al|et|y|e|und)(?!\p{L}))[^\d]{0,8}?(${amount})\s?(?:(k|tis\.?|tsd\.?|mil|lakhs?|lacs?|lpa|[万萬만])(?!\p{Script=Latin}))?(?![\d%]))?`,
  'iu',
)

/** Reads a salary field's words ("$120k – $150k a year", "50 000–80 000 Kč / měsíc"). Without a currency or a period it is undefined. */
export function parseSalary(words: string, language = ''): Salary[] | undefined {
  const named = symbols.find(([, pattern]) => pattern.test(words))?.[0]
  // The same sign stands for the yuan and for Taiwan's dollar.
  const currency = named === 'CNY' && /^zh-(?:tw|hant)/i.test(language) && !/CNY|RMB/i.test(words) ? 'TWD' : named
  // "Band 6: £38,682": the sum stands at the sign, where that comes first.
  const sign = words.search(/[$£₹]\s?\d|€\d/)
  const found = currency === undefined || words.length > 300 ? undefined : money.exec(words.slice(Math.max(0, sign)))
  if (!currency || !found) return undefined
  const factor = multiplier(found[2]) || 1
  const upper = multiplier(found[4])
  // "120–150k": the k of the upper end holds for both, unless the lower is a full sum already.
  let minValue = (parseAmount(found[1] ?? '') ?? 0) * (factor === 1 && upper && Number.parseFloat(found[1] ?? '') < 1000 ? upper : factor)
  let maxValue = found[3] === undefined ? undefined : (parseAmount(found[3]) ?? 0) * (upper || 1)
  if (maxValue !== undefined && factor === 1 && !upper && currency === 'CZK' && minValue < 1000 && maxValue >= 1000) minValue *= 1000
  if (maxValue !== undefined && factor > 1 && !upper && maxValue < 1000) maxValue *= factor
  const unitText = unit(words.replace(found[0], ' ')) ?? usualUnit(minValue, currency)
  // Many currencies are written with a bare dollar sign.
  if (currency === 'USD' && !/US/i.test(words) && minValue > (unitText === 'YEAR' ? 3_000_000 : 300_000)) return undefined
  return minValue > 0 && unitText ? [range(minValue, maxValue, currency, unitText)] : undefined
}

function multiplier(word: string | undefined): number {
  if (!word) return 0
  if (/^[万萬만]/.test(word)) return 10_000
  return /^l/i.test(word) ? 100_000 : 1000
}

/** A number as people write it: "1,234.50", "1.234,50", "1 234", "1'234". */
export function parseAmount(words: string): number | undefined {
  const bare = words.replace(/[\s\u00a0\u202f'’]/g, '')
  const decimal = /[.,](\d{1,2})$/.exec(bare)
  const whole = (decimal ? bare.slice(0, decimal.index) : bare).replace(/[.,]/g, '')
  return /^\d+$/.test(whole) ? Number(`${whole}.${decimal?.[1] ?? '0'}`) : undefined
}
