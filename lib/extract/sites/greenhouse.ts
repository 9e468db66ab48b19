import { isOn, type Site } from './site.ts'

/**
 * Greenhouse: boards.greenhouse.io (until 2024, `#content` between header and application), job-boards.greenhouse.io (2024 on,
 * `job__description`), and the old board's markup inside a frame of a company's page (`/embed/job_app`).
 */
export const greenhouse: Site = {
  id: 'greenhouse',
  matches: (url) => isOn(url, 'greenhouse.io'),
  marks: ['#app_body .app-title', '.job__description.body'],
  description: ['.job__description', '#app_body #content', '#main #content'],
  fields: {
    title: ['.job__title h1', '.job__title', '.app-title'],
    // "at Acme" under the old title; the new one names the company only in the document's title and logo.
    hiringOrganization: (document) =>
      document
        .querySelector('.company-name')
        ?.textContent?.trim()
        .replace(/^at\s+/i, '') ??
      /^Job Application for .+ at (.+)$/.exec(document.title)?.[1] ??
      document
        .querySelector('.logo img[alt], img.logo[alt]')
        ?.getAttribute('alt')
        ?.replace(/\s+logo$/i, ''),
    jobLocation: ['.job__location', '#header .location', '.location'],
    identifier: (_, url) =>
      url?.searchParams.get('gh_jid') ?? url?.searchParams.get('token') ?? (url && /\/jobs\/(\d+)/.exec(url.pathname)?.[1]),
  },
  closed: ['#flash_pending', '.flash--error'],
  elsewhere: /\/confirmation\/?$/,
}
