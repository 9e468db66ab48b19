import type { ImportRefusal } from './use-import.ts'

/** The catalogue's name of a refusal (message names allow no hyphens), and what fills it in. */
export function wordRefusal(reason: ImportRefusal, detail: string | undefined): { reason: string; values: string[] } {
  const place = reason === 'not-json-resume' && detail ? `(${detail})` : (detail ?? '')
  return { reason: reason.replaceAll('-', '_'), values: [place] }
}
