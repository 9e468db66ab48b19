import { readdirSync, readFileSync } from 'node:fs'
import { type Role, role } from '../../lib/model/statement.ts'

const roles: readonly Role[] = role.options

/** A posting and the role that each of its units should get; units whose role is unclear have none. */
export interface Labelled {
  name: string
  text: string
  units: { start: number; end: number; role: Role | undefined }[]
}

/**
 * The postings of a folder, written for the project. A line holds a unit as `role | words`, the role by its first four letters; ` + ` parts
 * units that stand on one line of the text.
 */
export function labelledPostings(folder: URL): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.replace(/\.txt$/, ''), ...read(readFileSync(new URL(file, folder), 'utf8')) }))
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

/** The role that most letters of a span have; statements may be cut more finely or coarsely than the units of a labelled posting. */
export function roleIn(statements: readonly { start: number; end: number; role: Role }[], start: number, end: number): Role | 'none' {
  const letters = new Map<Role, number>()
  for (const statement of statements) {
    const shared = Math.min(end, statement.end) - Math.max(start, statement.start)
    if (shared > 0) letters.set(statement.role, (letters.get(statement.role) ?? 0) + shared)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none'
}
