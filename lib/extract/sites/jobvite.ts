import { isOn, type Site } from './site.ts'

/** Jobvite: career pages under jobs.jobvite.com (2015 on). */
export const jobvite: Site = {
  id: 'jobvite',
  matches: (url) => isOn(url, 'jobvite.com'),
  marks: ['.jv-job-detail-description'],
  description: ['.jv-job-detail-description'],
  fields: {
    title: ['.jv-header'],
    // "Category, then place": the place stands behind the separator.
    jobLocation: (document) => {
      const meta = document.querySelector('.jv-job-detail-meta')
      return meta?.querySelector('.jv-inline-separator')?.nextSibling?.textContent?.replace(/\s+/g, ' ').trim()
    },
    identifier: (_, url) => url && /\/job\/(o[\w]+)/.exec(url.pathname)?.[1],
  },
  elsewhere: /\/apply\/?$/,
}
