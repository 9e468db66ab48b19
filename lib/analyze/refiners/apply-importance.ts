import type { Importance } from '../../model/requirement.ts'
import type { RoleReason, Statement } from '../../model/statement.ts'
import type { Finding } from '../finding.ts'
import { preferenceWords } from '../logic/connectives.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { wordsIn } from '../words/words-at.ts'
import { praises } from './importance/praise.ts'
import { preferredClauses } from './importance/preferred-clauses.ts'

const speaksOfPreference = wordsIn(new Set([...preferenceWords, ...praises]))

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
 * Parts the clauses that say they are no must from the rest: "Bachelor's required, Master's preferred", "Python (Django a plus)". What the
 * statement asks for comes first. A statement that is preferred as a whole stays whole, but its marker may be that of one clause only.
 */
export function applyImportance(findings: readonly Finding[], statement: Stretch, { role, reason }: Statement): Ask[] {
  const importance = role === 'preferred' ? 'preferred' : 'required'
  const whole: Ask = { importance, reason, findings: [...findings], from: statement.from, to: statement.to }
  if ((importance === 'preferred' && reason !== 'marker') || !speaksOfPreference(statement)) return [whole]
  const asks: Ask[] = []
  const { clauses, hasMust } = preferredClauses(statement, findings)
  const isWished = (finding: Finding) => clauses.some(({ from, to }) => finding.from >= from && finding.to <= to)
  for (const { from, to, inBrackets, isApart } of clauses) {
    if (importance === 'preferred' && !hasMust && !inBrackets && !isApart) continue
    const own = whole.findings.filter((finding) => finding.from >= from && finding.to <= to)
    // "A good attitude, glazing a plus", where the attitude was not found: what was found is what the clause speaks of.
    if (own.length === findings.length && reason === 'marker' && !hasMust && !inBrackets) whole.importance = 'preferred'
    if (!own.length || own.length === whole.findings.length) continue
    whole.findings = whole.findings.filter((finding) => !own.includes(finding))
    asks.push({ importance: 'preferred', reason: 'marker', findings: own, from, to })
  }
  const isElsewhere =
    (hasMust || clauses.some(({ isApart, from, to }) => isApart && namesSomething(statement, from, to))) &&
    clauses.length > 0 &&
    findings.length > 0 &&
    !findings.some(isWished)
  /** "CPA preferred; travel a plus": each half says so of itself. */
  const isWishedToo = importance === 'preferred' && whole.findings.length > 0 && whole.findings.every(isWished)
  return [(asks.length && !isWishedToo) || isElsewhere ? { ...whole, importance: 'required' } : whole, ...asks]
}

/** "This is a plus" speaks of what stands before it. */
function namesSomething(statement: Stretch, from: number, to: number): boolean {
  return to - from > 4 && !/^(?:this|that|these|those|it|they|all)$/.test(wordAt(statement, from))
}
