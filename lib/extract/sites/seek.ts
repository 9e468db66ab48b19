import { isOn, type Site } from './site.ts'

/** SEEK and its Asian sites: page and pane of a search (2022 on). */
export const seek: Site = {
  id: 'seek',
  matches: (url) => isOn(url, 'seek.com', 'seek.com.au', 'seek.co.nz', 'jobsdb.com', 'jobstreet.com'),
  marks: ['[data-automation="jobAdDetails"]'],
  description: ['[data-automation="jobAdDetails"]'],
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    hiringOrganization: ['[data-automation="advertiser-name"]'],
    jobLocation: ['[data-automation="job-detail-location"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
    baseSalary: ['[data-automation="job-detail-salary"]', '[data-automation="job-detail-add-expected-salary"]'],
    identifier: (_, url) => url?.searchParams.get('jobId') ?? (url && /\/job\/(\d+)/.exec(url.pathname)?.[1]),
  },
  address: (identifier, url) => (url.pathname.startsWith('/job/') ? undefined : `${url.origin}/job/${identifier}`),
  closed: ['[data-automation="expiredJobPage"]'],
}
