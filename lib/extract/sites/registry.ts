import type { Site } from './site.ts'

/** Every site with a rule of its own; the order matters only where one site's pages stand inside another's. */
export const sites: readonly Site[] = []

/** The site whose rule reads the page, if any. */
export function findSite(url: URL | undefined, document: Document): Site | undefined {
  return sites.find((site) => site.matches(url, document))
}
