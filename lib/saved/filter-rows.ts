import type { LedgerFilter } from '../model/ledger-filter.ts'
import type { LedgerRow } from '../model/ledger-row.ts'
import { isClosingSoon, isDue } from './dates.ts'
import { fold } from './fold.ts'
import { partMet } from './must-haves.ts'
import { yearlyPay } from './yearly-pay.ts'

type Check = (row: LedgerRow) => boolean

/** Rows that pass every part of a filter. The words in it are searched elsewhere: they need more than the rows. */
export function filterRows(rows: readonly LedgerRow[], filter: LedgerFilter, today: Date): LedgerRow[] {
  const checks = checksOf(filter, today)
  return checks.length === 0 ? [...rows] : rows.filter((row) => checks.every((check) => check(row)))
}

function checksOf(filter: LedgerFilter, today: Date): Check[] {
  const { statuses, mustHavesMet, place, workplace, payFrom, closingSoon, due, missing, tag } = filter
  const wanted = fold(place ?? '')
  return [
    // An archived posting is out of the way until it is asked for.
    statuses?.length ? (row: LedgerRow) => statuses.includes(row.status) : (row: LedgerRow) => row.status !== 'archived',
    ...(mustHavesMet === undefined ? [] : [(row: LedgerRow) => (partMet(row.mustHaves) ?? -1) * 10 >= mustHavesMet]),
    ...(wanted === '' ? [] : [(row: LedgerRow) => row.places.some((each) => fold(each).includes(wanted))]),
    ...(workplace === undefined ? [] : [(row: LedgerRow) => row.workplace === workplace]),
    ...(payFrom === undefined ? [] : [(row: LedgerRow) => row.pay !== undefined && yearlyPay(row.pay) >= payFrom]),
    ...(closingSoon ? [(row: LedgerRow) => isClosingSoon(row.closes, today)] : []),
    ...(due ? [(row: LedgerRow) => isDue(row.nextStep?.date, today)] : []),
    ...(missing === undefined ? [] : [(row: LedgerRow) => row.missing.includes(missing)]),
    ...(tag === undefined ? [] : [(row: LedgerRow) => row.tags.includes(tag)]),
  ]
}
