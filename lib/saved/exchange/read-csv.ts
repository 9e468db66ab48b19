import Papa from 'papaparse'
import { fail, type Result, succeed } from '../../model/result.ts'
import type { HistoryEvent, SavedPosting } from '../../model/saved-posting.ts'
import type { CsvField, CsvMapping } from './csv-columns.ts'
import { isDayFirst, readDate } from './csv-dates.ts'
import { statusOf } from './csv-status.ts'

/** A table as it stands in its file. */
export interface CsvTable {
  headings: string[]
  rows: Record<string, string>[]
}

export type CsvRefusal = 'empty' | 'not-a-table'

/** Reads a table with a line of headings, whatever parts its cells. A row that is short or long keeps what it has. */
export function readCsv(text: string): Result<CsvTable, CsvRefusal> {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' })
  const headings = (meta.fields ?? []).filter((heading) => heading.trim() !== '')
  if (headings.length === 0) return fail('empty')
  if (headings.length < 2 || text.includes('\0')) return fail('not-a-table')
  if (data.length === 0) return fail('empty')
  return succeed({ headings, rows: data })
}

/** A posting without the id that it gets where it is kept. */
export type ImportedPosting = Omit<SavedPosting, 'id'>

/** The postings of a table, by a mapping of its columns. Rows that name neither a title nor an organisation nor an address are left out. */
export function postingsOf({ rows }: CsvTable, mapping: CsvMapping, now: string): ImportedPosting[] {
  const column = (field: CsvField) => rows.map((row) => cellOf(row, mapping[field]))
  const dayFirst = (['savedAt', 'appliedAt', 'closes', 'datePosted', 'nextStepOn'] as const).some((field) => isDayFirst(column(field)))
  return rows.flatMap((row) => {
    const cell = (field: CsvField) => cellOf(row, mapping[field])
    const words = (field: CsvField) => cell(field) || undefined
    const date = (field: CsvField) => readDate(cell(field), dayFirst)
    const [title, organisation, url] = [words('title'), words('organisation'), addressOf(cell('url'))]
    if (title === undefined && organisation === undefined && url === undefined) return []
    const savedDay = date('savedAt')
    const savedAt = savedDay === undefined ? now : `${savedDay}T00:00:00.000Z`
    const appliedDay = date('appliedAt')
    const status = statusOf(cell('status') || (appliedDay === undefined ? '' : 'applied'))
    const pay = words('pay')
    const notes = [words('notes'), pay && `${mapping.pay}: ${pay}`].filter(Boolean).join('\n')
    const [closes, datePosted, nextStep, nextStepOn, contact, place] = [
      date('closes'),
      date('datePosted'),
      words('nextStep'),
      date('nextStepOn'),
      words('contact'),
      words('place'),
    ]
    return [
      {
        savedAt,
        status,
        history: historyOf(savedAt, appliedDay, status),
        tags: [
          ...new Set(
            cell('tags')
              .split(/[,;|]/)
              .map((tag) => tag.trim())
              .filter(Boolean),
          ),
        ],
        links: [],
        versions: [],
        ...(notes !== '' && { notes }),
        ...((nextStep || nextStepOn) && { nextStep: { words: nextStep ?? '', ...(nextStepOn && { date: nextStepOn }) } }),
        ...(contact && { contact }),
        record: {
          id: url ?? 'import',
          format: 1 as const,
          statements: [],
          requirements: [],
          skills: [],
          posting: {
            site: 'import',
            jobLocation: place ? [place] : [],
            employmentType: [],
            baseSalary: [],
            placeholders: [],
            provenance: {},
            text: cell('description'),
            ...(url && { url }),
            ...(title && { title }),
            ...(organisation && { hiringOrganization: organisation }),
            ...(closes && { validThrough: closes }),
            ...(datePosted && { datePosted }),
          },
        },
      },
    ]
  })
}

/** A cell, freed of the mark that keeps spreadsheets from taking it for a formula. */
function cellOf(row: Record<string, string>, heading: string | undefined): string {
  const cell = heading === undefined ? undefined : row[heading]
  return typeof cell === 'string' ? cell.trim().replace(/^'(?=[=+\-@\t\r])/, '') : ''
}

/** Only addresses of the web are kept: others could do something when they are opened. */
const addressOf = (cell: string) => (/^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell) ? cell : undefined)

function historyOf(savedAt: string, appliedDay: string | undefined, status: string): HistoryEvent[] {
  const appliedAt = appliedDay && `${appliedDay}T00:00:00.000Z`
  const applied: HistoryEvent[] = appliedAt ? [{ kind: 'status', at: appliedAt, from: 'saved', to: 'applied' }] : []
  const reached = appliedAt ? 'applied' : 'saved'
  const later: HistoryEvent[] = status === reached ? [] : [{ kind: 'status', at: appliedAt ?? savedAt, from: reached, to: status }]
  return [{ kind: 'saved', at: savedAt }, ...applied, ...later]
}
