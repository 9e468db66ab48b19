import { isOn, type Site } from './site.ts'

/** iCIMS: the posting stands in a frame of the same site (`icims_content_iframe`); tables until about 2014, `iCIMS_JobContent` since. */
export const icims: Site = {
  id: 'icims',
  matches: (url) => isOn(url, 'icims.com'),
  marks: ['.iCIMS_JobContent', '.iCIMS_MainTable'],
  description: [
    '.iCIMS_JobContent .iCIMS_InfoMsg_Job, .iCIMS_JobContent .iCIMS_InfoField_Job',
    '.iCIMS_JobContent .iCIMS_Expandable_Text',
    // The tables' first rows hold the links to apply under a sub-header of their own.
    '.iCIMS_InfoField_Job, .iCIMS_InfoField_Job ~ .iCIMS_InfoMsg_Job, tr:has(.iCIMS_InfoField_Job) ~ tr > .iCIMS_InfoMsg_Job',
  ],
  fields: {
    title: ['.iCIMS_JobContent .iCIMS_Header', '.iCIMS_Header_JobTitle', 'h1.iCIMS_Header'],
    jobLocation: ['.iCIMS_JobHeaderTag .header.left span:not(.sr-only)', '.iCIMS_JobHeaderGroup .iCIMS_JobHeaderData'],
    identifier: (_, url) => url && /\/jobs\/(\d+)\//.exec(url.pathname)?.[1],
  },
  elsewhere: /\/(?:login|questions|candidate)\/?$/,
}
