import { words } from '../page-text.ts'
import { innerWords } from '../select.ts'
import { isPlaceName } from '../words/places.ts'
import { fromSite, fromStructured, type Rule, type Source } from './field.ts'
import { isNode } from './json-ld.ts'
import { plain } from './plain.ts'
import { documentTitles } from './title.ts'

const most = 20
const notPlace =
  /^(?:locations?|standorte?|apply|save|share|map|multiple locations|various(?: locations)?|view (?:map|all)|see map|show map|select\b.*|all\b.*|any|other|n\/a|tbd|search|city, state.*|[^\p{L}\p{N}]*)$/iu

const onlyKind =
  /^(?:(?:fully |100 ?% )?remote(?: (?:job|work|first|only|friendly))?|hybrid|on[- ]?site|in[- ]office|home ?office|télétravail|remoto|teletrabajo|flexible)$/i

/** The places of work, most trusted source first. */
export const placeRules: readonly Rule<string[]>[] = [
  fromStructured(({ jobLocation, hiringOrganization }) => {
    // Boards that keep no place write the employer's name into its stead.
    const organisation = isNode(hiringOrganization) ? plain(hiringOrganization.name) : plain(hiringOrganization)
    return places(
      [jobLocation]
        .flat()
        .map(structuredPlace)
        .filter((each) => each !== organisation),
    )
  }),
  fromSite('jobLocation', (words) => places(words.flatMap(split))),
  { from: 'text', find: fromBestLabel },
  { from: 'text', find: fromMarkedPlace },
  { from: 'text', find: fromHeader },
  { from: 'meta', find: fromTitle },
  fromStructured(({ jobLocation }) => places([jobLocation].flat().map(structuredCountry))),
  fromStructured(({ applicantLocationRequirements }) => {
    const found = places([applicantLocationRequirements].flat().map(structuredPlace))
    return found && found.length <= 5 ? found : undefined
  }),
]

function places(found: readonly (string | undefined)[]): string[] | undefined {
  const valid = [...new Set(found.map(place).filter((each) => each !== undefined))].slice(0, most)
  return valid.length > 0 ? valid : undefined
}

/** A place's words without the workplace kind beside them ("Berlin (Remote)"); words that only name the kind are no place. */
function place(words: string | undefined): string | undefined {
  const bare = words
    ?.replace(/\s*[([](?:on[- ]?site|hybrid|remote|in[- ]office|fully remote)[)\]]\s*/gi, ' ')
    .replace(/^(?:locations?|standort|ort|lieu|místo)\s*[:：]\s*/i, '')
    .replace(/^[\s,;|·•–-]+|[\s,;|·•–-]+$/g, '')
    .trim()
  if (!bare || bare.length < 2 || bare.length > 150 || notPlace.test(bare) || !/\p{L}/u.test(bare)) return undefined
  return onlyKind.test(bare) ? undefined : bare
}

function split(words: string): string[] {
  return words.split(/\s*[|;•·]\s*|\s+\/\s+/)
}

function structuredPlace(value: unknown): string | undefined {
  if (!isNode(value)) return plain(value)
  const address = Array.isArray(value.address) ? value.address[0] : value.address
  if (isNode(address)) {
    const country = nameCountry(isNode(address.addressCountry) ? address.addressCountry.name : address.addressCountry)
    const parts = [address.addressLocality, address.addressRegion, country]
      .map((part) => plain(Array.isArray(part) ? part[0] : part))
      // A postal code alone does not say where.
      .filter((part) => part !== undefined && /\p{L}/u.test(part))
    const named = [...new Set(parts.filter((part) => part !== undefined))]
    // Some sites repeat the country or region inside the locality.
    const distinct = named.filter(
      (part, index) => !named.some((other, at) => at < index && other.toLowerCase().includes(part.toLowerCase()) && part.length > 2),
    )
    // A country alone says less than the page's own words may.
    const countryOnly = distinct.length === 1 && distinct[0] === plain(country)
    if (distinct.length > 0) return countryOnly ? undefined : distinct.join(', ')
    return plain(address.streetAddress) ?? plain(address.name)
  }
  return plain(address) ?? plain(value.name)
}

function structuredCountry(value: unknown): string | undefined {
  const address = isNode(value) && (Array.isArray(value.address) ? value.address[0] : value.address)
  const country = isNode(address) ? address.addressCountry : undefined
  return nameCountry(isNode(country) ? country.name : country)
}

/** "LK" says little; its name does. */
function nameCountry(value: unknown): string | undefined {
  const words = plain(Array.isArray(value) ? value[0] : value)
  if (!words || !/^[A-Z]{2}$/.test(words)) return words
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }).of(words) ?? words
}

/** Under a label, words that are a known place before words that may be an office's name. */
function fromBestLabel({ page, labelled }: Source): string[] | undefined {
  const found = (labelled.get('jobLocation') ?? []).map((words) => places(split(words))).filter((each) => each !== undefined)
  const language = page.document.documentElement?.lang ?? ''
  return found.find(([first]) => first !== undefined && isPlaceName(first, language)) ?? found[0]
}

/** An element that the page itself names after the place, outside navigation, forms and lists of other postings. */
function fromMarkedPlace({ page }: Source): string[] | undefined {
  const marked =
    '[itemprop="jobLocation"], [itemprop="addressLocality"], [class*="job-location" i], [class*="joblocation" i], [class*="job_location" i], [data-testid*="location" i], [data-automation-id*="location" i], [class*="location" i]'
  for (const element of page.document.querySelectorAll(marked)) {
    const said = innerWords(element)
    if (
      said.length > 90 ||
      said.length < 2 ||
      element.closest('nav, footer, form, aside, [class*="similar" i], [class*="related" i], select')
    )
      continue
    const found = places(split(said))
    if (found) return found
  }
  return undefined
}

/** A line right above the description, or opening it, that is nothing but a place. */
function fromHeader({ page, region }: Source): string[] | undefined {
  if (!region) return undefined
  const text = page.text()
  const language = page.document.documentElement?.lang ?? ''
  for (const line of text.lines.slice(Math.max(0, region.first - 25), region.first + 3).reverse()) {
    const cells = words(text, line).split(/\t|\s+[·•|–-]\s+|\s*[|•·]\s*/)
    const found = cells.find((cell) => isPlaceName(cell.replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, ''), language))
    if (found && line.linked === 0) return places([found])
  }
  return undefined
}

/** A piece of the document's title that is nothing but a place: "Baker | Lyon, France | Acme". */
function fromTitle(source: Source): string[] | undefined {
  const language = source.page.document.documentElement?.lang ?? ''
  const pieces = documentTitles(source).flatMap((whole) => whole.split(/\s+[|–—·•-]\s+|\s*\|\s*| in (?=\p{Lu})/u))
  return places(pieces.filter((piece) => isPlaceName(piece, language)).slice(0, 1))
}
