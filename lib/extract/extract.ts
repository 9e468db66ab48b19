import type { Posting } from '../model/posting.ts'
import type { Reading, RefusalReason } from '../model/reading.ts'
import { fail, type Result, succeed } from '../model/result.ts'
import { decide, pickOpened } from './decide.ts'
import { findClosedNotice } from './fields/closed-notice.ts'
import type { Source } from './fields/field.ts'
import { readFields } from './fields/read-fields.ts'
import { findDescription } from './find-description.ts'
import { findSystemFrame, sameOriginDocuments } from './frames.ts'
import { openPage } from './page.ts'
import { toBlocks } from './page-text.ts'
import { longestText } from './read-text.ts'
import { createTextMap, type TextMap } from './text-map.ts'

/** What a reading may depend on besides the page: passed in, so that the same page gives the same reading. */
export interface ExtractWorld {
  /** The page's address; without it the document's own, its canonical link or `og:url` is taken. */
  url?: string
  /** ISO 8601 date that relative dates ("posted 3 days ago") count from; without it they are left out. */
  today?: string
}

/** A posting as it stands on the page, and the way from its text back to the page's nodes. */
export type LiveReading = Reading & { map: TextMap }

/**
 * Reads the posting that a page, or a same-origin frame of it, shows. Never changes the page and never throws for what a page holds.
 * Refusals: `not-a-posting`, `several-postings` (detail: how many), `empty` (no text at all), `in-frame` (detail: the frame's address),
 * `too-large`.
 */
export function extract(document: Document, world: ExtractWorld): Result<LiveReading, RefusalReason> {
  const outcome = extractDocument(document, world)
  if (outcome.ok || outcome.reason === 'too-large') return outcome
  for (const inner of sameOriginDocuments(document)) {
    const framed = extractDocument(inner, { ...world, url: inner.URL })
    if (framed.ok) return framed
  }
  const address = findSystemFrame(document, URL.parse(world.url ?? document.URL) ?? undefined)
  return address === undefined ? outcome : fail('in-frame', address)
}

function extractDocument(document: Document, world: ExtractWorld): Result<LiveReading, RefusalReason> {
  const page = openPage(document, world)
  if (page.text().text.length > longestText) return fail('too-large')
  const structured = pickOpened(page)
  const description = findDescription(page, structured)
  const decision = decide(page, structured, description)
  if (!decision.posting) return fail(decision.reason, decision.detail)

  const text = description?.text ?? { text: '', lines: [], segments: [] }
  const region = description?.region
  const source: Source = { page, structured, region, labelled: page.labelled(region), header: [] }
  const { fields: read, head, guessed } = readFields(source)
  const { provenance, ...fields } = read
  const own = page.url && fields.identifier !== undefined ? page.site?.address?.(fields.identifier, page.url) : undefined
  const posting: Posting = {
    ...(page.url && { url: own ?? page.url.href }),
    site: page.site?.id ?? 'generic',
    ...fields,
    placeholders: [],
    text: text.text,
    provenance: { ...provenance, ...(description && { text: description.from }) },
  }
  const closedNotice = findClosedNotice(source)
  return succeed({
    posting,
    blocks: toBlocks(text.lines),
    ...(head !== '' && { head }),
    ...(guessed.length > 0 && { guessed }),
    ...(description?.filledIn && { filledIn: true }),
    ...(closedNotice !== undefined && { closedNotice }),
    map: createTextMap(text.segments),
  })
}
