import { readFacts } from '../../../lib/analyze/facts/read-facts.ts'
import { stretchesOf } from '../../../lib/analyze/located.ts'
import { readStatements } from '../../../lib/analyze/statements.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'
import { plainPosting } from './lines.ts'

const units = loadUnits()

function read(text: string) {
  const tokens = tokenize(text)
  return readFacts(plainPosting(text), [stretchesOf(text, tokens, readStatements(text, tokens, [], units))])
}

/** All the pay that a whole text tells. */
export function allPay(text: string) {
  return read(text).baseSalary
}

/** The facts of a whole text, its statements and their roles as they are read; pay as its first sum. */
export function factsIn(text: string) {
  const posting = read(text)
  const [pay] = posting.baseSalary
  return {
    title: posting.title,
    company: posting.hiringOrganization,
    places: posting.jobLocation,
    types: posting.employmentType,
    place: posting.jobLocationType,
    posted: posting.datePosted,
    until: posting.validThrough,
    limit: posting.applicationLimit,
    salary: pay && { min: pay.minValue, max: pay.maxValue, currency: pay.currency, unit: pay.unitText },
  }
}

/** What a test expects of some of them. */
export type Expected = Partial<Record<keyof ReturnType<typeof factsIn>, unknown>>
