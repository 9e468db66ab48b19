import { expect, test } from 'vitest'
import { rehearsals } from '../../entrypoints/background/rehearsal.ts'
import { analyze } from '../../lib/analyze/pipeline.ts'
import { isFragment } from '../../lib/analyze/recognizers/skills/places.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { readText } from '../../lib/cli/read-text.ts'
import type { Criterion } from '../../lib/model/requirement.ts'

function kindsIn(criterion: Criterion): string[] {
  return 'kind' in criterion ? [criterion.kind] : ('all' in criterion ? criterion.all : criterion.any).flatMap(kindsIn)
}

test('what a new worker rehearses has requirements of every kind, tasks, an offer, the employer and facts', () => {
  const world = { lexicon: loadLexicon(), units: loadUnits() }
  const kinds = new Set<string>()
  const roles = new Set<string>()
  const facts = new Set<string>()
  for (const text of rehearsals) {
    const reading = readText(text)
    if (!reading.ok) throw new Error(reading.reason)
    const { posting, requirements, statements } = analyze(reading.value, world)
    for (const { criterion } of requirements) for (const kind of kindsIn(criterion)) kinds.add(kind)
    for (const { role } of statements) roles.add(role)
    for (const field of Object.keys(posting.provenance)) facts.add(field)
  }
  for (const kind of ['skill', 'experience', 'education', 'language', 'credential', 'eligibility']) expect(kinds).toContain(kind)
  for (const role of ['required', 'preferred', 'responsibility', 'offer', 'company', 'process']) expect(roles).toContain(role)
  for (const fact of ['title', 'jobLocation', 'employmentType', 'baseSalary', 'hiringOrganization']) expect(facts).toContain(fact)
})

test('the first of it is read as a posting, not as a few sentences', () => {
  const reading = readText(rehearsals[0] ?? '')
  if (!reading.ok) throw new Error(reading.reason)
  expect(isFragment(analyze(reading.value, { lexicon: loadLexicon(), units: loadUnits() }))).toBe(false)
})
