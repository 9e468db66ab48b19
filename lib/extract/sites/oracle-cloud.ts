import { isOn, type Site } from './site.ts'

/** Oracle Cloud recruiting ("candidate experience"): sections of rich text and a list of labelled facts (2020 on). */
export const oracleCloud: Site = {
  id: 'oracle-cloud',
  matches: (url) => isOn(url, 'oraclecloud.com'),
  marks: ['.job-details__description-content'],
  // Each of the sections (description, responsibilities, qualifications) has its name in a heading beside its text.
  description: ['.job-details__description-header:has(+ .job-details__description-content), .job-details__description-content'],
  fields: {
    title: ['.job-details__title'],
    jobLocation: ['.job-meta__locations', '.job-details__subtitle [data-bind*="primaryLocation"]', 'posting-locations'],
    identifier: (_, url) => url && /\/job\/(\w+)/.exec(url.pathname)?.[1],
  },
  elsewhere: /\/apply(?:\/|$)/,
}
