import type { Posting } from '../model/posting.ts'
import type { Reading, RefusalReason } from '../model/reading.ts'
import { fail, type Result, succeed } from '../model/result.ts'
import { readAddress } from './address.ts'
import { parseDescription } from './fields/description.ts'
import { isNode, readJsonLd } from './fields/json-ld.ts'
import { findMainRoot, overlap } from './find-root.ts'
import { longestText, type PageText, readText } from './read-text.ts'
import type { TextMap } from './text-map.ts'

/** What a reading may depend on besides the page: passed in, so that the same page gives the same reading. */
export interface ExtractWorld {
  /** The page's address; without it the page's canonical link or `og:url` is taken. */
  url?: string
  /** ISO 8601 date that relative dates ("posted 3 days ago") count from; without it they are left out. */
  today?: string
}

/** A posting as it stands on the page, and the way from its text back to the page's nodes. */
export type LiveReading = Reading & { map: TextMap }

/**
 * Reads the posting that a page shows. Never changes the page and never throws for what a page holds.
 * Refusals: `not-a-posting`, `several-postings` (detail: how many), `empty` (no text at all), `in-frame` (detail: the frame's address),
 * `too-large`.
 */
export function extract(document: Document, world: ExtractWorld): Result<LiveReading, RefusalReason> {
  const url = readAddress(document, world.url)
  const nodes = readJsonLd(document)
  if (nodes.length > 1) return fail('several-postings', String(nodes.length))
  const node = nodes[0]
  const parsed = node && parseDescription(node.description, document)
  const wanted = parsed && readText([parsed])
  const root = findMainRoot(document)
  let shown: PageText | undefined = root && readText(root.elements)
  let filledIn = false
  if (wanted && (!shown || overlap(wanted, shown).share < 0.9)) {
    filledIn = true
    shown = wanted
  }
  if (!shown || shown.text === '') return fail('empty')
  if (shown.text.length > longestText) return fail('too-large')
  const organisation = node?.hiringOrganization
  const posting: Posting = {
    site: 'generic',
    ...(url === undefined ? {} : { url: url.href }),
    ...(typeof node?.title === 'string' ? { title: node.title.trim() } : {}),
    ...(isNode(organisation) && typeof organisation.name === 'string' ? { hiringOrganization: organisation.name } : {}),
    jobLocation: [],
    employmentType: [],
    baseSalary: [],
    placeholders: [],
    text: shown.text,
    provenance: { text: filledIn ? 'json-ld' : 'readability' },
  }
  return succeed({ posting, blocks: shown.blocks, map: shown.map, ...(filledIn ? { filledIn } : {}) })
}
