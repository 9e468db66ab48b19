import { meant } from '../near-words.ts'

const LOCALES = ['en', 'de', 'fr', 'es']
/** Abbreviations and regional names that the browser's own tables leave out. */
const MORE: readonly [string, number][] = [
  ['sept', 9],
  ['maerz', 3],
  ['mrz', 3],
  ['marz', 3],
  ['janner', 1],
  ['jaenner', 1],
  ['jan', 1],
  ['feber', 2],
  ['fev', 2],
  ['avr', 4],
  ['jul', 7],
  ['juill', 7],
  ['sep', 9],
  ['setiembre', 9],
  ['dec', 12],
]
const SEASONS: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries([
  ...['spring', 'fruhjahr', 'fruhling', 'printemps', 'primavera'].map((word) => [word, [3, 5]]),
  ...['summer', 'sommer', 'ete', 'verano'].map((word) => [word, [6, 8]]),
  ...['autumn', 'fall', 'herbst', 'automne', 'otono'].map((word) => [word, [9, 11]]),
])

/** Lower case without accents and without the point of an abbreviation: "Févr." → "fevr". */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
}

const names = new Map<string, number>(MORE)
for (const locale of LOCALES)
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
    for (let number = 1; number <= 12; number++) names.set(bare(format.format(Date.UTC(2000, number - 1, 15))), number)
  }

/** The number of the month that a word names in English, German, French or Spanish, long or short, with a slip of the hand in a long one. */
export function monthOf(word: string): number | undefined {
  const name = bare(word)
  return names.get(name) ?? names.get(meant(name, names.keys()) ?? '')
}

/** First and last month of the season that a word names. Winter is none: it belongs to two years. */
export function seasonOf(word: string): readonly [number, number] | undefined {
  return SEASONS[bare(word)]
}

const WINTER: ReadonlySet<string> = new Set(['winter', 'hiver', 'invierno'])

/** Whether a word names the season that belongs to two years. */
export function isWinter(word: string): boolean {
  return WINTER.has(bare(word))
}
