import { isOn, type Site } from './site.ts'

/** Lever: the posting's page; the description stands in as many sections as the company likes, the last of which holds only the button. */
export const lever: Site = {
  id: 'lever',
  matches: (url) => isOn(url, 'lever.co'),
  marks: ['.posting-headline + .posting-apply', '.posting-page .posting-headline'],
  description: [
    '.posting-page .section-wrapper .section.page-centered:not(.last-section-apply):not(.posting-header)',
    '.posting-page .section.page-centered:not(.last-section-apply):not(.posting-header)',
    '[data-qa="job-description"], [data-qa="closing-description"]',
  ],
  fields: {
    title: ['.posting-headline h2'],
    // "Acme - Nurse" is the document's title; the logo names the company too.
    hiringOrganization: (document) =>
      document
        .querySelector('.main-header-logo img[alt]')
        ?.getAttribute('alt')
        ?.replace(/\s+logo$/i, '') ?? document.title.split(' - ')[0],
    jobLocation: ['.posting-categories .location', '.posting-categories .sort-by-location'],
    jobLocationType: ['.posting-categories .workplaceTypes', '.posting-categories .sort-by-workplaceTypes'],
    employmentType: ['.posting-categories .commitment', '.posting-categories .sort-by-commitment'],
    baseSalary: ['[data-qa="salary-range"]'],
    identifier: (_, url) => url && /^\/[^/]+\/([\da-f-]{36})/.exec(url.pathname)?.[1],
  },
  elsewhere: /\/(?:apply|thanks)\/?$/,
}
