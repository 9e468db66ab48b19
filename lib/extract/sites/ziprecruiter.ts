import { isOn, type Site } from './site.ts'

/** ZipRecruiter: the posting's page of 2020 (`job_description`) and the pane of a search (2023 on). */
export const ziprecruiter: Site = {
  id: 'ziprecruiter',
  matches: (url) => isOn(url, 'ziprecruiter.com', 'ziprecruiter.co.uk'),
  description: [
    '.job_description .jobDescriptionSection',
    '.job_description',
    '[data-testid="job-details-scroll-container"] .text-primary.whitespace-pre-line',
  ],
  fields: {
    title: ['.job_title', '[data-testid="job-details-scroll-container"] h2', 'h1'],
    hiringOrganization: ['.hiring_company_text', '[data-testid="job-details-scroll-container"] a[href*="/co/"]'],
    jobLocation: ['.hiring_location', '[data-testid="job-details-scroll-container"] [data-testid="job-card-location"]'],
  },
}
