import { isOn, type Site } from './site.ts'

/** BOSS Zhipin (zhipin.com): the posting's page (2020 on). */
export const zhipin: Site = {
  id: 'zhipin',
  matches: (url) => isOn(url, 'zhipin.com'),
  description: ['.job-sec-text:not(.fold-text)', '.job-detail-section .text'],
  fields: {
    title: ['.job-banner .name h1', '.job-primary .name h1'],
    hiringOrganization: ['.sider-company .company-info a:last-of-type', '.company-info .name'],
    jobLocation: ['.text-city', '.location-address'],
    identifier: (_, url) => url && /\/job_detail\/([\w~-]+)\.html/.exec(url.pathname)?.[1],
  },
}
