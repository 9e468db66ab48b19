import { isOn, type Site } from './site.ts'

const row = (name: string) => `[id="requisitionDescriptionInterface.${name}.row1"]`

/** Taleo: one page made of rows whose ids end in `row1`; which number holds what differs by customer, but rich rows are `editablesection`. */
export const taleo: Site = {
  id: 'taleo',
  matches: (url) => isOn(url, 'taleo.net'),
  marks: ['[id^="requisitionDescriptionInterface."]'],
  description: [
    '.editablesection .contentlinepanel:has(p, ul, br, div.text)',
    '.mastercontentpanel3 .editablesection',
    '.editablesection',
    'div[name="cwsJobDescription"]',
  ],
  fields: {
    title: [row('reqTitleLinkAction'), '.titlepage'],
    jobLocation: ['[id*="reqBasicLocation"]'],
    datePosted: [row('reqPostingDate')],
    validThrough: [row('reqUnpostingDate')],
    identifier: [row('reqContestNumberValue')],
  },
}
