import { applyingWordings } from './english/applying.ts'
import { employerWordings } from './english/employer.ts'
import { mustWordings } from './english/must.ts'
import { neutralWordings } from './english/neutral.ts'
import { offerWordings } from './english/offer.ts'
import { unaskedWordings } from './english/unasked.ts'
import { wishWordings } from './english/wish.ts'
import { workWordings } from './english/work.ts'
import type { HeadingWording } from './wording.ts'

/** Wordings of headings in English, by what they say of a section. */
export const englishWordings: readonly HeadingWording[] = [
  ...mustWordings,
  ...wishWordings,
  ...unaskedWordings,
  ...workWordings,
  ...offerWordings,
  ...employerWordings,
  ...applyingWordings,
  ...neutralWordings,
]
