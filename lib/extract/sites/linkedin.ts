import { firstWords, innerWords } from '../select.ts'
import { isOn, type Site } from './site.ts'

const viewPath = /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/

/**
 * LinkedIn shows a posting in five forms: the guest page (2020 and 2023 on), its fragment without head, the member's page, the pane beside
 * a member's search (2020: `jobs-details-top-card`; 2023: `jobs-unified-top-card`; 2024 on: `job-details-jobs-unified-top-card`), and since
 * 2025 a form whose class names are scrambled and only `data-testid` and `data-view-name` hold.
 */
export const linkedin: Site = {
  id: 'linkedin',
  matches: (url, document) => isOn(url, 'linkedin.com') || / \| LinkedIn$/.test(document.title),
  marks: ['.description__text .show-more-less-html', '.jobs-description-content__text', '.jobs-search__job-details--container'],
  description: [
    // Pane and page of a member, 2020 on.
    '#job-details, .jobs-description-content__text, .jobs-description__content .jobs-box__html-content',
    // Guest page and fragment, 2023 on; the button "Show more" stands beside the markup.
    '.description__text .show-more-less-html__markup',
    // Guest page, 2020.
    '.description__text',
    // Scrambled classes, 2025: the first box after "About the job" is the posting's, the second the company's.
    scrambledBox,
  ],
  fields: {
    title: (document) =>
      firstWords(
        document,
        '.job-details-jobs-unified-top-card__job-title',
        '.jobs-unified-top-card__job-title',
        '.jobs-details-top-card__job-title',
        '.top-card-layout__title',
        '.topcard__title',
      ) ?? scrambledTitle(document)?.[0],
    hiringOrganization: (document) =>
      firstWords(
        document,
        '.job-details-jobs-unified-top-card__company-name',
        '.jobs-unified-top-card__company-name',
        '.jobs-unified-top-card__primary-description a',
        '.topcard__org-name-link',
        '.topcard__flavor:not(.topcard__flavor--bullet)',
      ) ??
      afterLabel(document, '.jobs-details-top-card__company-info', 0) ??
      scrambledTitle(document)?.[1],
    jobLocation: (document) =>
      firstWords(
        document,
        '.jobs-details-top-card__company-info .jobs-details-top-card__bullet',
        '.topcard__flavor--bullet:not(.num-applicants__caption)',
        '.jobs-unified-top-card__bullet',
      ) ??
      firstPart(
        firstWords(
          document,
          '.job-details-jobs-unified-top-card__primary-description-container',
          '.jobs-unified-top-card__primary-description',
          '.job-details-jobs-unified-top-card__primary-description',
        ),
      ) ??
      scrambledPlace(document),
    jobLocationType: [
      '.jobs-unified-top-card__workplace-type',
      '.job-details-jobs-unified-top-card__workplace-type',
      '.job-details-fit-level-preferences',
      '.job-details-jobs-unified-top-card__job-insight',
    ],
    employmentType: (document) =>
      criterion(document, 1) ??
      [
        ...document.querySelectorAll(
          '.job-details-fit-level-preferences button, .job-details-jobs-unified-top-card__job-insight, .jobs-unified-top-card__job-insight, .js-formatted-employment-status-body',
        ),
      ].map(innerWords),
    baseSalary: ['.compensation__salary', '#SALARY'],
    datePosted: ['.posted-time-ago__text'],
    identifier: (document, url) =>
      url?.searchParams.get('currentJobId') ??
      (url && viewPath.exec(url.pathname)?.[1]) ??
      document.querySelector('[data-job-id]')?.getAttribute('data-job-id') ??
      undefined,
  },
  address: (identifier, url) => (viewPath.test(url.pathname) ? undefined : `${url.origin}/jobs/view/${identifier}/`),
  closed: [
    '.closed-job__flavor--closed',
    '.jobs-details-top-card__apply-error',
    '.artdeco-inline-feedback--error .artdeco-inline-feedback__message',
  ],
  elsewhere: /^\/(?:company|in|pulse|posts|feed|learning|school|groups)\//,
}

/** The first box; saved and parsed again, its paragraph ends at its first list and the rest stands beside it. */
function scrambledBox(document: Document): Element[] {
  const box = document.querySelector('[data-testid="expandable-text-box"]')
  const around = box?.closest('p')?.parentElement
  if (around?.querySelector(':scope > p ~ :is(ul, ol, br, strong)')) return [around]
  return box ? [box] : []
}

/** The guest page's table of facts has no names for its rows; employment type is the second of seniority, type, function, industries. */
function criterion(document: Document, index: number): string | undefined {
  const rows = document.querySelectorAll('.description__job-criteria-text, .job-criteria__text')
  return rows.length >= 3 ? rows[index]?.textContent?.trim() : undefined
}

/** The 2020 pane writes "Company Name" for screen readers before the name itself. */
function afterLabel(document: Document, selector: string, index: number): string | undefined {
  const label = document.querySelectorAll(`${selector} .a11y-text`)[index]
  const next = label?.nextSibling
  return (
    (next?.nodeType === 1 ? next.textContent : next?.nodeValue)?.trim() || (label?.nextElementSibling?.textContent?.trim() ?? undefined)
  )
}

/** "Boston, MA · 6 days ago · 62 applicants", or with the company in front, as a member's page of 2023 has it. */
function firstPart(line: string | undefined): string | undefined {
  const parts = line
    ?.split(/\s*·\s*/)
    .map((part) => part.replace(/\s+(?:reposted )?\d+ \w+ ago\b.*$/i, ''))
    .filter((part) => !/\b(?:ago|applicants?|promoted|reposted|reviewing|clicked|giorn|fa|candidat)\b/i.test(part))
  return parts?.find((part) => /,|\(/.test(part)) ?? parts?.[0]
}

/** "Data Engineer | Acme | LinkedIn". */
function scrambledTitle(document: Document): string[] | undefined {
  const parts = document.title.replace(/^\(\d+\+?\)\s*/, '').split(' | ')
  return parts.length === 3 && parts[2] === 'LinkedIn' ? parts.slice(0, 2) : undefined
}

/** The line right under the title: "Amsterdam, North Holland, Netherlands · 1 day ago · Over 100 people clicked apply". */
function scrambledPlace(document: Document): string | undefined {
  const title = scrambledTitle(document)?.[0]
  if (title === undefined) return undefined
  for (const element of document.querySelectorAll('p')) {
    const said = element.textContent?.trim() ?? ''
    if (said.includes(' · ') && said.length < 200 && /,/.test(said.split(' · ')[0] ?? '')) return said.split(' · ')[0]
  }
  return undefined
}
