import { readdirSync, readFileSync } from 'node:fs'
import { type Role, role } from '../../lib/model/statement.ts'

const roles: readonly Role[] = role.options

/** A posting written for the tests: its text, and the role that each of its units should get. */
export interface Labelled {
  name: string
  text: string
  units: { start: number; end: number; role: Role }[]
}

/**
 * The postings in `postings/`. A line holds a unit as `role | words`, the role by its first four letters; ` + ` parts units that stand on one
 * line of the text.
 */
export function labelledPostings(): Labelled[] {
  const folder = new URL('./postings/', import.meta.url)
  return readdirSync(folder).map((file) => ({ name: file.replace(/\.txt$/, ''), ...read(readFileSync(new URL(file, folder), 'utf8')) }))
}

function read(source: string): Pick<Labelled, 'text' | 'units'> {
  const units: Labelled['units'] = []
  let text = ''
  for (const line of source.trimEnd().split('\n')) {
    for (const [place, unit] of line ? line.split(' + ').entries() : []) {
      const [short = '', words = ''] = unit.split(' | ', 1).concat(unit.slice(unit.indexOf(' | ') + 3))
      const unitRole = short.length === 4 ? roles.find((name) => name.startsWith(short)) : undefined
      if (!unitRole) throw new Error(`no role "${short}" in "${unit}"`)
      if (place > 0) text += ' '
      units.push({ start: text.length, end: text.length + words.length, role: unitRole })
      text += words
    }
    text += '\n'
  }
  return { text, units }
}
