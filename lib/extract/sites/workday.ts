import { isOn, type Site } from './site.ts'

/** Workday: the page is built by script, and every part is named by `data-automation-id`. The company is the address's first label. */
export const workday: Site = {
  id: 'workday',
  matches: (url) => isOn(url, 'myworkdayjobs.com', 'myworkdaysite.com', 'workday.com'),
  marks: ['[data-automation-id="jobPostingDescription"]'],
  description: ['[data-automation-id="jobPostingDescription"]'],
  fields: {
    title: ['[data-automation-id="jobPostingHeader"]'],
    hiringOrganization: (document, url) =>
      document.querySelector('meta[property="og:site_name"]:not([content="Workday"])')?.getAttribute('content') ?? tenant(url),
    jobLocation: ['[data-automation-id="locations"] dd', '[data-automation-id="location"] dd', '[data-automation-id="locations"]'],
    jobLocationType: ['[data-automation-id="remoteType"] dd'],
    employmentType: ['[data-automation-id="time"] dd', '[data-automation-id="time"]'],
    datePosted: ['[data-automation-id="postedOn"] dd', '[data-automation-id="postedOn"]'],
    identifier: ['[data-automation-id="requisitionId"] dd', '[data-automation-id="requisitionId"]'],
  },
  closed: ['[data-automation-id="errorMessage"]'],
  elsewhere: /\/(?:apply|applyManually|useMyLastApplication)(?:\/|$)/,
}

/** "acme.wd5.myworkdayjobs.com", "wd5.myworkdaysite.com/recruiting/acme/…". */
function tenant(url: URL | undefined): string | undefined {
  const label = url?.hostname.split('.')[0] ?? ''
  return /^(?:wd\d+|www|impl.*)$/.test(label) ? url && /\/recruiting\/([^/]+)/.exec(url.pathname)?.[1] : label || undefined
}
