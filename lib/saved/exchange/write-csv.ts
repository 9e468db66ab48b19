import Papa from 'papaparse'
import type { LedgerRow } from '../../model/ledger-row.ts'
import type { SavedPosting } from '../../model/saved-posting.ts'
import { countMustHaves } from '../must-haves.ts'

/** One line of the table; headings are the same in every language, so that any program, and the import, can rely on them. */
function lineOf(row: LedgerRow, { notes, contact }: Pick<SavedPosting, 'notes' | 'contact'>): Record<string, string> {
  const { met, of, compared } = countMustHaves(row.mustHaves)
  return {
    Title: row.title ?? '',
    Organisation: row.organisation ?? '',
    Place: row.places.join('; '),
    Workplace: row.workplace ?? '',
    Pay: row.pay
      ? `${row.pay.minValue}${row.pay.maxValue === undefined ? '' : `-${row.pay.maxValue}`} ${row.pay.currency}/${row.pay.unitText}`
      : '',
    Status: row.status.replace(/^own:/, ''),
    Saved: row.savedAt.slice(0, 10),
    Applied: row.appliedAt?.slice(0, 10) ?? '',
    Posted: row.datePosted ?? '',
    Closes: row.closes ?? '',
    'Must-haves met': compared ? String(met) : '',
    'Must-haves': String(of),
    'Next step': row.nextStep?.words ?? '',
    'Next step on': row.nextStep?.date ?? '',
    Contact: contact ?? '',
    Tags: row.tags.join(', '),
    Notes: notes ?? '',
    Address: row.url ?? '',
  }
}

/** Any table as CSV (RFC 4180, with a mark that tells spreadsheets it is UTF-8). Cells that a spreadsheet would run as a formula are neutralised by a leading `'`. */
export function tableToCsv(table: readonly Record<string, string | number>[]): string {
  return `\uFEFF${Papa.unparse([...table], { escapeFormulae: true, newline: '\r\n' })}`
}

/** The list as CSV, one line a posting. */
export function writeCsv(lines: readonly { row: LedgerRow; noted: Pick<SavedPosting, 'notes' | 'contact'> }[]): string {
  return tableToCsv(lines.map(({ row, noted }) => lineOf(row, noted)))
}
