import type { RefusalReason } from '../model/reading.ts'
import { readMeta } from './fields/meta.ts'
import type { Description } from './find-description.ts'
import type { Page, StructuredPosting } from './page.ts'
import { words } from './page-text.ts'
import { weigh } from './region.ts'
import { countHiringPhrases } from './words/hiring.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** What was decided, with what the refusal's words need. */
export type Decision = { posting: true } | { posting: false; reason: RefusalReason; detail?: string }

const yes: Decision = { posting: true }
const shortestText = 200
const applyPath = /\/(?:apply|application|applications\/new|application-form|thanks|thank-you|confirmation|submitted)\/?$/i
const postingPath =
  /(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|stellen?|stellenangebote?|karriere|emplois?|offres?(?:-d-emploi)?|empleos?|ofertas?|vagas?|lavoro|rpd|prace|nabidka|praca|oferta|vacatures?|jobb|viewjob|jobdetails?|requisition|postings?|roles?|remote-jobs)\b/i

/** Which of several structured postings the page shows opened: the only one whose address, title or text is the page's own. */
export function pickOpened(page: Page): StructuredPosting | undefined {
  const { structured, url } = page
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

/** Decides from structure and words whether the page shows one posting. */
export function decide(page: Page, opened: StructuredPosting | undefined, description: Description | undefined): Decision {
  const { site, url, structured } = page
  if (site?.elsewhere && url && site.elsewhere.test(url.pathname)) return { posting: false, reason: 'not-a-posting', detail: 'apply' }
  if (description?.from === 'site' && weigh(description.text.text) >= shortestText / 2) return yes
  if (opened) return description || opened.node.title ? yes : { posting: false, reason: 'not-a-posting' }
  if (structured.length > 1) return { posting: false, reason: 'several-postings', detail: String(structured.length) }
  if (description && reads(page, description)) return yes
  const listed = countListed(page)
  if (listed >= 3) return { posting: false, reason: 'several-postings', detail: String(listed) }
  return { posting: false, reason: page.text().text === '' ? 'empty' : 'not-a-posting' }
}

/** Whether a text without any structured form reads like a posting. */
function reads(page: Page, description: Description): boolean {
  const { text } = description.text
  if (weigh(text) < shortestText) return false
  return score(page, description) >= 6
}

/** Points for what postings have and against what other pages have. Exposed for its tests. */
export function score(page: Page, description: Description): number {
  const { lines, text } = description.text
  const headings = lines.filter((line) => isSectionHeading(words(description.text, line)) && line.linked === 0).length
  const phrases = countHiringPhrases(text)
  const articleType = /^(?:article|blog|news|product|profile|video|book|music)/i.test(readMeta(page.document, 'og:type') ?? '')
  const address = page.url ? `${page.url.pathname}${page.url.search}` : ''
  return (
    phrases +
    Math.min(4, headings) +
    (postingPath.test(address) ? 1 : 0) +
    (applyControl(page) ? 1 : 0) -
    (articleType ? 3 : 0) -
    (applyPath.test(page.url?.pathname ?? '') ? 3 : 0) -
    (speaksOfOther(page) ? 3 : 0)
  )
}

function applyControl(page: Page): boolean {
  for (const control of page.document.querySelectorAll('a, button, input[type="submit"], input[type="button"]')) {
    const said = (control.getAttribute('value') ?? control.textContent ?? '').trim()
    if (
      said.length <= 40 &&
      /^(?:easy |quick )?apply\b|^(?:jetzt |online )?bewerben|^postuler|^candidater|^inscribirme|^solicitar|^odpovědět|^mám zájem|^aplikuj|^sollicite|^ansök|立即申请|投递/i.test(
        said,
      )
    )
      return true
  }
  return false
}

/** The page's own structured form says that it is an article, a product, a course. */
function speaksOfOther(page: Page): boolean {
  for (const script of page.document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? ''
    if (
      source.length < 500_000 &&
      /"@type"\s*:\s*\[?\s*"(?:(?:News|Tech|Blog|Scholarly)?Article|BlogPosting|DiscussionForumPosting|Product|Course|EducationalOccupationalProgram|Recipe|Event|ProfilePage|QAPage)"/.test(
        source,
      )
    )
      return true
  }
  return false
}

/** How many postings the page lists: links of one shape that lead to different postings. */
export function countListed(page: Page): number {
  const shapes = new Map<string, Set<string>>()
  for (const link of page.document.querySelectorAll('a[href]')) {
    const said = (link.textContent ?? '').trim()
    const target = URL.parse(link.getAttribute('href') ?? '', page.url?.href ?? 'https://page.invalid/')
    if (!target || said.length < 4 || said.length > 300 || link.closest('nav, footer')) continue
    const parts = target.pathname.split('/').filter(Boolean)
    const shape = `${target.hostname}/${parts
      .slice(0, -1)
      .map((part) => (/\d/.test(part) ? '*' : part))
      .join('/')}?${[...target.searchParams.keys()].sort().join('&')}`
    if (!postingPath.test(`${target.pathname}${target.search}`)) continue
    const known = shapes.get(shape) ?? new Set()
    shapes.set(shape, known.add(target.pathname + target.search))
  }
  return Math.max(0, ...[...shapes.values()].map((targets) => targets.size))
}
