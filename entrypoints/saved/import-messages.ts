import type { BackupRefusal } from '../../lib/saved/exchange/backup.ts'
import type { CsvMapping } from '../../lib/saved/exchange/csv-columns.ts'
import type { CsvRefusal } from '../../lib/saved/exchange/read-csv.ts'
import type { Corrections } from '../../lib/store/corrections.ts'
import type { OnDuplicate } from '../../lib/store/exchange.ts'
import type { StorageRefusal } from '../../lib/store/write.ts'

/** From the page to the import beside it. `undo` takes the import back that was last done. */
export type ToImport =
  | { type: 'read'; file: File }
  | { type: 'columns'; mapping: CsvMapping }
  | { type: 'write'; onDuplicate: OnDuplicate }
  | { type: 'cancel' }
  | { type: 'undo' }

export type ImportRefusal = BackupRefusal | CsvRefusal | StorageRefusal | 'cancelled' | 'failed'

/** A posting of the file, as the preview names it; `known`: it is kept already. */
export interface Previewed {
  title?: string
  organisation?: string
  known: boolean
}

/** From the import to the page: how far it has come. Nothing is written before the person has seen what would be. `done`: part done, 0 to 1. */
export type FromImport =
  | { step: 'refused'; reason: ImportRefusal; detail?: string | undefined }
  | { step: 'reading' | 'writing'; done: number }
  | { step: 'columns'; name: string; headings: string[]; example: Record<string, string>; mapping: CsvMapping }
  | { step: 'preview'; count: number; duplicates: number; first: Previewed[]; table: boolean }
  | { step: 'done'; written: number; corrections: Corrections }
  | { step: 'undone' }
