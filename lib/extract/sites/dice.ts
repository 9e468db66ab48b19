import { isOn, type Site } from './site.ts'

/** Dice: `data-cy` until 2024, `data-testid` since. */
export const dice: Site = {
  id: 'dice',
  matches: (url) => isOn(url, 'dice.com'),
  description: [
    '[data-testid="jobDescriptionHtml"]',
    '#jobDescription [class*="job-detail-description"]',
    '#jobDescription',
    '#jobdescSec',
    '[class*="jobDescription"]',
  ],
  fields: {
    title: ['[data-cy="jobTitle"]', '[data-testid="job-detail-header"] h1', '[data-testid="job-detail-header-card"] h1', 'h1'],
    hiringOrganization: [
      '[data-cy="companyNameLink"]',
      '[data-wa-click="djv-job-company-profile-click"]',
      '[data-cy="companyNameNoLink"]',
      '[data-testid="job-detail-header"] a[href*="/company-profile/"]',
    ],
    jobLocation: ['[data-cy="location"]', '[data-cy="locationDetails"]'],
    employmentType: ['[data-cy="employmentDetails"]'],
    baseSalary: ['[data-cy="payDetails"]'],
    identifier: (_, url) => url && /\/job-detail\/([\da-f-]{36})/.exec(url.pathname)?.[1],
  },
}
