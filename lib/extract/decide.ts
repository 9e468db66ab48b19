import type { RefusalReason } from '../model/reading.ts'
import { parameterNames } from './address.ts'
import { applyPath, postingPath } from './decide/paths.ts'
import { enough, weighSignals } from './decide/signals.ts'
import { isTitledList, readTitles } from './decide/titles.ts'
import type { Description } from './find-description.ts'
import type { Page, StructuredPosting } from './page.ts'
import { weigh } from './region.ts'
import { isRoleName } from './words/roles.ts'

/** What was decided, with what the refusal's words need. */
export type Decision = { posting: true } | { posting: false; reason: RefusalReason; detail?: string }

const yes: Decision = { posting: true }
const shortestText = 200
/** Letters of a page that has built itself. */
const enoughShown = 1000
/** Which of several structured postings the page shows opened: the only one whose address, title or text is the page's own. */
export function pickOpened(page: Page): StructuredPosting | undefined {
  const { url } = page
  const structured = page.structured.filter((each) => !isStale(page, each))
  if (structured.length <= 1) return structured[0]
  const named = new Map(structured.map((each) => [String(each.node.title ?? each.node.name ?? '').trim(), each]))
  if (named.size === 1) return structured[0]
  const own = structured.filter(({ node }) => {
    const address = typeof node.url === 'string' && url ? URL.parse(node.url, url) : undefined
    return address && url && address.pathname === url.pathname && address.pathname !== '/' && address.search === url.search
  })
  if (own.length === 1) return own[0]
  const heading = page.document.querySelector('h1')?.textContent?.trim()
  return heading ? named.get(heading) : undefined
}

/**
 * After a move within a page its structured form may still be the posting's before: then the page is headed by another role, has plenty of
 * text, and neither title nor description of it.
 */
function isStale(page: Page, { node, from }: StructuredPosting): boolean {
  if (from === 'microdata') return false
  const title = String(node.title ?? node.name ?? '')
  const headings = readTitles(page).slice(0, -1)
  if (headings.some((heading) => letters(heading) === letters(title)) || !headings.some(isRoleName)) return false
  const shown = page.text().text
  if (shown.length < enoughShown) return false
  const said = letters(`${shown} ${page.document.title}`)
  const start = String(node.description ?? '')
    .slice(0, 2000)
    .replace(/<[^<>]*>|&[#\w]+;/g, ' ')
  return [title, start].every((part) => letters(part) === '' || !said.includes(letters(part).slice(0, 60)))
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Decides from structure and words whether the page shows one posting. */
export function decide(page: Page, opened: StructuredPosting | undefined, description: Description | undefined): Decision {
  const { site, url, structured } = page
  if (site?.elsewhere && url && site.elsewhere.test(url.pathname)) return { posting: false, reason: 'not-a-posting' }
  if (description?.from === 'site' && weigh(description.text.text) >= shortestText / 2) return yes
  // The form to apply may carry the posting's structured form and none of its text.
  if (opened && applyPath.test(url?.pathname ?? '') && (description?.filledIn ?? true)) return { posting: false, reason: 'not-a-posting' }
  if (opened) return description || opened.node.title ? yes : { posting: false, reason: 'not-a-posting' }
  if (structured.length > 1) return { posting: false, reason: 'several-postings', detail: String(structured.length) }
  if (description && weigh(description.text.text) >= shortestText && weighSignals(page, description) >= enough) return yes
  const listed = countListed(page)
  if (listed >= 3) return { posting: false, reason: 'several-postings', detail: String(listed) }
  return { posting: false, reason: page.text().text === '' ? 'empty' : 'not-a-posting' }
}

/**
 * How many postings the page lists: the most links of one shape of address for which two of three hold: the page's title says it is a list,
 * they name a role, they lead where postings are kept.
 */
function countListed(page: Page): number {
  const anyName = isTitledList(readTitles(page))
  const shapes = new Map<string, Set<string>>()
  for (const link of page.document.querySelectorAll('a[href]')) {
    const said = (link.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (said.length < 4 || said.length > 300) continue
    const href = link.getAttribute('href') ?? ''
    const signs = [anyName, isRoleName(said.slice(0, 90)), postingPath.test(href)]
    const isLikely = signs.filter(Boolean).length > 0 && !link.closest('nav, footer')
    const target = isLikely ? URL.parse(href, page.url?.href ?? 'https://page.invalid/') : undefined
    if (!target || [signs[0], signs[1], postingPath.test(`${target.pathname}${target.search}`)].filter(Boolean).length < 2) continue
    const shape = `${target.hostname}${target.pathname.split('/').length}${parameterNames(target).sort().join('&')}`
    shapes.set(shape, (shapes.get(shape) ?? new Set()).add(target.href))
  }
  return Math.max(0, ...[...shapes.values()].map((targets) => targets.size))
}
