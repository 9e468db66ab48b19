import { AUSTRALIAN_STATES, CANADIAN_PROVINCES, REGION_NAMES, US_STATES } from '../../model/regions.ts'

const states = [...US_STATES.keys(), ...CANADIAN_PROVINCES.keys(), ...AUSTRALIAN_STATES.keys()].map((letters) => letters.toUpperCase())
const codes = [...states, 'UK', 'USA', 'US', 'UAE', 'EU', 'EMEA', 'APAC']
/** Other names that stand where a country's or state's does. */
const otherNames =
  'québec|england|scotland|wales|northern ireland|bayern|bavaria|hessen|sachsen|nordrhein-westfalen|baden-württemberg|île-de-france|europe|worldwide|anywhere'
const code = new RegExp(`^(?:${codes.join('|')})(?: [\\dA-Z -]{3,10})?$`)
const parts = /^(?:\p{Lu}[\p{L}.'’()-]*(?: [\p{L}\d.'’()-]+){0,5})(?:, \p{Lu}[\p{L}\d.'’()-]*(?: [\p{L}\d.'’()-]+){0,4}){0,3}$/u
const lettersOfCodes = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const known = new Map<string, Set<string>>()

/** Country names in English and the page's language, from the platform's own tables. */
function countries(language: string): Set<string> {
  const cached = known.get(language)
  if (cached) return cached
  const names = new Set([...REGION_NAMES, ...otherNames.split('|')])
  for (const tag of ['en', language]) {
    try {
      const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
      for (const first of lettersOfCodes) for (const second of lettersOfCodes) names.add(regions.of(first + second)?.toLowerCase() ?? '')
    } catch {
      // A page may state a language that is none.
    }
  }
  names.delete('')
  known.set(language, names)
  return names
}

let cities: Set<string> | undefined

/** Whether the words are the name of a large city, in English: those that time zones are named after. */
export function isCityName(words: string): boolean {
  cities ??= new Set(
    Intl.supportedValuesOf('timeZone')
      .filter((zone) => /^(?:Africa|America|Asia|Australia|Europe|Pacific)\//.test(zone))
      .map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase()),
  )
  return cities.has(words.trim().toLowerCase())
}

/** Whether a short line is nothing but a place: it ends in, or is, a country, a state or its code ("Melbourne, Victoria, Australia"). */
export function isPlaceName(line: string, language: string): boolean {
  if (line.length > 80 || !parts.test(line)) return false
  const named = line.split(', ')
  const last = named.at(-1) ?? ''
  const names = countries(language.split('-')[0] ?? '')
  return names.has(last.toLowerCase()) || (named.length > 1 && (code.test(last) || names.has(last.replace(/\s*\(.*\)$/, '').toLowerCase())))
}
