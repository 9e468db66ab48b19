import { words } from './page-text.ts'
import type { Region } from './region.ts'
import { segmentBefore } from './text-map.ts'
import type { Line, PageText } from './text-writer.ts'
import { isBarrier, isControl } from './words/after.ts'
import { isFormLabel } from './words/form-labels.ts'
import { splitLabel } from './words/labels.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** A short piece of what stands around a posting's title: "Leeds", "Full-time", "£70k – £85k". */
export interface HeaderPiece {
  words: string
  /** Where on the page it begins. */
  node: Text
  /** It is, or stands in, a link. */
  linked: boolean
  /** It stands before the title. */
  above: boolean
}

const longestPiece = 90
/** Lines above the title (the employer, mostly) and below it that can be the posting's head. */
const above = 3
const below = 16
/** Lines read where no title is found. */
const nearby = 8
/** The share of a line from which it leads somewhere else and says nothing of the posting. */
const mostly = 0.8
const cells = /(\t|\s*[|•·∙●‧・∣]\s*|(?<!\d[kK]?\s?[€£]?)\s+[–—-]\s+|\s+[–—-]\s+(?![€£$¥₹]?\s?\d)|\s*;\s+)/

/** A line around the title, with its place among the page's. */
interface HeadLine {
  index: number
  line: Line
  said: string
}

/** The lines around the title and before the description's first part or sentence, in reading order, without controls. */
function headLines(text: PageText, region: Region | undefined, at: number, until: number): HeadLine[] {
  const first = at < 0 ? Math.max(0, (region?.first ?? 0) - nearby) : Math.max(0, at - above)
  const lines: HeadLine[] = []
  for (const [index, line] of text.lines.entries()) {
    if (index < first) continue
    if (index > until || (at >= 0 && index > at + below)) break
    const said = words(text, line)
    if (isBarrier(said)) {
      if (index < at) continue
      break
    }
    if (index >= (region?.first ?? Infinity) && (isSectionHeading(said) || said.length > longestPiece)) break
    if (said.length > 2 * longestPiece || isFormLabel(said) || line.apart || (line.linked > 0 && isControl(said))) continue
    lines.push({ index, line, said })
  }
  return lines
}

/** What stands around the title and above the description, a line each, without links to other pages; cells stand between bars. */
export function readHead(text: PageText, region: Region | undefined, title: string | undefined): string {
  if (!region) return ''
  const at = title === undefined ? -1 : findTitle(text, Math.min(region.first + 4, region.last), letters(title))
  return headLines(text, region, at, region.first - 1)
    .filter(({ line, said }) => line.linked < mostly * said.length)
    .map(({ said }) => said.replaceAll('\t', ' | '))
    .join('\n')
}

/**
 * The pieces that stand around the title and before the description, in reading order, without labels, controls and the title itself.
 */
export function readHeader(text: PageText, region: Region | undefined, title: string | undefined): HeaderPiece[] {
  const until = region ? Math.min(region.first + 4, region.last) : Math.min(text.lines.length, 60) - 1
  const at = title === undefined ? -1 : findTitle(text, until, letters(title))
  const pieces: HeaderPiece[] = []
  for (const { index, line, said } of headLines(text, region, at, until)) {
    if (line.term) continue
    // Cut by position, so that every piece still knows where on the page it stands.
    let offset = line.start
    for (const part of (index === at ? blank(said, title ?? '') : said).split(cells)) {
      const bare = part.trim()
      const start = offset + part.indexOf(bare)
      offset += part.length
      if (bare.length < 2 || bare.length > longestPiece || !/[\p{L}\p{N}]/u.test(bare) || isControl(bare) || splitLabel(bare)) continue
      pieces.push({
        words: bare,
        node: text.segments[segmentBefore(text.segments, start)]?.node ?? line.node,
        linked: line.linked >= mostly * bare.length,
        above: index < at,
      })
    }
  }
  return pieces
}

/** The line before the description that holds the title and the least besides; the lowest of several. */
function findTitle(text: PageText, until: number, title: string): number {
  let best = { at: -1, more: longestPiece }
  if (title.length < 3) return best.at
  for (const [at, line] of text.lines.slice(0, until + 1).entries()) {
    const said = letters(words(text, line))
    if (said.length - title.length <= best.more && said.includes(title)) best = { at, more: said.length - title.length }
  }
  return best.at
}

/** The line with separators in the title's stead; empty where the title is written in another way. */
function blank(said: string, title: string): string {
  return said.includes(title) ? said.replace(title, '\t'.repeat(title.length)) : ''
}

const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const attributes = [
  'class',
  'id',
  'name',
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-automation',
  'data-automation-id',
  'data-at',
  'data-ui',
  'itemprop',
  'aria-label',
  'title',
]
const widest = 110
const highest = 4

/** Whether the page names the piece, or the icon before it, so: by class, id or test id of the elements that hold it and little else. */
export function isNamed({ node }: HeaderPiece, pattern: RegExp): boolean {
  let element = node.parentElement
  for (let level = 0; element && level < highest && (element.textContent?.length ?? 0) <= widest; level++) {
    const before = element.previousElementSibling
    // An icon says nothing itself.
    const icon = before && before.textContent?.trim() === '' ? [before, ...before.querySelectorAll('*')].slice(0, 4) : []
    const own = [...element.children].filter((child) => child.textContent?.trim() === '').slice(0, 2)
    for (const each of [element, ...icon, ...own]) {
      for (const attribute of attributes) if (pattern.test(each.getAttribute(attribute) ?? '')) return true
    }
    element = element.parentElement
  }
  return false
}

/** Where the link that holds the piece leads, as written. */
export function linkOf({ node }: HeaderPiece): string | undefined {
  return node.parentElement?.closest('a[href]')?.getAttribute('href') ?? undefined
}
