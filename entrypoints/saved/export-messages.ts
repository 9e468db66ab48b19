import type { Corrections } from '../../lib/store/corrections.ts'

/** A file to be handed to the person. */
export interface Made {
  name: string
  content: Blob
}

/**
 * From the page to the export beside it. `day` (`YYYY-MM-DD`) names the files; `ids`: the postings shown, in their order; `copy`: what the safety
 * copy holds, where the database cannot be read.
 */
export type ToExport =
  | { type: 'everything'; day: string; corrections: Corrections }
  | { type: 'copy'; day: string; corrections: Corrections }
  | { type: 'table'; day: string; ids: string[] }
  | { type: 'folder'; day: string; corrections: Corrections; folder: FileSystemDirectoryHandle }

export type FromExport = { ok: true; files: Made[] } | { ok: false; detail: string }
