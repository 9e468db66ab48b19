import { headerFact } from '../words/header-facts.ts'
import { fromHeader, fromLabel, fromSite, fromStructured, type Rule, type Source } from './field.ts'
import { firstMeta } from './meta.ts'
import { plain } from './plain.ts'

const earliest = 1995
const latest = 2100
const monthLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'cs', 'sk', 'pl', 'nl', 'sv', 'da', 'nb']
let months: Map<string, number> | undefined

/** How a line beside the title tells the last day: "The closing date is 14 December 2031", "Applications close on 3 May 2031". */
const closes =
  /^(?:the )?(?:(?:closing|end|expiry) date|(?:application )?deadline|applications? (?:closes?|ends?|are due|due)|(?:vacancy |job |advert )?closes)\b/i

/** The date a posting was put up, most trusted source first. */
export const datePostedRules: readonly Rule<string>[] = [
  fromStructured(({ datePosted }, source) => date(plain(datePosted), source)),
  fromSite('datePosted', ([words], source) => date(words, source)),
  { from: 'meta', find: (source) => date(firstMeta(source.page.meta, 'article:published_time', 'datePosted'), source) },
  fromLabel('datePosted', date),
  fromHeader((words, source) => (headerFact(words) === 'posted' ? date(words, source) : undefined)),
]

/** The last day to apply, most trusted source first. */
export const validThroughRules: readonly Rule<string>[] = [
  fromStructured(({ validThrough }, source) => date(plain(validThrough), source)),
  fromSite('validThrough', ([words], source) => date(words, source)),
  // "Open & closing dates: 2 March to 16 March"
  fromLabel('validThrough', (words, source) => date(words.split(/\s(?:to|through|until|bis|au|–|-)\s/).at(-1), source)),
  fromHeader((words, source) => (closes.test(words) ? date(words, source) : undefined)),
]

function date(words: string | undefined, { page }: Source): string | undefined {
  return words === undefined ? undefined : parseDate(words, page.document.documentElement?.lang ?? '', page.today)
}

/**
 * Reads the first date in a field's words as ISO 8601. Day and month in digits are told apart by their size, or by the language where both
 * could be either (`en-US` puts the month first); with no language to go by such a date is left out. "3 days ago" counts from `today`.
 */
export function parseDate(words: string, language: string, today?: string): string | undefined {
  const iso = /\b(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/.exec(words)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const epoch = /^\s*(\d{10}|\d{13})\s*$/.exec(words)
  if (epoch?.[1]) return new Date(Number(epoch[1]) * (epoch[1].length === 10 ? 1000 : 1)).toISOString().slice(0, 10)
  return named(words) ?? numeric(words, language) ?? relative(words, today)
}

function valid(year: number, month: number, day: number): string | undefined {
  const found = new Date(Date.UTC(year, month - 1, day))
  const fits = found.getUTCMonth() === month - 1 && found.getUTCDate() === day && year >= earliest && year <= latest
  return fits ? found.toISOString().slice(0, 10) : undefined
}

/** "5 June 2019", "June 5, 2019", "5. Juni 2019", "5 de junio de 2019". */
function named(words: string): string | undefined {
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+)?[-–]?\s*(\p{L}{3,12})\.?,?\s*[-–]?\s*(?:de\s+|del\s+)?(\d{4})\b/u.exec(words)
  const day = dayFirst && month(dayFirst[2])
  if (dayFirst && day) return valid(Number(dayFirst[3]), day, Number(dayFirst[1]))
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{2}:\d{2}:\d{2}\s+(?:\p{L}{2,5}\s+)?)?(\d{4})\b/u.exec(words)
  const found = monthFirst && month(monthFirst[1])
  return monthFirst && found ? valid(Number(monthFirst[3]), found, Number(monthFirst[2])) : undefined
}

/** The month that a word names in one of the languages, whole or cut to three or four letters. */
function month(word: string | undefined): number | undefined {
  months ??= nameMonths()
  return word === undefined ? undefined : months.get(fold(word))
}

const fold = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')

function nameMonths(): Map<string, number> {
  const names = new Map<string, number>()
  const styles = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const
  for (const format of monthLanguages.flatMap((language) =>
    styles.map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })),
  )) {
    for (let number = 1; number <= 12; number++) {
      const parts = format.formatToParts(Date.UTC(2024, number - 1, 15))
      const name = fold(parts.find((part) => part.type === 'month')?.value ?? '')
      for (const form of [name, name.slice(0, 3), name.slice(0, 4)]) {
        if (/^\p{L}{3,}$/u.test(form) && !names.has(form)) names.set(form, number)
      }
    }
  }
  return names
}

function numeric(words: string, language: string): string | undefined {
  const found = /\b(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\b/.exec(words)
  if (!found) return undefined
  const [first, second] = [Number(found[1]), Number(found[3])]
  const year = Number(found[4]) + ((found[4]?.length ?? 0) === 2 ? 2000 : 0)
  if (first > 12) return valid(year, second, first)
  if (second > 12) return valid(year, first, second)
  if (first === second || found[2] === '.') return valid(year, second, first)
  if (/^en-us$/i.test(language)) return valid(year, first, second)
  return language === '' || /^en$/i.test(language) ? undefined : valid(year, second, first)
}

const units: readonly [number, RegExp][] = [
  [
    0,
    /\b(?:today|just (?:now|posted)|heute|aujourd.hui|hoy|dnes|oggi|hoje|dzisiaj|vandaag|i ?dag|(?:\d{1,2}|an?|one) ?(?:hours?|hrs?|h|minutes?|mins?|stunden?|heures?|horas?|hodin\w*) ?(?:ago)?)\b|^vor \d+ (?:stunden?|minuten?)|今天/i,
  ],
  [1, /\b(?:yesterday|gestern|hier|ayer|včera|ieri|ontem|wczoraj|gisteren|igår|i går)\b|昨天/i],
  [1, /(\d{1,3}|\ban?|\bone|\beinem)\+? ?(?:days?|d\b|tag(?:en?)?|jours?|días?|dias?|dn[yůíi]|dní|giorn[io]|dagen|dagar|dage)/i],
  [
    7,
    /(\d{1,2}|\ban?|\bone|\beiner)\+? ?(?:weeks?|wk?s?\b|wochen?|semaines?|semanas?|týdn\w*|settiman[ae]|tygodni\w*|we(?:e)?ken?|veckor|uger)/i,
  ],
  [30, /(\d{1,2}|\ban?|\bone|\beinem)\+? ?(?:months?|mo\b|monat(?:en?)?|mois|mes(?:es)?|měsíc\w*|mes[ie]|maand(?:en)?|månad\w*)/i],
]

/** "Posted 3 days ago", counted from the day of the visit; "30+ days ago" is no date. */
function relative(words: string, today: string | undefined): string | undefined {
  if (today === undefined || /\d\+/.test(words)) return undefined
  for (const [days, pattern] of units) {
    const found = pattern.exec(words)
    if (!found) continue
    const count = found[1] === undefined ? 1 : Number(found[1]) || 1
    const moment = Date.parse(`${today}T00:00:00Z`) - days * count * 86_400_000
    return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10)
  }
  return undefined
}
