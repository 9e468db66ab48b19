import { wordAt } from '../../stretch.ts'
import { type FactReader, nothing } from '../line.ts'
import { nameEnd } from '../names.ts'
import { employerClaims, isEmployer } from './employer.ts'

/** Labels of where one works, which of some employers is their name. */
const sites = /^(?:(?:job |work )?(?:location|site|base)|location of (?:the )?(?:post|job|position)|centre|campus)$/
const houses = ['hospital', 'school', 'college', 'university', 'academy', 'hospice', 'infirmary']
/** What it proves: enough where the text names no other. */
const SITE = 2

/** The employer that a label of the place names: "Location of Post: St Oda's Hospital, Stroud". */
export const organizationSite: FactReader = {
  triggers: houses,
  read(line) {
    if (!line.label || !sites.test(line.label) || line.valueFrom === line.from) return nothing
    const end = nameEnd(line, line.valueFrom)
    const isName = end > line.valueFrom + 1 && isEmployer(line, line.valueFrom) && houses.includes(wordAt(line, end - 1))
    return isName ? employerClaims(line, line.valueFrom, end, SITE) : nothing
  },
}
