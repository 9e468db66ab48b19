import { isOn, type Site } from './site.ts'

/** SuccessFactors career sites: labelled tokens around a description marked by microdata, on the customer's own address. */
export const successfactors: Site = {
  id: 'successfactors',
  matches: (url) => isOn(url, 'successfactors.com', 'successfactors.eu'),
  marks: ['.jobDisplay .joblayouttoken', '.jobDisplay .jobdescription'],
  description: ['.jobDisplay [itemprop="description"]', '[data-careersite-propertyid="description"]', '.jobDisplay .jobdescription'],
  fields: {
    title: ['[data-careersite-propertyid="title"]', '.jobDisplay [itemprop="title"]', '#job-title'],
    hiringOrganization: ['.jobDisplay meta[itemprop="hiringOrganization"]'],
    jobLocation: [
      '[data-careersite-propertyid="location"]',
      '.jobDisplay .jobGeoLocation',
      '.jobDisplay [itemprop="jobLocation"]',
      '[data-careersite-propertyid="city"]',
    ],
    datePosted: ['[data-careersite-propertyid="date"]', 'meta[itemprop="datePosted"]'],
    identifier: (_, url) => url && /\/job\/[^/]+\/(\d+)\/?$/.exec(url.pathname)?.[1],
  },
}
