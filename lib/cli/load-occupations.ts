import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Occupations, readOccupations } from '../match/occupations.ts'

/** The occupations that ship with the extension. */
export function loadOccupations(): Occupations {
  return readOccupations(readFileSync(join(import.meta.dirname, '../../assets/occupations.tsv'), 'utf8'))
}
