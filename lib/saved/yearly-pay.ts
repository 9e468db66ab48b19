import type { Salary, SalaryUnit } from '../model/posting.ts'

/** Working units in a year of full-time work (40 hours a week, 52 weeks, five days a week). */
const A_YEAR: Record<SalaryUnit, number> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 }

/** The most a posting pays in a full-time year, in its own currency: what postings are filtered and ordered by. */
export function yearlyPay({ minValue, maxValue, unitText }: Salary): number {
  return (maxValue ?? minValue) * A_YEAR[unitText]
}
