import type { World } from '../../../lib/analyze/pipeline.ts'
import { type Criterion, leavesOf, type Requirement } from '../../../lib/model/requirement.ts'
import { requirementsOfLine } from '../../line-in-posting.ts'
import type { Composed } from './compose.ts'

/** What of a composed requirement was read otherwise, as an item of a whole posting; nothing where all was read as composed. */
export function misread(composed: Composed, world: World): string[] {
  return compare(composed, requirementsOfLine(composed.line, world))
}

function compare({ each, choices, years, levels, importance }: Composed, read: readonly Requirement[]): string[] {
  const leaves = read.flatMap(({ criterion }) => leavesOf(criterion))
  const named = read.flatMap(({ criterion }) => namesOf(criterion))
  const groups = read.flatMap(({ criterion }) => groupsOf(criterion))
  const wrong: string[] = []
  const all = [...each, ...choices.flat()]
  for (const name of all) if (!holds(named, name)) wrong.push(`lost ${name}`)
  if (named.length > all.length) wrong.push(`more named than ${all.length}: ${named.join(', ')}`)
  for (const choice of choices)
    if (!groups.some((group) => choice.every((name) => holds(group, name)) && !each.some((name) => holds(group, name))))
      wrong.push(`no choice of ${choice.join(', ')}`)
  for (const name of each) if (groups.some((group) => holds(group, name))) wrong.push(`${name} only one of several`)
  const told = distinct(leaves.flatMap((leaf) => ('minYears' in leaf && leaf.minYears !== undefined ? [leaf.minYears] : [])))
  if (told !== distinct(years)) wrong.push(`years ${told}, not ${distinct(years)}`)
  for (const level of levels) if (!leaves.some((leaf) => leaf.kind === 'education' && leaf.level === level)) wrong.push(`lost ${level}`)
  for (const requirement of read) if (requirement.importance !== importance) wrong.push(requirement.importance)
  return wrong
}

function namesOf(criterion: Criterion): string[] {
  return leavesOf(criterion).flatMap((leaf) => (leaf.kind === 'skill' ? [leaf.label.toLowerCase()] : []))
}

/** The names of each group of which one suffices, those inside others too. */
function groupsOf(criterion: Criterion): string[][] {
  if ('kind' in criterion) return []
  const parts = 'all' in criterion ? criterion.all : criterion.any
  return [...('any' in criterion ? [namesOf(criterion)] : []), ...parts.flatMap(groupsOf)]
}

function holds(names: readonly string[], name: string): boolean {
  return names.includes(name.toLowerCase())
}

function distinct(years: readonly number[]): string {
  return [...new Set(years)].sort((a, b) => a - b).join(', ')
}
