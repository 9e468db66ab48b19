import { isOn, type Site } from './site.ts'

/** Indeed: the posting's page and the pane beside a search share their names (2021 on). */
export const indeed: Site = {
  id: 'indeed',
  // A search whose address selects nothing shows whatever its list starts with, which nobody opened.
  matches: (url, document) =>
    (isOn(url, 'indeed.com') && !(/^\/(?:jobs|q-)/.test(url?.pathname ?? '') && !url?.searchParams.has('vjk'))) ||
    (url === undefined && document.querySelector('#jobDescriptionText') !== null),
  description: ['#jobDescriptionText', '.jobsearch-JobComponent-description'],
  fields: {
    // The heading of the pane carries "- job post" for screen readers.
    title: (document) =>
      document
        .querySelector('[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title')
        ?.textContent?.replace(/\s*-\s*job post\s*$/i, ''),
    hiringOrganization: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '.jobsearch-InlineCompanyRating-companyHeader',
    ],
    jobLocation: [
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '#jobLocationText',
      '.jobsearch-JobInfoHeader-companyLocation',
    ],
    employmentType: ['#salaryInfoAndJobType', '[aria-label="Job type"]'],
    baseSalary: ['#salaryInfoAndJobType'],
    identifier: (_, url) => url?.searchParams.get('jk') ?? url?.searchParams.get('vjk') ?? undefined,
  },
  address: (identifier, url) => (url.pathname === '/viewjob' ? undefined : `${url.origin}/viewjob?jk=${identifier}`),
  closed: ['.jobsearch-JobInfoHeader-expiredHeader', '[data-testid="expired-job-header"]'],
}
