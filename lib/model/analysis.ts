import type { infer as Infer } from 'zod/mini'
import { array, literal, object, optional, string } from 'zod/mini'
import { match } from './match.ts'
import { posting } from './posting.ts'
import { requirement } from './requirement.ts'
import { mention } from './skill.ts'
import { statement } from './statement.ts'

/** What the analysis of one text finds, apart from the facts it adds to the posting. */
export const analysis = object({ statements: array(statement), requirements: array(requirement), skills: array(mention) })
export type Analysis = Infer<typeof analysis>

/** The one shape of a posting read and understood: shown, kept, exported and printed by the command line. */
export const analysisRecord = object({
  id: string(),
  format: literal(1),
  posting,
  /** BCP 47 tag of the language in which most of the text is written; absent where the text is too short or mixed to tell. */
  language: optional(string()),
  ...analysis.shape,
  match: optional(match),
})
export type AnalysisRecord = Infer<typeof analysisRecord>
