import { firstMeta } from '../fields/meta.ts'
import type { Description } from '../find-description.ts'
import type { Page } from '../page.ts'
import { words } from '../page-text.ts'
import type { Region } from '../region.ts'
import type { Line } from '../text-writer.ts'
import { isFormLabel } from '../words/form-labels.ts'
import { countHiringPhrases } from '../words/hiring.ts'
import { isArticleTitle, isGeneralTalk, isLife, isOfferOfWares, isPersonTitle, isTalkToEmployers } from '../words/other-kinds.ts'
import { isGenderMarked, isRoleName } from '../words/roles.ts'
import { isSectionHeading } from '../words/section-headings.ts'
import { countTerms, hasPlaceLine, withHeader } from './lines-before.ts'
import { countGluedParts } from './lost-lines.ts'
import { applyPath, postingPath } from './paths.ts'
import { countHeadings, linkedRolesAbove, linkedRolesBelow, repeatsParts } from './several.ts'
import { headedByRole, isCareersHome, isRoleTitle, isTitledList, readTitles } from './titles.ts'

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

const applyWords =
  /^(?:easy |quick )?apply\b|^(?:jetzt |online )?bewerben|^postuler|^candidater|^inscribirme|^solicitar|^odpovědět|^mám zájem|^aplikuj|^sollicite|^ansök|立即申请|投递/i
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

/** Every signal; the sum decides. */
const signals: readonly Signal[] = [
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
  {
    name: 'links to several roles',
    points: ({ found }) => (count(found, (said, line) => line.linked > 0 && isRoleTitle(said)) >= 3 ? -5 : 0),
  },
  {
    name: 'a heading of careers, and roles listed below',
    points: ({ page, titles, found: { region } }) => (isCareersHome(titles) && linkedRolesBelow(page, region) >= 2 ? -4 : 0),
  },
  { name: 'roles listed above', points: ({ page, found: { region } }) => (linkedRolesAbove(page, region) >= 3 ? -3 : 0) },
  {
    name: 'several roles in headings',
    points: ({ page, found: { region } }) => (countHeadings(page.text(), region, isRoleTitle) > 4 ? -5 : 0),
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

/** Labels of fields to fill in above the end of the description; a form below it is what a posting's page may have. */
function countFormLabels(page: Page, region: Region | undefined): number {
  const text = page.text()
  return text.lines.slice(0, (region?.last ?? text.lines.length) + 1).filter((line) => isFormLabel(words(text, line))).length
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
