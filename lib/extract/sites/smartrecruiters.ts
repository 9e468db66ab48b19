import { isOn, type Site } from './site.ts'

/** SmartRecruiters: four sections of fixed ids, any of which may be missing. */
export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  matches: (url) => isOn(url, 'smartrecruiters.com'),
  marks: ['#st-jobDescription'],
  description: ['#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation', '[itemprop="description"]'],
  fields: {
    title: ['h1.job-title', '[itemprop="title"]'],
    hiringOrganization: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'meta[property="og:site_name"]'],
    jobLocation: ['[itemprop="jobLocation"] [itemprop="address"]', '[itemprop="jobLocation"]', 'spl-job-location'],
    employmentType: ['[itemprop="employmentType"]'],
    identifier: (_, url) => url && /^\/[^/]+\/(\d{6,})/.exec(url.pathname)?.[1],
  },
}
