import { isOn, type Site } from './site.ts'

const sections =
  'summary duties requirements qualifications education additional-information how-you-will-be-evaluated benefits required-documents how-to-apply'.split(
    ' ',
  )

/** USAJOBS: an announcement is a page of fixed sections, each with its id, which has been `joa-` and the name since 2024. */
export const usajobs: Site = {
  id: 'usajobs',
  matches: (url) => isOn(url, 'usajobs.gov'),
  description: [sections.map((name) => `#joa-${name}`).join(', '), sections.map((name) => `#${name}`).join(', ')],
  fields: {
    title: ['#job-title', '.usajobs-joa-banner__title', 'h1'],
    hiringOrganization: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept', '.usajobs-joa-department-name', '#agency-name'],
    jobLocation: ['.usajobs-joa-locations__city', '[id^="location-"] .usajobs-joa-locations__city'],
    identifier: (_, url) => url && /\/job\/(\d+)/.exec(url.pathname)?.[1],
  },
}
