import { isPageHeading } from '../fields/title.ts'
import type { Page } from '../page.ts'
import { words } from '../page-text.ts'
import type { Region } from '../region.ts'
import { isArticleTitle, isPersonTitle } from '../words/other-kinds.ts'
import { isRoleName } from '../words/roles.ts'
import { isSectionHeading } from '../words/section-headings.ts'
import { LINES_BEFORE } from './lines-before.ts'
import { readLostTitle } from './lost-lines.ts'

const listTitle =
  /\bjobs (?:in|near|at|for)\b|\b(?:jobs|vacancies|stellenangebote|stellen|offres d.emploi|empleos|práce|oferty pracy|vacatures)\b\s*(?:$|[|–-])|\d[\d.,]*\+? [\p{L} ]{0,40}(?:jobs|openings|positions|vacancies|roles)\b|^(?:search|browse|find|all|our|current|open) (?:\w+ ){0,2}(?:jobs|positions|roles|openings|vacancies|opportunities)|nabídka práce\b|job search|offenen? stellen/iu

/** Whether a line is a title that names a role, and heads no part of a posting. */
export const isRoleTitle = (said: string) => said.length <= 90 && isRoleName(said) && !isSectionHeading(said)

/** The page's first headings and those right above the description, then the document's title. */
export function readTitles(page: Page, region?: Region): string[] {
  const { document } = page
  const headings = [...document.querySelectorAll('h1')].slice(0, 2).map((heading) => heading.textContent ?? '')
  return [...headings, ...headingsAbove(page, region), document.title].map((title) => title.replace(/\s+/g, ' ').trim())
}

/**
 * What heads the description where the page has no great heading: headings among the lines before it and at its start that are no names of
 * its parts, what a label names as the title, and on pages of bare text a line that is a role.
 */
function headingsAbove(page: Page, region: Region | undefined): string[] {
  if (!region) return []
  const text = page.text()
  const near = text.lines.slice(Math.max(0, region.first - LINES_BEFORE), region.first + 2).filter((line) => line.linked === 0)
  const headings = near.filter((line) => line.kind === 'heading').map((line) => words(text, line))
  const roles = near.filter((line) => line.kind === 'paragraph').map((line) => words(text, line))
  return [
    ...headings.filter((said) => !isSectionHeading(said)),
    ...(page.labelled(region).get('title') ?? []).slice(0, 1),
    ...roles.filter(isRoleTitle).slice(0, 1),
    ...roles.flatMap((said) => readLostTitle(said) ?? []).slice(0, 1),
  ]
}

/** Whether the titles speak of postings in the plural; a posting's own heading outweighs what is written for search engines. */
export function isTitledList(titles: readonly string[]): boolean {
  return titles.some((title) => listTitle.test(title)) && !titles.slice(0, -1).some((title) => isRoleName(title) && !listTitle.test(title))
}

/** Whether the page is headed by a role, and by nothing an article would be headed by. */
export function headedByRole(titles: readonly string[]): boolean {
  const named = titles.slice(0, -1)
  return named.some(isRoleName) && !named.some((title) => isArticleTitle(title) || isPersonTitle(title))
}

/** Whether the page is headed by words that head the careers of a company, and by no role. */
export function isCareersHome(titles: readonly string[]): boolean {
  return !titles.some(isRoleName) && titles.slice(0, -1).every(isPageHeading)
}
