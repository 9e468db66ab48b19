import { englishWordings } from './english.ts'
import { otherWordings } from './other-languages.ts'
import type { HeadingWording } from './wording.ts'

/**
 * The closed vocabulary of headings. What weighs most decides, so "Preferred qualifications" is preferred though "qualifications" alone is
 * required.
 */
export const headingWordings: readonly HeadingWording[] = [...englishWordings, ...otherWordings]
