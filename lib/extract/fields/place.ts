import { isNamed } from '../header.ts'
import { words } from '../page-text.ts'
import { innerWords } from '../select.ts'
import { headerFact } from '../words/header-facts.ts'
import { isCityName, isPlaceName } from '../words/places.ts'
import { isRoleName } from '../words/roles.ts'
import { isSectionHeading } from '../words/section-headings.ts'
import { fromSite, fromStructured, type Rule, type Source } from './field.ts'
import { isNode } from './json-ld.ts'
import { plain } from './plain.ts'
import { documentTitles } from './title.ts'

const most = 20
const notPlace =
  /^(?:locations?|standorte?|apply|save|share|map|multiple locations|various(?: locations)?|view (?:map|all)|see map|show map|select\b.*|all\b.*|any|other|n\/a|tbd|search|city, state.*|[^\p{L}\p{N}]*)$/iu

const onlyKind =
  /^(?:(?:fully |100 ?% )?remote(?: (?:job|work|first|only|friendly))?|hybrid|on[- ]?site|in[- ]office|home ?office|in[- ]person|télétravail|remoto|teletrabajo|flexible)(?: \([^()]*\))?$/i

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
  { from: 'text', find: fromPieces },
  { from: 'text', find: fromMarkedPlace },
  { from: 'text', guess: true, find: fromHeader },
  { from: 'meta', guess: true, find: fromTitle },
  { from: 'text', guess: true, find: fromOrganisation },
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
    ?.replace(
      /\s*[([](?:(?:\d+ ?% )?(?:on[- ]?site|hybrid|(?:in|work from|in the)[- ]office)\b[^()[\]]{0,60}|remote|fully remote)(?:[)\]]\s*|$)/gi,
      ' ',
    )
    .replace(/^(?:locations?|standort|ort|lieu|místo)\s*[:：]\s*/i, '')
    .replace(/^[\s,;|·•–-]+|[\s,;|·•–-]+$/g, '')
    .trim()
  if (!bare || bare.length < 2 || bare.length > 150 || notPlace.test(bare) || !/\p{Lu}|\p{Lo}/u.test(bare)) return undefined
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

const placeNames =
  /locat|standort|arbeitsort|workplaces?\b|\bcity\b|\bplace\b|\blieu|ville|ubicaci|luogo|lokalit|miejsce|\bpin\b|map-?(?:marker|pin)|fa-map|geo-?alt|marker/i

/**
 * A piece around the title that is a place: one that the page marks so, by a name or a pin, or a known one; else one that the text speaks of
 * as a place ("in Dordrecht"); else the only name there that nothing else explains.
 */
function fromPieces(source: Source): string[] | undefined {
  const { page, header, organisation } = source
  const language = page.document.documentElement?.lang ?? ''
  const text = page.text().text
  const employer = (organisation ?? '').toLowerCase()
  const named = header
    .map((piece) => ({ ...piece, pinned: pin.test(piece.words), words: bare(piece.words, employer) }))
    .filter(({ words }) => place(words) && words.length <= 70 && headerFact(words) === undefined && words.toLowerCase() !== employer)
  const marked = named.filter((piece) => piece.pinned || isNamed(piece, placeNames))
  const known = named.filter(
    ({ words }) => isPlaceName(words.replace(kindBehind, ''), language) || isCityName(words.replace(kindBehind, '')),
  )
  if (known.length > 0 && !marked.some(({ words }) => isPlaceLike(words)))
    return places(known.slice(0, 1).flatMap(({ words }) => split(words)))
  const first = marked.find(({ words }) => isPlaceLike(words)) ?? marked[0]
  if (first) return places(split(first.words))
  const likely = named.filter(
    ({ words, linked, above }) => isPlaceLike(words) && !isRoleName(words) && !linked && !above && !isSectionHeading(words),
  )
  const spoken = likely.find(({ words }) => speaksOfPlace(text, words) || employer.split(/\s+/).includes(words.toLowerCase()))
  const only = new Set(likely.map(({ words }) => words)).size === 1 ? likely[0] : undefined
  const found = spoken ?? (organisation === undefined ? undefined : only)
  return found && places(split(found.words))
}

/** A piece without its pin, the kind of contract before it, and the employer's name before it. */
function bare(words: string, employer: string): string {
  const unpinned = words.replace(pin, '').replace(kindBefore, '')
  return employer !== '' && unpinned.toLowerCase().startsWith(`${employer}, `) ? unpinned.slice(employer.length + 2) : unpinned
}

/** Towns, districts and universities carry the name of their place. */
function fromOrganisation({ organisation }: Source): string[] | undefined {
  const found =
    /^(?:Stadt|Gemeinde|Landkreis|Kreis|Universität|Hochschule|Ville de|Mairie d[e’'] ?|Université de|City of|Town of|County of|University of|Ayuntamiento de|Comune di|Gemeente|Město|Obec) ?(\p{Lu}[\p{L} .-]{2,30})$/u.exec(
      organisation ?? '',
    )?.[1]
  return found === undefined ? undefined : places([found])
}

const kindBefore =
  /^(?:full[- ]?time|part[- ]?time|permanent|contract|internship|remote|hybrid|on-?site|vollzeit|teilzeit)[,\s]+(?=\p{Lu})/iu
const pin = /^\s*(?:📍|🌍|🌎|🌏|📌|\u{1f5fa}\ufe0f?)\s*/u
const kindBehind = /\s*\((?:remote|hybrid|on-?site)\)$/i

/** What headings begin with: "Why Gardeners Stay". */
const headingWords = /^(?:why|what|how|who|where|when|our|your|the|about|we|you|job|jobs|position|company)\b/i
/** Capitalised words, the small ones between them aside; a postal code may stand with them. What is all in capitals is a heading. */
function isPlaceLike(words: string): boolean {
  return (
    words.length <= 50 &&
    !headingWords.test(words) &&
    !/^(?=.*[\p{Lu}\p{N} &/-]{4})[\p{Lu}\p{N} &/-]+$/u.test(words) &&
    (/^(?:\d{4,6} )?\p{Lu}[\p{L}'’.-]+(?:[ ,/]+(?:\([\p{L}\d -]+\)|[–-] \d{2,5}$|\p{Lu}{1,2}\d{1,2}\p{Lu}?(?: \d\p{Lu}{2})?$|(?:(?:am|an|der|im|bei|de|del|di|la|le|les|el|sur|sous|en|upon|nad|pod|v|of|the) )?\p{Lu}[\p{L}'’.-]*|\d{1,3}e?)){0,5}$/u.test(
      words,
    ) ||
      /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·-]{2,14}$/u.test(words))
  )
}

/** Whether the text names it behind a word that leads to a place, or behind a postal code. */
function speaksOfPlace(text: string, words: string): boolean {
  const name = (words.split(/[,(]/)[0] ?? words).trim().replace(/^\d{4,6} /, '')
  if (name.length < 3) return false
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?:^|[\\s(])(?:in|near|around|à|en|te|w|we|ve|em|im|nel|\\d{4,5}) ${plain}(?![\\p{L}])`, 'u').test(text)
}

/** An element that the page itself names after the place, outside navigation, forms and lists of other postings. */
function fromMarkedPlace({ page }: Source): string[] | undefined {
  for (const element of page.marked().jobLocation) {
    const said = innerWords(element)
    if (
      said.length > 90 ||
      said.length < 2 ||
      element.closest('nav, footer, form, aside, [class*="similar" i], [class*="related" i], select') ||
      element.querySelector('nav, h1, h2, form, li + li + li')
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
