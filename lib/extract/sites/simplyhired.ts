import { isOn, type Site } from './site.ts'

/** SimplyHired: page and pane of a search (2021 on). */
export const simplyhired: Site = {
  id: 'simplyhired',
  matches: (url) => isOn(url, 'simplyhired.com', 'simplyhired.co.uk', 'simplyhired.ca'),
  description: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
  fields: {
    title: ['[data-testid="viewJobTitle"]'],
    hiringOrganization: (document) =>
      document.querySelector('[data-testid="viewJobCompanyName"]')?.textContent?.replace(/\s+-\s+[\d.]+$/, ''),
    jobLocation: ['[data-testid="viewJobCompanyLocation"]'],
    employmentType: ['[data-testid="viewJobBodyJobDetailsJobType"]'],
    baseSalary: ['[data-testid="viewJobBodyJobCompensation"]'],
  },
}
