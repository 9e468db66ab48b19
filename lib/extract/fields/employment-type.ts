import type { EmploymentType } from '../../model/posting.ts'
import { employmentTypes } from '../words/employment.ts'
import { headerFact } from '../words/header-facts.ts'
import { fromHeader, fromLabel, fromSite, fromStructured, type Rule } from './field.ts'
import { plain } from './plain.ts'

/** The employment types, most trusted source first. */
export const employmentTypeRules: readonly Rule<EmploymentType[]>[] = [
  fromStructured(({ employmentType }) => {
    const words = [employmentType]
      .flat()
      .map(plain)
      .filter((each) => each !== undefined)
    const types = [...new Set(words.flatMap((each) => employmentTypes(each) ?? (/^other$/i.test(each) ? ['OTHER' as const] : [])))]
    return types.length > 0 ? types : undefined
  }),
  fromSite('employmentType', (words) => employmentTypes(words.join(', '))),
  fromLabel('employmentType', (words) => employmentTypes(words)),
  fromHeader((words) => (headerFact(words) === 'employment' ? employmentTypes(words) : undefined)),
]
