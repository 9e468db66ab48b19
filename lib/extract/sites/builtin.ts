import { isOn, type Site } from './site.ts'

const cities =
  /(?:^|\.)builtin(?:sf|nyc|la|chicago|boston|austin|seattle|colorado|london|melbourne|sydney|toronto|vancouver|dublin|singapore)?\.(?:com|org|com\.au|ca|sg)$/

/** Built In and its city sites (2023 on): facts are told apart only by their icons. */
export const builtin: Site = {
  id: 'builtin',
  matches: (url) => (url !== undefined && cities.test(url.hostname)) || isOn(url, 'builtin.com'),
  marks: ['[id^="job-post-body-"]'],
  description: ['[id^="job-post-body-"]'],
  fields: {
    hiringOrganization: ['.job-card a[href^="/company/"] h2', '.job-card a[href^="/company/"]', 'a[data-id="company-title"]'],
    jobLocation: (document) => places(document.querySelector('.job-post-item .fa-location-dot')),
    identifier: (document, url) => (url && /\/(\d{5,})\/?$/.exec(url.pathname)?.[1]) ?? document.querySelector('.job-post-item[id]')?.id,
  },
}

/** The words beside the pin; "2 Locations" names them only in its tooltip, which is markup written into an attribute. */
function places(icon: Element | null): string[] | undefined {
  const box = icon?.parentElement?.nextElementSibling
  const tooltip = box?.querySelector('[data-bs-toggle="tooltip"]')
  const markup = tooltip?.getAttribute('title') || tooltip?.getAttribute('data-bs-title')
  const found = (markup ?? box?.textContent ?? '').split(/<[^<>]*>/).map((each) => each.replace(/\s+/g, ' ').trim())
  return found.filter(Boolean)
}
