import { isOn, type Site } from './site.ts'

/** Workable: three sections named by `data-ui` (2019 on). The application's page bears the same address with `/apply`. */
export const workable: Site = {
  id: 'workable',
  matches: (url) => isOn(url, 'workable.com'),
  marks: ['[data-ui="job-description"]'],
  description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  fields: {
    title: ['[data-ui="job-title"]'],
    hiringOrganization: (document) => /^.+ - (.+?)(?: - Application)?$/.exec(document.title)?.[1],
    jobLocation: ['[data-ui="job-location"]', '[data-ui="job-location-tooltip"]'],
    jobLocationType: ['[data-ui="job-workplace"]'],
    employmentType: ['[data-ui="job-type"]'],
    identifier: (_, url) => url && /\/j\/([\dA-F]{6,})/.exec(url.pathname)?.[1],
  },
  elsewhere: /\/apply\/?$/,
}
