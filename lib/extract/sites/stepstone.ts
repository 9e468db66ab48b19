import type { Site } from './site.ts'

/** StepStone and the boards on its platform (totaljobs, jobs.ie, nijobs): every part is named by `data-at` (2021 on). */
export const stepstone: Site = {
  id: 'stepstone',
  matches: (url) => url !== undefined && /(?:^|\.)(?:stepstone|totaljobs|jobsite|irishjobs|nijobs|cwjobs)\.[a-z.]{2,6}$/.test(url.hostname),
  marks: ['[data-at="header-job-title"]'],
  description: ['[data-at="job-ad-content"]', '[data-at^="section-text-"]:not([data-at$="-title"])', '[data-at="jobad-content"]'],
  fields: {
    title: ['[data-at="header-job-title"]'],
    hiringOrganization: ['[data-at="metadata-company-name"]'],
    jobLocation: ['[data-at="metadata-location"]'],
    jobLocationType: ['[data-at="metadata-work-type"]'],
    employmentType: (document) =>
      [...document.querySelectorAll('[data-at="metadata-work-type"], [data-at="metadata-contract-type"]')]
        .map((each) => each.textContent ?? '')
        .filter(Boolean),
    baseSalary: ['[data-at="metadata-salary"]'],
    datePosted: ['[data-at="metadata-online-date"]'],
    identifier: (_, url) => url && /--(\d{5,})(?:-inline)?\.html$/.exec(url.pathname)?.[1],
  },
}
