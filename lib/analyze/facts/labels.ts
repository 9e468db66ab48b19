import type { Line } from './line.ts'

/** Headings over one line that tell what it is, and that it is neither the title nor the employer. */
const fields =
  /\b(?:locations?|main area|family|address|base|sites?|departments?|dept|division|teams?|unit|union|reports?|managers?|supervisor|clients?|category|industry|type|status|level|grade|band|contract|education|schedule|shifts?|hours|id|number|req|posted|course|duties|responsibilities|requirements|qualifications|skills|benefits|tasks)\b/

/** Whether a label of its own stands before what the line says: "Department: Parks". */
export function hasOwnLabel(line: Line): boolean {
  return line.valueFrom > line.first
}

/** Whether a heading in small letters names a field or a section, so that what stands below is its value. */
export function isField(label: string | undefined): boolean {
  return label !== undefined && fields.test(label)
}
