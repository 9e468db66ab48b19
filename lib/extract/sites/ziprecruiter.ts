import { isOn, type Site } from './site.ts'

/** ZipRecruiter: the posting's page of 2020 (`job_description`) and the pane of a search (2023 on). */
export const ziprecruiter: Site = {
  id: 'ziprecruiter',
  matches: (url) => isOn(url, 'ziprecruiter.com', 'ziprecruiter.co.uk'),
  description: [
    '.job_description .jobDescriptionSection',
    '.job_description',
    '[data-testid="job-details-scroll-container"] .text-primary.whitespace-pre-line',
    belowHeading,
  ],
  fields: {
    title: ['.job_title', '[data-testid="job-details-scroll-container"] h2', 'h1'],
    hiringOrganization: ['.hiring_company_text', '[data-testid="job-details-scroll-container"] a[href*="/co/"]'],
    jobLocation: ['.hiring_location', '[data-testid="job-details-scroll-container"] [data-testid="job-card-location"]'],
  },
}

/** In the pane, what stands below the heading "Job description": its classes are made anew with every build. */
function belowHeading(document: Document): Element[] {
  const headings = document.querySelectorAll('[data-testid="job-details-scroll-container"] :is(h2, h3)')
  const heading = [...headings].find(({ textContent }) => /^\s*job description\s*$/i.test(textContent ?? ''))
  const text = heading?.nextElementSibling ?? heading?.parentElement?.nextElementSibling
  return text ? [text] : []
}
