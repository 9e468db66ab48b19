import type { ProfileWork } from '../model/profile.ts'
import { rounded } from './judge-skill.ts'
import { readMonths, yearsCovered } from './months.ts'

/** Years that dated jobs cover, overlaps counted once, to show: whole from two years on, else to half a year. Undated ones count nothing. */
export function yearsOfWork(work: readonly Pick<ProfileWork, 'startDate' | 'endDate'>[], today: Date): number {
  return rounded(yearsCovered(work.flatMap(({ startDate, endDate }) => readMonths(startDate, endDate, today) ?? [])))
}
