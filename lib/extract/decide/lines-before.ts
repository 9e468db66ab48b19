import type { Description } from '../find-description.ts'
import type { Page } from '../page.ts'
import { words } from '../page-text.ts'
import type { Region } from '../region.ts'
import type { PageText } from '../text-writer.ts'
import { type HeaderFact, headerFact } from '../words/header-facts.ts'
import { isPlaceName } from '../words/places.ts'

/** So many lines right before the description name its title and terms. */
export const LINES_BEFORE = 12

/** The description with the lines that stand right before it, which name the terms. */
export function withHeader(page: Page, { region, text }: Description): string {
  if (!region) return text.text
  const all = page.text()
  return all.text.slice(all.lines[Math.max(0, region.first - LINES_BEFORE)]?.start ?? 0, all.lines[region.last]?.end)
}

/** How many kinds of terms (pay, contract, date, workplace) short pieces right above the description state. */
export function countTerms(text: PageText, region: Region | undefined): number {
  if (!region) return 0
  const near = text.lines.slice(Math.max(0, region.first - LINES_BEFORE), region.first).map((line) => words(text, line))
  const facts = near.flatMap((said) => (said.length <= longestTerms ? said.split(/\t|\s*[|•·]\s*/).map(headerFact) : []))
  return new Set(facts.filter((fact) => fact !== undefined && terms.has(fact))).size
}

const longestTerms = 120
const terms = new Set<HeaderFact>(['pay', 'employment', 'posted', 'workplace'])

/** A line near the top that is nothing but a place. */
export function hasPlaceLine(page: Page): boolean {
  const text = page.text()
  const language = page.document.documentElement?.lang ?? ''
  return text.lines.slice(0, 60).some((line) => line.linked === 0 && isPlaceName(words(text, line), language))
}
