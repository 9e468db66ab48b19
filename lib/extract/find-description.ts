import type { Provenance } from '../model/posting.ts'
import { parseDescription } from './fields/description.ts'
import { anchorDescription, type DescriptionMatch, matchDescription } from './match-description.ts'
import { findOpening } from './opening.ts'
import type { Page, StructuredPosting } from './page.ts'
import { sliceLines, words } from './page-text.ts'
import { readText } from './read-text.ts'
import { readMainText } from './readability.ts'
import { findRegion, type Region, weigh } from './region.ts'
import type { PageText } from './text-writer.ts'
import { trimRegion } from './trim-region.ts'
import { countHiringPhrases } from './words/hiring.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** The posting's text, and how it was found. */
export interface Description {
  text: PageText
  from: Provenance
  /** Where it stands among the page's lines, if it does. */
  region: Region | undefined
  /** The page shows only part of it. */
  filledIn: boolean
}

/** A share of the structured description at which the page counts as showing all of it. */
const whole = 0.85
/** Structured descriptions below this, or below this part of what the page shows, are teasers. */
const shortest = 150
const teaser = 0.4
const longestTeaser = 1500

/** Finds the posting's text: where the site keeps it, where the structured description stands, or what reads like one. */
export function findDescription(page: Page, structured: StructuredPosting | undefined): Description | undefined {
  const body = structured && parseDescription(structured.node.description, page.document)
  const wanted = body && readText([body])
  const shown = fromSite(page) ?? fromMarkup(page, structured) ?? fromMatch(page, wanted) ?? fromReading(page)
  if (!wanted || weigh(wanted.text) < shortest) return shown
  if (shown && weigh(wanted.text) < teaser * weigh(shown.text.text)) return shown
  const match = matchDescription(wanted, shown?.text ?? page.text())
  if (shown && (match?.share ?? 0) >= whole) return shown
  const matched = shown?.from === 'json-ld' ? undefined : fromMatch(page, wanted)
  if (matched) return matched
  return { text: anchorDescription(wanted, shown?.text ?? page.text(), match), from: 'json-ld', region: shown?.region, filledIn: true }
}

function fromSite(page: Page): Description | undefined {
  for (const place of page.site?.description ?? []) {
    const found = typeof place === 'string' ? [...page.document.querySelectorAll(place)] : place(page.document)
    // Pages keep second copies for other window sizes, and selectors may find a part beside its whole.
    const said = found.map((element) => element.textContent)
    const roots = found.filter(
      (element, index) =>
        !found.some((other) => other !== element && other.contains(element)) && said.indexOf(element.textContent) === index,
    )
    const text = readText(roots)
    if (text.lines.length > 0) return { text, from: 'site', region: locate(page, text), filledIn: false }
  }
  return undefined
}

function fromMarkup(page: Page, structured: StructuredPosting | undefined): Description | undefined {
  const text = structured?.element && readText([structured.element])
  return text && weigh(text.text) >= shortest ? { text, from: 'microdata', region: locate(page, text), filledIn: false } : undefined
}

function fromMatch(page: Page, wanted: PageText | undefined): Description | undefined {
  const match: DescriptionMatch | undefined = wanted && weigh(wanted.text) >= shortest ? matchDescription(wanted, page.text()) : undefined
  if (!match || match.share < whole) return undefined
  const { first, last } = match.region
  // The page may go on where a teaser ends.
  const read = wanted && weigh(wanted.text) < longestTeaser ? fromReading(page) : undefined
  if (read?.region && wanted && read.region.last > last && weigh(wanted.text) < teaser * weigh(read.text.text)) return read
  return { text: sliceLines(page.text(), first, last), from: 'json-ld', region: match.region, filledIn: false }
}

function fromReading(page: Page): Description | undefined {
  const text = page.text()
  let found = findRegion(text)
  const asks = found !== undefined && !isPlain(text, found) && countHiringPhrases(text.text) >= fewPhrases
  if (asks) {
    const nodes = new Set<Node>(readMainText(page.document))
    if (nodes.size > 0) found = findRegion(text, (line) => nodes.has(line.node))
  }
  const region = found && trimRegion(text, found)
  if (!region) return undefined
  const opening = findOpening(text, found?.first ?? region.first, region)
  return { text: sliceLines(text, opening, region.last), from: asks ? 'readability' : 'text', region, filledIn: false }
}

/** Section headings and characters at which a stretch needs no second judgement, and the kinds of hiring talk below which none helps. */
const plainHeadings = 2
const plainLength = 400
const fewPhrases = 3

/** Whether a stretch reads like a posting by its own headings: asking Readability costs more than all the rest, and finds the same. */
function isPlain(text: PageText, { first, last }: Region): boolean {
  const lines = text.lines.slice(first, last + 1)
  const headings = lines.filter((line) => line.linked === 0 && isSectionHeading(words(text, line)))
  return headings.length >= plainHeadings && (lines.at(-1)?.end ?? 0) - (lines[0]?.start ?? 0) >= plainLength
}

/** Where a text read from some elements stands among the page's lines. */
function locate(page: Page, text: PageText): Region | undefined {
  const [start, end] = [text.lines[0]?.node, text.lines.at(-1)?.node]
  const first = page.text().lines.findIndex((line) => line.node === start)
  const last = page.text().lines.findLastIndex((line) => line.node === end)
  return first >= 0 && last >= first ? { first, last } : undefined
}
