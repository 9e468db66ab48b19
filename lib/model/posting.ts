import type { infer as Infer } from 'zod/mini'
import { array, enum as enumeration, number, object, optional, record, string } from 'zod/mini'

/** schema.org `JobPosting.employmentType` in the closed set that Google's job posting documentation lists. */
export const employmentType = enumeration(['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'])
export type EmploymentType = Infer<typeof employmentType>

export const workplace = enumeration(['remote', 'hybrid', 'on-site'])
export type Workplace = Infer<typeof workplace>

const salaryUnit = enumeration(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'])
export type SalaryUnit = Infer<typeof salaryUnit>

/** schema.org MonetaryAmount; `currency` is ISO 4217. */
export const salary = object({ minValue: number(), maxValue: optional(number()), currency: string(), unitText: salaryUnit })
export type Salary = Infer<typeof salary>

/** "At most `count` applications within `months` months". */
export const applicationLimit = object({ count: number(), months: number() })

/** Where a field's value was read. */
export const provenance = enumeration(['json-ld', 'microdata', 'meta', 'site', 'readability', 'text'])
export type Provenance = Infer<typeof provenance>

/** One posting as it was read. Names follow schema.org/JobPosting; a field nobody stated is absent. */
export const posting = object({
  url: optional(string()),
  /** Id of the site rule that read it: 'linkedin', 'greenhouse', …, 'generic' (any other page), 'text' (plain text). */
  site: string(),
  title: optional(string()),
  hiringOrganization: optional(string()),
  jobLocation: array(string()),
  jobLocationType: optional(workplace),
  employmentType: array(employmentType),
  baseSalary: array(salary),
  /** ISO 8601 dates, `YYYY-MM-DD`. */
  datePosted: optional(string()),
  validThrough: optional(string()),
  applicationLimit: optional(applicationLimit),
  identifier: optional(string()),
  /** Template gaps left in the text: "[Company Name]". */
  placeholders: array(string()),
  /** Canonical plain text; every span in the record counts UTF-16 units in it. */
  text: string(),
  provenance: record(string(), provenance),
})
export type Posting = Infer<typeof posting>
