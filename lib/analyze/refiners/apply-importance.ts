import type { Importance } from '../../model/requirement.ts'
import type { RoleReason, Statement } from '../../model/statement.ts'
import type { Finding } from '../finding.ts'
import { connectives } from '../logic/connectives.ts'
import { type Stretch, wordAt } from '../stretch.ts'

/** Part of a statement that asks for something with one importance. */
export interface Ask {
  importance: Importance
  reason: RoleReason
  findings: Finding[]
  /** The tokens of the ask; the whole statement for what no clause of its own sets apart. */
  from: number
  to: number
}

/**
 * Parts a must-have's clauses that say they are not: "Bachelor's required, Master's preferred", "Python (Django a plus)". What the statement
 * asks for comes first. A statement that is preferred as a whole stays whole.
 */
export function applyImportance(findings: readonly Finding[], statement: Stretch, { role, reason }: Statement): Ask[] {
  const importance = role === 'preferred' ? 'preferred' : 'required'
  const whole: Ask = { importance, reason, findings: [...findings], from: statement.from, to: statement.to }
  if (importance === 'preferred' || findings.length < 2) return [whole]
  const asks: Ask[] = []
  for (const { from, to } of preferredClauses(statement, findings)) {
    const own = whole.findings.filter((finding) => finding.from >= from && finding.to <= to)
    if (!own.length || own.length === whole.findings.length) continue
    whole.findings = whole.findings.filter((finding) => !own.includes(finding))
    asks.push({ importance: 'preferred', reason: 'marker', findings: own, from, to })
  }
  return [whole, ...asks]
}

/** The clauses that carry a marker of preference: in brackets, or since the last comma, full stop or must before the marker. */
function preferredClauses(statement: Stretch, findings: readonly Finding[]): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = []
  /** Where clauses may begin, and whether the one at hand stands in brackets. */
  let starts = [statement.from]
  let bracket: number | undefined
  let bracketIsPreferred = false
  for (let at = statement.from; at < statement.to; ) {
    const phrase = connectives.longest(statement, at)
    const to = phrase?.to ?? at + 1
    switch (phrase?.value) {
      case 'open':
        bracket = to
        bracketIsPreferred = false
        break
      case 'close':
        if (bracket !== undefined && bracketIsPreferred && findings.some(({ from }) => from >= (bracket ?? 0) && from < at))
          clauses.push({ from: bracket, to: at })
        else if (bracket !== undefined && bracketIsPreferred) clauses.push({ from: lastStart(statement, starts), to: bracket - 1 })
        bracket = undefined
        break
      case 'comma':
        if (bracket === undefined && !/^(?:or|and)$/.test(wordAt(statement, to))) starts.push(to)
        break
      case 'break':
      case 'must':
        if (bracket === undefined) starts = [statement.from, to]
        break
      case 'optional':
        if (bracket !== undefined) bracketIsPreferred = true
        break
      case 'preferred':
        if (bracket !== undefined) bracketIsPreferred = true
        else clauses.push({ from: lastStart(statement, starts), to })
        break
    }
    at = to
  }
  return clauses
}

function lastStart(statement: Stretch, starts: readonly number[]): number {
  let from = starts.at(-1) ?? statement.from
  while (/^(?:and|but|or|,|with)$/.test(wordAt(statement, from))) from++
  return from
}
