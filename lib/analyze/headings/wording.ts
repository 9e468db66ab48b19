import type { Role } from '../../model/statement.ts'

/** What a section is about; `neutral` is a known heading that promises nothing of what stands under it ("Details"). */
export type SectionRole = Exclude<Role, 'heading'> | 'neutral'

/** A wording of headings (see words/patterns.ts), and how much it says of a section. */
export type HeadingWording = readonly [pattern: string, role: SectionRole, weight: number]
