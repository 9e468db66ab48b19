import type { Finding } from '../finding.ts'
import { type Stretch, wordAt, written } from '../stretch.ts'

/**
 * Gives degrees the fields said for them elsewhere: "STEM degree" has its field before it, and in "Bachelor's or Master's in Physics" the
 * last degree's fields are those of all. Degrees of one level side by side ("high school diploma or GED") become one.
 */
export function completeDegrees(findings: readonly Finding[], statement: Stretch): Finding[] {
  const completed: Finding[] = []
  for (const finding of findings) {
    const last = completed.at(-1)
    const { criterion } = finding
    if (!last || criterion.kind !== 'education') {
      completed.push(finding)
      continue
    }
    if ((last.criterion.kind === 'skill' || last.criterion.kind === 'credential') && last.to === finding.from && !criterion.fields.length) {
      completed.pop()
      const fields = [written(statement, last.from, last.to)]
      completed.push({ ...finding, from: last.from, criterion: { ...criterion, fields, start: last.criterion.start } })
    } else if (last.criterion.kind === 'education' && isAlternative(statement, last.to, finding.from)) {
      const fields = last.criterion.fields.length ? last.criterion.fields : criterion.fields
      const orEquivalent = last.criterion.orEquivalent || criterion.orEquivalent
      completed.pop()
      if (last.criterion.level === criterion.level)
        completed.push({ ...last, to: finding.to, criterion: { ...last.criterion, fields, orEquivalent, end: criterion.end } })
      else completed.push({ ...last, criterion: { ...last.criterion, fields, orEquivalent } }, finding)
    } else completed.push(finding)
  }
  return completed
}

function isAlternative(statement: Stretch, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) if (!/^(?:or|\/|,|and|an?|\(|\))$/.test(wordAt(statement, at))) return false
  return true
}
