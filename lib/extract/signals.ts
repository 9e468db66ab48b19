import { readLabelled } from './fields/labelled.ts'
import { readMeta } from './fields/meta.ts'
import type { Description } from './find-description.ts'
import type { Page } from './page.ts'
import { words } from './page-text.ts'
import type { Region } from './region.ts'
import type { Line } from './text-writer.ts'
import { isFormLabel } from './words/form-labels.ts'
import { countHiringPhrases } from './words/hiring.ts'
import { isPlaceName } from './words/places.ts'
import { isGenderMarked, isRoleName } from './words/roles.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** What speaks for or against a page without structured form being one posting, in points. */
interface Signal {
  name: string
  points(page: Page, description: Description): number
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
const otherKind = /^(?:article|blog|news|product|profile|video|book|music)/i
const articleTitle =
  /^(?:the )?(?:top |best )?\d+ (?:\w+ ){0,3}(?:steps|ways|tips|things|reasons|questions|mistakes|signs|examples|skills|jobs|careers)\b|^(?:how (?:to|do|does|i)|what (?:is|are|does)|why|when|should|become an?)\b|\b(?:guide|tips|advice|explained|cheat sheet|interview questions|resume examples?|boot ?camp|certificate|online course|training course)\b|\bsalar(?:y|ies) (?:in|for|guide|range in)\b|\bsalaries\b|job description (?:template|sample|example)s?|\?$/i
const privacy =
  /personal data|personenbezogen|datenschutz|data protection|privacy|données personnelles|osobních údajů|datos personales|dados pessoais|dati personali|danych osobowych/gi
const otherTypes =
  /"@type"\s*:\s*\[?\s*"(?:(?:News|Tech|Blog|Scholarly)?Article|BlogPosting|DiscussionForumPosting|Product|Course|EducationalOccupationalProgram|Recipe|Event|ProfilePage|QAPage)"/

function count(description: Description, fits: (said: string, line: Line) => boolean): number {
  return description.text.lines.filter((line) => fits(words(description.text, line), line)).length
}

const isTitle = (said: string) => said.length <= 90 && isRoleName(said) && !isSectionHeading(said)

/** Every signal; the sum decides. */
const signals: readonly Signal[] = [
  { name: 'hiring phrases', points: (_, { text }) => countHiringPhrases(text.text) },
  {
    name: 'section headings',
    points: (_, found) =>
      Math.min(
        4,
        count(found, (said, line) => line.linked === 0 && isSectionHeading(said)),
      ),
  },
  { name: 'a role for a title', points: (page) => (titles(page).some(isRoleName) ? 2 : 0) },
  { name: 'a path of postings', points: ({ url }) => (url && postingPath.test(`${url.pathname}${url.search}`) ? 1 : 0) },
  { name: 'a way to apply', points: (page) => (hasApplyControl(page) ? 1 : 0) },
  { name: 'facts', points: (page, { region }) => (readLabelled(page.text(), region).size > 0 || hasPlaceLine(page) ? 1 : 0) },
  { name: 'an article by its own word', points: ({ document }) => (otherKind.test(readMeta(document, 'og:type') ?? '') ? -3 : 0) },
  { name: 'structured as something else', points: ({ document }) => (statesOtherType(document) ? -4 : 0) },
  {
    name: 'a title of articles',
    points: (page) => ([titles(page)[0], page.document.title].some((title) => articleTitle.test(title ?? '')) ? -4 : 0),
  },
  { name: 'a title of lists', points: (page) => (isTitledList(page) ? -5 : 0) },
  { name: 'a path of applications', points: ({ url }) => (applyPath.test(url?.pathname ?? '') ? -3 : 0) },
  { name: 'links to several roles', points: (_, found) => (count(found, (said, line) => line.linked > 0 && isTitle(said)) >= 3 ? -5 : 0) },
  { name: 'roles listed above', points: (page, { region }) => (linkedRolesAbove(page, region) >= 3 ? -3 : 0) },
  {
    name: 'several roles in headings',
    points: (_, found) => (count(found, (said, line) => line.kind === 'heading' && isTitle(said)) > 4 ? -5 : 0),
  },
  {
    name: 'several titles',
    points: (_, found) => (count(found, (said, line) => line.kind === 'heading' && isGenderMarked(said)) >= 3 ? -5 : 0),
  },
  { name: 'more headings than a posting has', points: (_, found) => (count(found, isSectionHeading) > 25 ? -4 : 0) },
  { name: 'longer than a posting is', points: (_, { text }) => (text.text.length > 18_000 ? -3 : 0) },
  { name: 'fields to fill in above', points: (page, { region }) => (countFormLabels(page, region) >= 3 ? -5 : 0) },
  { name: 'a privacy notice', points: (_, { text }) => ((text.text.match(privacy)?.length ?? 0) >= 8 ? -4 : 0) },
]
/** Points at which a page counts as one posting. */
export const enough = 6

/** The sum of all signals. */
export function weighSignals(page: Page, description: Description): number {
  return signals.reduce((sum, signal) => sum + signal.points(page, description), 0)
}

/** The page's first headings, then the document's title. */
function titles({ document }: Page): string[] {
  const headings = [...document.querySelectorAll('h1')].slice(0, 2).map((heading) => heading.textContent ?? '')
  return [...headings, document.title].map((title) => title.replace(/\s+/g, ' ').trim())
}

/** Labels of fields to fill in above the end of the description; a form below it is what a posting's page may have. */
function countFormLabels(page: Page, region: Region | undefined): number {
  const text = page.text()
  return text.lines.slice(0, (region?.last ?? text.lines.length) + 1).filter((line) => isFormLabel(words(text, line))).length
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
export function isTitledList(page: Page): boolean {
  const named = titles(page)
  return named.some((title) => listTitle.test(title)) && !named.slice(0, -1).some((title) => isRoleName(title) && !listTitle.test(title))
}

function hasApplyControl({ document }: Page): boolean {
  for (const control of document.querySelectorAll('a, button, input[type="submit"], input[type="button"]')) {
    const said = (control.getAttribute('value') ?? control.textContent ?? '').trim()
    if (said.length <= 40 && applyWords.test(said)) return true
  }
  return false
}

function statesOtherType(document: Document): boolean {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? ''
    if (source.length < 500_000 && otherTypes.test(source)) return true
  }
  return false
}
