import type { Salary } from '../../../model/posting.ts'

/** How many of a unit a year has, about. */
const A_YEAR = { HOUR: 2000, DAY: 250, WEEK: 52, MONTH: 12, YEAR: 1 }
/** What comes to less of the highest pay than this is paid on top of it: "$2.50 for evenings", "€60 a month for sports". */
const LEAST_SHARE = 0.2

/** The pay a text tells, each once and without what is paid on top. */
export function payList(salaries: readonly Salary[]): Salary[] {
  const seen = new Set<string>()
  const told = salaries.filter((salary) => seen.size < seen.add(JSON.stringify(salary)).size)
  const highest = told.reduce((most, pay) => Math.max(most, ofYear(pay)), 0)
  return told.filter((pay) => ofYear(pay) >= highest * LEAST_SHARE)
}

function ofYear({ minValue, unitText }: Salary): number {
  return minValue * A_YEAR[unitText]
}
