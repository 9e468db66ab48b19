import { describe, expect, it } from 'vitest'
import { labelledPostings } from './labelled.ts'
import { statementsOf } from './read.ts'

/** The role that most letters of a span have; statements may be cut more finely or coarsely than the units of the fixture. */
function roleIn(statements: ReturnType<typeof statementsOf>, start: number, end: number): string {
  const letters = new Map<string, number>()
  for (const statement of statements) {
    const shared = Math.min(end, statement.end) - Math.max(start, statement.start)
    if (shared > 0) letters.set(statement.role, (letters.get(statement.role) ?? 0) + shared)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none'
}

describe('roles in whole postings of many kinds', () => {
  it.each(labelledPostings())('$name', ({ text, units }) => {
    const statements = statementsOf(text)
    const show = (role: string, start: number, end: number) => `${role} | ${text.slice(start, end)}`
    expect(units.map(({ start, end }) => show(roleIn(statements, start, end), start, end))).toEqual(
      units.map(({ role, start, end }) => show(role, start, end)),
    )
  })
})
