import type { Posting } from '../../model/posting.ts'
import { readHead, readHeader } from '../header.ts'
import { datePostedRules, validThroughRules } from './date.ts'
import { employmentTypeRules } from './employment-type.ts'
import { readField, type Source } from './field.ts'
import { identifierRules } from './identifier.ts'
import { organisationRules } from './organisation.ts'
import { placeRules } from './place.ts'
import { salaryRules } from './salary.ts'
import { titleRules } from './title.ts'
import { workplaceRules } from './workplace.ts'

type Fields = Pick<Posting, 'jobLocation' | 'employmentType' | 'baseSalary' | 'provenance'> & Partial<Posting>

/** The fields, with the lines around the title and the names of the fields that were guessed. */
interface FieldsRead {
  fields: Fields
  head: string
  guessed: string[]
}

/** Reads every field by its own rules; what no rule finds stays out. */
export function readFields(withoutHeader: Source): FieldsRead {
  const { page, region } = withoutHeader
  const title = readField(titleRules, withoutHeader)
  const headed = { ...withoutHeader, title: title?.value, header: readHeader(page.text(), region, title?.value) }
  const hiringOrganization = readField(organisationRules, headed)
  const source = { ...headed, organisation: hiringOrganization?.value }
  const found = {
    title,
    hiringOrganization,
    jobLocation: readField(placeRules, source),
    jobLocationType: readField(workplaceRules, source),
    employmentType: readField(employmentTypeRules, source),
    baseSalary: readField(salaryRules, source),
    datePosted: readField(datePostedRules, source),
    validThrough: readField(validThroughRules, source),
    identifier: readField(identifierRules, source),
  }
  const guessed: string[] = []
  const fields: Fields = { jobLocation: [], employmentType: [], baseSalary: [], provenance: {} }
  for (const [name, field] of Object.entries(found)) {
    if (!field) continue
    Object.assign(fields, { [name]: field.value })
    fields.provenance[name] = field.from
    if (field.guess) guessed.push(name)
  }
  return { fields, head: readHead(page.text(), region, title?.value), guessed }
}
