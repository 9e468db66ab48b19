import type { Page } from '../page.ts'
import { words } from '../page-text.ts'
import type { Region } from '../region.ts'
import type { PageText } from '../text-writer.ts'
import { isSectionHeading } from '../words/section-headings.ts'
import { isRoleTitle } from './titles.ts'

/** Headings up to the description's end that fit. */
export function countHeadings(text: PageText, region: Region | undefined, fits: (said: string) => boolean): number {
  const lines = text.lines.slice(0, (region?.last ?? text.lines.length) + 1)
  return lines.filter((line) => line.kind === 'heading' && fits(words(text, line))).length
}

/** Whether headings of a posting's parts come again over other words: several postings stand on the page, one after the other. */
export function repeatsParts(text: PageText): boolean {
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

/** Links to roles below the description. */
export function linkedRolesBelow(page: Page, region: Region | undefined): number {
  const text = page.text()
  const below = text.lines.slice(region ? region.last + 1 : text.lines.length)
  return new Set(below.flatMap((line) => (line.linked > 0 ? words(text, line).split('\t') : [])).filter(isRoleTitle)).size
}

/** Links to roles above the description: a list that opens with other text still is one. */
export function linkedRolesAbove(page: Page, region: Region | undefined): number {
  const text = page.text()
  const above = text.lines.slice(0, region?.first ?? 0)
  return new Set(above.map((line) => (line.linked > 0 ? words(text, line) : '')).filter(isRoleTitle)).size
}
