import type { SkillIndex, SkillKind } from '../../model/skill.ts'
import type { Finding } from '../finding.ts'
import { education } from '../recognizers/education.ts'
import { type Stretch, wordAt } from '../stretch.ts'

/** Nobody studies these: they are had, or worked with. */
const noFields: ReadonlySet<SkillKind> = new Set(['credential', 'tool', 'platform'])

/**
 * Ends a degree's fields before what is no field: "a degree in accounting and CPA or CMA", "a degree in botany, Excel". What the degree is of is read
 * again from the words before that.
 */
export function endDegrees(findings: readonly Finding[], statement: Stretch, lexicon: Pick<SkillIndex, 'skill'>): Finding[] {
  if (!findings.some(({ criterion }) => criterion.kind === 'education' && criterion.fields.length > 1)) return [...findings]
  return findings.map((degree) => {
    if (degree.criterion.kind !== 'education' || degree.criterion.fields.length < 2) return degree
    const other = findings
      .filter(({ from, to, criterion }) => {
        if (from <= degree.from || to > degree.to || !('skill' in criterion) || criterion.skill === null) return false
        return noFields.has(lexicon.skill(criterion.skill)?.kind ?? 'domain') && jointBefore(statement, from) < from
      })
      .reduce((first, { from }) => Math.min(first, from), degree.to)
    if (other === degree.to) return degree
    const shorter = education.find({ ...statement, to: jointBefore(statement, other) }).find(({ from }) => from === degree.from)
    return shorter?.criterion.kind === 'education' && shorter.criterion.fields.length ? shorter : degree
  })
}

/** Where the words begin that join a thing to what stands before it: ", and a". */
function jointBefore(statement: Stretch, at: number): number {
  let from = at
  while (/^(?:an?|the|and|or|,|&|\/|either)$/.test(wordAt(statement, from - 1))) from--
  return from
}
