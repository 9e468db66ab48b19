import type { infer as Infer } from 'zod/mini'
import { array, boolean, looseObject, number, optional, string } from 'zod/mini'

/**
 * A person's profile in JSON Resume shape (jsonresume.org/schema, 1.0.0). Unknown keys are kept, so an imported file goes out again whole.
 * Dates are ISO 8601 in year, month or day precision ("2019", "2019-03", "2019-03-01"); a missing `endDate` means "until now".
 */
const skill = looseObject({
  name: string(),
  /** JSON Resume's free words ("Master", "Intermediate"). */
  level: optional(string()),
  keywords: optional(array(string())),
  /** Years of use as the person states them; not in the JSON Resume standard, allowed by it. */
  years: optional(number()),
  /** Lexicon id, once resolved; not in the standard. */
  skill: optional(string()),
})
const work = looseObject({
  name: optional(string()),
  position: optional(string()),
  location: optional(string()),
  startDate: optional(string()),
  endDate: optional(string()),
  summary: optional(string()),
  highlights: optional(array(string())),
})
const education = looseObject({
  institution: optional(string()),
  area: optional(string()),
  studyType: optional(string()),
  startDate: optional(string()),
  endDate: optional(string()),
  courses: optional(array(string())),
})
const certificate = looseObject({ name: string(), date: optional(string()), issuer: optional(string()), url: optional(string()) })
const language = looseObject({ language: string(), fluency: optional(string()) })
const basics = looseObject({
  name: optional(string()),
  label: optional(string()),
  email: optional(string()),
  phone: optional(string()),
  url: optional(string()),
  summary: optional(string()),
  location: optional(looseObject({ city: optional(string()), countryCode: optional(string()), region: optional(string()) })),
})
/**
 * An answer given on a checklist ("I have this", "I don't") to what no section of a résumé can hold; not in the standard.
 * `about` names what was asked, `lib/match/answer.ts` says how; `label` is its words at that time.
 */
const answer = looseObject({ about: string(), label: string(), has: boolean() })

export const profile = looseObject({
  basics: optional(basics),
  work: optional(array(work)),
  education: optional(array(education)),
  certificates: optional(array(certificate)),
  skills: optional(array(skill)),
  languages: optional(array(language)),
  answers: optional(array(answer)),
})
export type Profile = Infer<typeof profile>
export type ProfileSkill = Infer<typeof skill>
export type ProfileWork = Infer<typeof work>
export type ProfileEducation = Infer<typeof education>
export type ProfileAnswer = Infer<typeof answer>
