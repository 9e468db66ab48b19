import { isOn, type Site } from './site.ts'

/** Stack Overflow Jobs, closed in 2022; archived pages of 2017-2021. */
export const stackoverflowJobs: Site = {
  id: 'stackoverflow-jobs',
  matches: (url) => isOn(url, 'stackoverflow.com') && /^\/jobs\/\d+/.test(url?.pathname ?? ''),
  marks: ['.job-details--content'],
  // The overview's sections: about this job, technologies, description, benefits; the description is the last without chips or facts.
  description: [
    '#overview-items > section:nth-of-type(3) > div',
    '#overview-items > section:has(> div > p, > div > ul):not(:has(.job-details--about)) > div',
  ],
  fields: {
    title: ['.job-details--header h1'],
    hiringOrganization: ['.job-details--header a.fc-black-700', '.job-details--header .fc-black-700 a'],
    identifier: (_, url) => url && /^\/jobs\/(\d+)/.exec(url.pathname)?.[1],
  },
}
