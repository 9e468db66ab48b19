import { wordAt } from '../../stretch.ts'
import type { Line } from '../line.ts'

/** "This role is remote", "all our roles are remote", "Remote," as a line of its own, "(Remote)", "Remote (Wales)". */
export function isPredicate(line: Line, at: number): boolean {
  if (line.to - line.from <= 3) return true
  const before = wordAt(line, at - 1)
  const after = wordAt(line, at + 1)
  if (before === '(' && after === ')') return true
  if (at === line.first && after === '(' && wordAt(line, line.to - 1) === ')') return true
  return (/^(?:is|be)$/.test(before) || areAllJobs(line, at - 1)) && /^(?:|\.|,|and|but|;|with|from|in|\()$/.test(after)
}

/** "Our positions are", but not "some positions are". */
function areAllJobs(line: Line, at: number): boolean {
  if (wordAt(line, at) !== 'are' || !/^(?:roles|positions|jobs)$/.test(wordAt(line, at - 1))) return false
  for (let back = 2; back <= 5; back++) if (/^(?:some|many|most|several|certain|few|other)$/.test(wordAt(line, at - back))) return false
  return true
}

/** "A remote, full-time position", "remote part-time contract role": the job is called so, beside how much one works. */
export function isOfJob(line: Line, at: number): boolean {
  let next = at + 1
  while (next < at + 8 && /^(?:,|-|full|part|time|full-time|part-time|permanent|contract|temporary|salaried)$/.test(wordAt(line, next)))
    next++
  return next > at + 1 && /^(?:role|position|job|opportunity)$/.test(wordAt(line, next))
}
