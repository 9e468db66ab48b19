import { isOn, type Site } from './site.ts'

/** Wellfound, formerly AngelList Talent. */
export const wellfound: Site = {
  id: 'wellfound',
  matches: (url) => isOn(url, 'wellfound.com', 'angel.co'),
  description: ['#job-description', '[class*="styles_description__"]', '[data-test="JobDescription"]'],
  fields: {
    hiringOrganization: ['[data-test="JobListing"] a[href^="/company/"] span', 'a[href^="/company/"] h1', 'a[href^="/company/"] h2'],
    identifier: (_, url) => url && /\/jobs\/(\d+)/.exec(url.pathname)?.[1],
  },
}
