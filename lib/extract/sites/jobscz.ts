import { isOn, type Site } from './site.ts'

/** jobs.cz: the standard posting (`/rpd/`, `/pd/`, 2022 on) and the one in a company's colours (`/fp/`, `jobad__body`, older). */
export const jobscz: Site = {
  id: 'jobscz',
  matches: (url) => isOn(url, 'jobs.cz'),
  marks: ['[data-jobad="body"]', '.jobad__body'],
  // The company's own introduction stands above the body, without a name.
  description: ['[data-jobad="body"]', '.grid__item:has(> .jobad__body) > .clearfix, .jobad__body'],
  fields: {
    title: ['.JobDescriptionHeading h1', '.jobad__hero h1', 'h1'],
    hiringOrganization: ['.IconWithText p', '.jobad__hero dl strong', '[data-test="jd-contact-company"]'],
    jobLocation: [
      'a[href*="mapy.cz"]',
      '[data-test="jd-info-location"]',
      '.jobad__hero dl dd a',
      '.JobDescriptionHeading ~ .d-flex a.link-secondary',
    ],
    baseSalary: ['[data-test="jd-salary"]'],
    identifier: (_, url) => url && /\/(?:rpd|pd|fp\/[^/]+)\/(\d+)/.exec(url.pathname)?.[1],
  },
}
