import { firstMeta } from './fields/meta.ts'
import { isPageHeading } from './fields/title.ts'
import type { Description } from './find-description.ts'
import { countGluedParts, readLostTitle } from './lost-lines.ts'
import type { Page } from './page.ts'
import { words } from './page-text.ts'
import type { Region } from './region.ts'
import type { Line, PageText } from './text-writer.ts'
import { isFormLabel } from './words/form-labels.ts'
import { type HeaderFact, headerFact } from './words/header-facts.ts'
import { countHiringPhrases } from './words/hiring.ts'
import { isArticleTitle, isGeneralTalk, isLife, isOfferOfWares, isPersonTitle, isTalkToEmployers } from './words/other-kinds.ts'
import { isPlaceName } from './words/places.ts'
import { isGenderMarked, isRoleName } from './words/roles.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** What the signals look at. */
interface View {
  page: Page
  found: Description
  /** The page's first headings, what heads the description, then the document's title. */
  titles: readonly string[]
}

/** What speaks for or against a page without structured form being one posting, in points. */
interface Signal {
  name: string
  points(view: View): number
}

/** Path words under which sites keep the form to apply, and its thanks. */
export const applyPath = /\/(?:apply|application|applications\/new|application-form|thanks|thank-you|confirmation|submitted)\/?$/i
/** Path words under which sites keep postings. */
export const postingPath =
  /(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|stellen?|stellenangebote?|karriere|emplois?|offres?(?:-d-emploi)?|empleos?|ofertas?|vagas?|lavoro|rpd|prace|nabidka|praca|oferta|vacatures?|jobb|viewjob|jobdetails?|requisition|postings?|roles?|remote-jobs)\b/i
const applyWords =
  /^(?:easy |quick )?apply\b|^(?:jetzt |online )?bewerben|^postuler|^candidater|^inscribirme|^solicitar|^odpovědět|^mám zájem|^aplikuj|^sollicite|^ansök|立即申请|投递/i
const listTitle =
  /\bjobs (?:in|near|at|for)\b|\b(?:jobs|vacancies|stellenangebote|stellen|offres d.emploi|empleos|práce|oferty pracy|vacatures)\b\s*(?:$|[|–-])|\d[\d.,]*\+? [\p{L} ]{0,40}(?:jobs|openings|positions|vacancies|roles)\b|^(?:search|browse|find|all|our|current|open) (?:\w+ ){0,2}(?:jobs|positions|roles|openings|vacancies|opportunities)|nabídka práce\b|job search|offenen? stellen/iu
const announcing =
  /^\[hiring\]|^(?:job (?:opening|posting|vacancy|opportunity|announcement)|vacancy|career opportunity|stellen(?:angebot|ausschreibung)|offre d.emploi|oferta de (?:empleo|trabajo)|vacature|nabídka práce|oferta pracy|we.?re hiring|now hiring)\s*[:–-]\s*\S/i
const otherKind = /^(?:article|blog|news|product|profile|video|book|music)/i
const privacy =
  /personal data|personenbezogen|datenschutz|data protection|privacy|données personnelles|osobních údajů|datos personales|dados pessoais|dati personali|danych osobowych/gi
const otherTypes =
  /"@type"\s*:\s*\[?\s*"(?:(?:News|Tech|Scholarly)Article|DiscussionForumPosting|Product|Course|EducationalOccupationalProgram|Recipe|Event|ProfilePage|QAPage)"/
const blogTypes = /"@type"\s*:\s*\[?\s*"(?:(?:Blog)?Article|BlogPosting)"/

function count(description: Description, fits: (said: string, line: Line) => boolean): number {
  return description.text.lines.filter((line) => fits(words(description.text, line), line)).length
}

/** Parts of a posting that count. */
const mostParts = 4

const isTitle = (said: string) => said.length <= 90 && isRoleName(said) && !isSectionHeading(said)

/** Every signal; the sum decides. */
export const signals: readonly Signal[] = [
  { name: 'hiring phrases', points: ({ page, found }) => countHiringPhrases(withHeader(page, found)) },
  {
    name: 'section headings',
    points: ({ found }) =>
      Math.min(mostParts, count(found, (said, line) => line.linked === 0 && isSectionHeading(said)) + countGluedParts(found.text.text)),
  },
  { name: 'a role for a title', points: ({ titles }) => (titles.some(isRoleName) ? 2 : -1) },
  {
    name: 'a title that addresses everyone, or announces a posting',
    points: ({ titles }) => (titles.some((title) => isGenderMarked(title) || announcing.test(title)) ? 2 : 0),
  },
  { name: 'a path of postings', points: ({ page: { url } }) => (url && postingPath.test(`${url.pathname}${url.search}`) ? 1 : 0) },
  { name: 'a way to apply', points: ({ page }) => (hasApplyControl(page) ? 1 : 0) },
  { name: 'facts', points: ({ page, found: { region } }) => (page.labelled(region).size > 0 || hasPlaceLine(page) ? 1 : 0) },
  { name: 'terms above', points: ({ page, found: { region } }) => Math.min(2, countTerms(page.text(), region)) },
  // Blogs are where small companies keep their postings, too: a role for a title outweighs what the system calls every page.
  {
    name: 'an article by its own word',
    points: ({ page, titles }) => (otherKind.test(firstMeta(page.meta, 'og:type') ?? '') ? (headedByRole(titles) ? -1 : -3) : 0),
  },
  {
    name: 'structured as something else',
    points: ({ page, titles }) =>
      statesType(page.document, otherTypes) ? -4 : statesType(page.document, blogTypes) ? (headedByRole(titles) ? -1 : -4) : 0,
  },
  {
    name: 'a title of articles',
    points: ({ page, titles }) => ([titles[0], page.document.title].some((title) => isArticleTitle(title ?? '')) ? -6 : 0),
  },
  { name: 'talk of a profession', points: ({ found: { text } }) => (isGeneralTalk(text.text) ? -4 : 0) },
  { name: 'talk to employers', points: ({ found: { text } }) => (isTalkToEmployers(text.text) ? -4 : 0) },
  { name: 'talk of wares or courses', points: ({ found: { text } }) => (isOfferOfWares(text.text) ? -4 : 0) },
  { name: 'a life', points: ({ found: { text } }) => (isLife(text.text) ? -4 : 0) },
  { name: "a person's name before a role", points: ({ titles }) => (titles.some(isPersonTitle) ? -3 : 0) },
  { name: 'a title of lists', points: ({ titles }) => (isTitledList(titles) ? -5 : 0) },
  { name: 'a path of applications', points: ({ page: { url } }) => (applyPath.test(url?.pathname ?? '') ? -3 : 0) },
  { name: 'links to several roles', points: ({ found }) => (count(found, (said, line) => line.linked > 0 && isTitle(said)) >= 3 ? -5 : 0) },
  {
    name: 'a heading of careers, and roles listed below',
    points: ({ page, titles, found: { region } }) => (isCareersHome(titles) && linkedRolesBelow(page, region) >= 2 ? -4 : 0),
  },
  { name: 'roles listed above', points: ({ page, found: { region } }) => (linkedRolesAbove(page, region) >= 3 ? -3 : 0) },
  {
    name: 'several roles in headings',
    points: ({ page, found: { region } }) => (countHeadings(page.text(), region, isTitle) > 4 ? -5 : 0),
  },
  {
    name: 'several titles',
    points: ({ page, found: { region } }) => (countHeadings(page.text(), region, isGenderMarked) >= 3 ? -9 : 0),
  },
  { name: 'the same parts again', points: ({ found: { text } }) => (repeatsParts(text) ? -7 : 0) },
  { name: 'more headings than a posting has', points: ({ found }) => (count(found, isSectionHeading) > 25 ? -4 : 0) },
  { name: 'longer than a posting is', points: ({ found: { text } }) => (text.text.length > 18_000 ? -3 : 0) },
  { name: 'fields to fill in above', points: ({ page, found: { region } }) => (countFormLabels(page, region) >= 3 ? -5 : 0) },
  { name: 'a privacy notice', points: ({ found: { text } }) => ((text.text.match(privacy)?.length ?? 0) >= 8 ? -4 : 0) },
]
/** Points at which a page counts as one posting. */
export const enough = 6

/** The sum of all signals. */
export function weighSignals(page: Page, description: Description): number {
  const view = { page, found: description, titles: readTitles(page, description.region) }
  return signals.reduce((sum, signal) => sum + signal.points(view), 0)
}

/** The description with the lines that stand right before it, which name the terms. */
function withHeader(page: Page, { region, text }: Description): string {
  if (!region) return text.text
  const all = page.text()
  return all.text.slice(all.lines[Math.max(0, region.first - nearTitle)]?.start ?? 0, all.lines[region.last]?.end)
}

/** The page's first headings and those right above the description, then the document's title. */
export function readTitles(page: Page, region?: Region): string[] {
  const { document } = page
  const headings = [...document.querySelectorAll('h1')].slice(0, 2).map((heading) => heading.textContent ?? '')
  return [...headings, ...headingsAbove(page, region), document.title].map((title) => title.replace(/\s+/g, ' ').trim())
}

const nearTitle = 12

/**
 * What heads the description where the page has no great heading: headings among the lines before it and at its start that are no names of
 * its parts, what a label names as the title, and on pages of bare text a line that is a role.
 */
function headingsAbove(page: Page, region: Region | undefined): string[] {
  if (!region) return []
  const text = page.text()
  const near = text.lines.slice(Math.max(0, region.first - nearTitle), region.first + 2).filter((line) => line.linked === 0)
  const headings = near.filter((line) => line.kind === 'heading').map((line) => words(text, line))
  const roles = near.filter((line) => line.kind === 'paragraph').map((line) => words(text, line))
  return [
    ...headings.filter((said) => !isSectionHeading(said)),
    ...(page.labelled(region).get('title') ?? []).slice(0, 1),
    ...roles.filter(isTitle).slice(0, 1),
    ...roles.flatMap((said) => readLostTitle(said) ?? []).slice(0, 1),
  ]
}

/** How many kinds of terms (pay, contract, date, workplace) short pieces right above the description state. */
function countTerms(text: PageText, region: Region | undefined): number {
  if (!region) return 0
  const near = text.lines.slice(Math.max(0, region.first - nearTitle), region.first).map((line) => words(text, line))
  const facts = near.flatMap((said) => (said.length <= longestTerms ? said.split(/\t|\s*[|•·]\s*/).map(headerFact) : []))
  return new Set(facts.filter((fact) => fact !== undefined && terms.has(fact))).size
}

const longestTerms = 120
const terms = new Set<HeaderFact>(['pay', 'employment', 'posted', 'workplace'])

/** Headings up to the description's end that fit. */
function countHeadings(text: PageText, region: Region | undefined, fits: (said: string) => boolean): number {
  const lines = text.lines.slice(0, (region?.last ?? text.lines.length) + 1)
  return lines.filter((line) => line.kind === 'heading' && fits(words(text, line))).length
}

/** Whether headings of a posting's parts come again over other words: several postings stand on the page, one after the other. */
function repeatsParts(text: PageText): boolean {
  const after = new Map<string, Set<string>>()
  text.lines.forEach((line, index) => {
    const said = words(text, line).toLowerCase()
    const next = text.lines[index + 1]
    if (line.kind !== 'heading' || !next || !isSectionHeading(said)) return
    after.set(said, (after.get(said) ?? new Set()).add(words(text, next)))
  })
  const counts = [...after.values()].map(({ size }) => size)
  return counts.some((size) => size >= 3) || counts.filter((size) => size >= 2).length >= 2
}

/** Whether the page is headed by a role, and by nothing an article would be headed by. */
function headedByRole(titles: readonly string[]): boolean {
  const named = titles.slice(0, -1)
  return named.some(isRoleName) && !named.some((title) => isArticleTitle(title) || isPersonTitle(title))
}

/** Labels of fields to fill in above the end of the description; a form below it is what a posting's page may have. */
function countFormLabels(page: Page, region: Region | undefined): number {
  const text = page.text()
  return text.lines.slice(0, (region?.last ?? text.lines.length) + 1).filter((line) => isFormLabel(words(text, line))).length
}

/** Whether the page is headed by words that head the careers of a company, and by no role. */
function isCareersHome(titles: readonly string[]): boolean {
  return !titles.some(isRoleName) && titles.slice(0, -1).every(isPageHeading)
}

/** Links to roles below the description. */
function linkedRolesBelow(page: Page, region: Region | undefined): number {
  const text = page.text()
  const below = text.lines.slice(region ? region.last + 1 : text.lines.length)
  return new Set(below.flatMap((line) => (line.linked > 0 ? words(text, line).split('\t') : [])).filter(isTitle)).size
}

/** Links to roles above the description: a list that opens with other text still is one. */
function linkedRolesAbove(page: Page, region: Region | undefined): number {
  const text = page.text()
  const above = text.lines.slice(0, region?.first ?? 0)
  return new Set(above.map((line) => (line.linked > 0 ? words(text, line) : '')).filter(isTitle)).size
}

/** A line near the top that is nothing but a place. */
function hasPlaceLine(page: Page): boolean {
  const text = page.text()
  const language = page.document.documentElement?.lang ?? ''
  return text.lines.slice(0, 60).some((line) => line.linked === 0 && isPlaceName(words(text, line), language))
}

/** Whether the titles speak of postings in the plural; a posting's own heading outweighs what is written for search engines. */
export function isTitledList(titles: readonly string[]): boolean {
  return titles.some((title) => listTitle.test(title)) && !titles.slice(0, -1).some((title) => isRoleName(title) && !listTitle.test(title))
}

function hasApplyControl({ document }: Page): boolean {
  for (const control of document.querySelectorAll('a, button, input[type="submit"], input[type="button"]')) {
    const said = (control.getAttribute('value') ?? control.textContent ?? '').trim()
    if (said.length <= 40 && applyWords.test(said)) return true
  }
  return false
}

function statesType(document: Document, types: RegExp): boolean {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? ''
    if (source.length < 500_000 && types.test(source)) return true
  }
  return false
}
