import { isOn, type Site } from './site.ts'

/** We Work Remotely: `listing-container` until 2024, `lis-container` since. */
export const weworkremotely: Site = {
  id: 'weworkremotely',
  matches: (url) => isOn(url, 'weworkremotely.com'),
  description: ['.lis-container__job__content__description', '#job-listing-show-container', '.listing-container'],
  fields: {
    title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
    hiringOrganization: ['.lis-container__job__sidebar__companyDetails__info__title h3', '.company-card h2'],
    // "Anywhere in the World" and its kin stand in a box of their own; the structured place is the company's seat or name.
    jobLocation: ['.lis-container__job__sidebar__job-about__list .box--region', '.listing-header-container a:last-of-type .listing-tag'],
  },
}
