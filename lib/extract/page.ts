import { readAddress } from './address.ts'
import type { ExtractWorld } from './extract.ts'
import type { Field } from './fields/field.ts'
import { readJsonLd, type StructuredNode } from './fields/json-ld.ts'
import { readLabelled } from './fields/labelled.ts'
import { type Meta, readMeta } from './fields/meta.ts'
import { readMicrodata } from './fields/microdata.ts'
import { findMarked, type MarkedField } from './marked.ts'
import { readText } from './read-text.ts'
import type { Region } from './region.ts'
import { findSite } from './sites/registry.ts'
import type { Site } from './sites/site.ts'
import type { PageText } from './text-writer.ts'

/** A posting that the page states in structured form. */
export interface StructuredPosting {
  node: StructuredNode
  from: 'json-ld' | 'microdata'
  /** Where microdata marks the description. */
  element?: Element
}

/** A page about to be read: the document, and what is read from it once and asked often. */
export interface Page {
  document: Document
  url: URL | undefined
  today: string | undefined
  site: Site | undefined
  structured: readonly StructuredPosting[]
  meta: Meta
  /** All the page's text, read when first asked for. */
  text(): PageText
  /** Elements that it names after fields. */
  marked(): Record<MarkedField, readonly Element[]>
  /** What its lines say under labels, with the description at a place. */
  labelled(region: Region | undefined): ReadonlyMap<Field, readonly string[]>
}

/** Opens a page for reading. */
export function openPage(document: Document, world: ExtractWorld): Page {
  const url = readAddress(document, world.url)
  const jsonLd = readJsonLd(document).map((node) => ({ node, from: 'json-ld' as const }))
  const structured: StructuredPosting[] =
    jsonLd.length > 0
      ? jsonLd
      : readMicrodata(document).map(({ node, description }) => ({ node, from: 'microdata', ...(description && { element: description }) }))
  let text: PageText | undefined
  let marked: Record<MarkedField, readonly Element[]> | undefined
  let labelled: { region: Region | undefined; found: ReadonlyMap<Field, readonly string[]> } | undefined
  const page: Page = {
    document,
    url,
    today: world.today,
    site: findSite(url, document),
    structured,
    meta: readMeta(document),
    text() {
      text ??= document.body ? readText([document.body]) : { text: '', lines: [], segments: [] }
      return text
    },
    marked() {
      marked ??= findMarked(document)
      return marked
    },
    labelled(region) {
      if (labelled?.region !== region || !labelled) labelled = { region, found: readLabelled(page.text(), region) }
      return labelled.found
    },
  }
  return page
}
