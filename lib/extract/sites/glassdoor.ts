import type { Site } from './site.ts'

/** Glassdoor: page and pane of a search. Class names carry a build's hash behind a name that holds (2023 on). */
export const glassdoor: Site = {
  id: 'glassdoor',
  matches: (url) => url !== undefined && /(?:^|\.)glassdoor\.[a-z.]{2,6}$/.test(url.hostname),
  description: [
    '[class*="JobDetails_jobDescription__"]',
    '[data-test="jobDescriptionContent"]',
    '#JobDescriptionContainer .desc',
    '.jobDescriptionContent',
  ],
  fields: {
    title: [
      '[id^="jd-job-title"]',
      '[data-test="job-title"]',
      '[class*="JobDetails_jobTitle__"]',
      '[class*="TwoColumnLayout_jobDetailsContainer__"] h1',
    ],
    hiringOrganization: [
      '[class*="EmployerProfile_employerNameHeading__"]',
      // The list beside an opened posting names its employers in the same way.
      '[class*="TwoColumnLayout_jobDetailsContainer__"] h4',
      '[data-test="employer-name"]',
    ],
    jobLocation: ['[data-test="location"]', '[class*="JobDetails_location__"]'],
    baseSalary: [
      '[data-test="detailSalary"]',
      '[class*="SalaryEstimate_salaryRange__"]',
      '[class*="SalaryEstimate_salaryEstimateContainer__"]',
    ],
    identifier: (_, url) => url?.searchParams.get('jobListingId') ?? url?.searchParams.get('jl') ?? undefined,
  },
}
