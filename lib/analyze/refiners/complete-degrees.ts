import type { Finding } from '../finding.ts'
import { type Stretch, spanOf, wordAt, written } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'

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
    const model = isOneAlike(statement, finding.from) ? completed.findLastIndex((earlier) => earlier.criterion.kind === 'education') : -1
    const alike = completed[model]
    if (alike?.criterion.kind === 'education') {
      const fields = alike.criterion.fields.length ? alike.criterion.fields : criterion.fields
      completed[model] = { ...alike, criterion: { ...alike.criterion, fields, orEquivalent: true } }
      continue
    }
    const first =
      criterion.fields.length && !/^degrees?$/.test(wordAt(statement, finding.from))
        ? completed.length
        : fieldsBefore(completed, finding, statement)
    if (first < completed.length) {
      const named = completed.splice(first)
      const from = named[0]?.from ?? finding.from
      const fields = [...named.map((field) => written(statement, field.from, field.to)), ...criterion.fields]
      completed.push({ ...finding, from, criterion: { ...criterion, fields, ...spanOf(statement, from, finding.to) } })
    } else if (last.criterion.kind === 'education' && isAlternative(statement, last.to, finding)) {
      const isOwn = last.criterion.fields.length > 0 || (last.criterion.level === 'secondary' && criterion.level !== 'secondary')
      const own = isOwn ? last.criterion.fields : criterion.fields
      /** "Bachelor of Law (Tax) or a Bachelor's in Finance": of one level, both. */
      const isOne = last.criterion.level === criterion.level && isOwn
      const fields = isOne ? [...new Set([...own, ...criterion.fields])] : own
      const orEquivalent = last.criterion.orEquivalent || criterion.orEquivalent
      completed.pop()
      if (last.criterion.level === criterion.level)
        completed.push({
          ...last,
          from: endsList(completed.at(-1), last, statement) ? finding.from : last.from,
          to: finding.to,
          criterion: { ...last.criterion, fields, orEquivalent, end: criterion.end },
        })
      else {
        if (!isOwn) lendFields(completed, last, criterion.fields, statement)
        completed.push({ ...last, criterion: { ...last.criterion, fields, orEquivalent } }, finding)
      }
    } else completed.push(finding)
  }
  return completed
}

/** "Certificate / Diploma / Degree in Botany": what the last lends to the one before it is of those before that as well. */
function lendFields(completed: Finding[], last: Finding, fields: string[], statement: Stretch): void {
  let next = last
  for (let at = completed.length - 1; at >= 0; at--) {
    const finding = completed[at]
    if (finding?.criterion.kind !== 'education' || finding.criterion.fields.length || finding.criterion.level === 'secondary') return
    if (!isAlternative(statement, finding.to, next)) return
    completed[at] = { ...finding, criterion: { ...finding.criterion, fields } }
    next = finding
  }
}

const LONGEST_FIELD = 4

/** Where the fields begin that stand right before a degree: "finance or economics degree". */
function fieldsBefore(completed: readonly Finding[], degree: Finding, statement: Stretch): number {
  let first = completed.length
  let { from } = degree
  let saysOr = false
  if (degree.criterion.kind === 'education' && degree.criterion.level === 'secondary') return first
  for (let at = first - 1; at >= 0; at--) {
    const finding = completed[at]
    if (!finding || (finding.criterion.kind !== 'skill' && finding.criterion.kind !== 'credential')) break
    for (let gap = finding.to; gap < from && first < completed.length; gap++) if (/^(?:or|\/)$/.test(wordAt(statement, gap))) saysOr = true
    const isNext =
      first === completed.length
        ? isRightBefore(statement, finding.to, from)
        : saysOr && finding.to < from && isListed(statement, finding.to, from)
    if (!isNext || finding.to - finding.from > LONGEST_FIELD) break
    first = at
    from = finding.from
  }
  return first
}

/** "finance degree", "finance-related degree". */
function isRightBefore(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:related|-)$/.test(wordAt(statement, at))) return false
  return to - from < 3
}

/** Whether nothing but "or", commas and slashes stands between two fields. */
function isListed(statement: Stretch, from: number, to: number): boolean {
  if (to - from > 2) return false
  for (let at = from; at < to; at++) if (!/^(?:or|\/|,)$/.test(wordAt(statement, at))) return false
  return true
}

/** "MSN, DNP or PhD": where the last two of a list become one, the "or" before the last must go on telling that one of the list suffices. */
function endsList(first: Finding | undefined, second: Finding, statement: Stretch): boolean {
  return first?.criterion.kind === 'education' && second.from === first.to + 1 && wordAt(statement, first.to) === ','
}

const isLike = wordsAt('similar equivalent comparable corresponding')

/** Whether a degree is one like that named before, "a master's degree in law or a similar degree": no other level. */
function isOneAlike(statement: Stretch, at: number): boolean {
  const like = /^(?:foreign|overseas|international)$/.test(wordAt(statement, at - 1)) ? at - 2 : at - 1
  if (!/^degrees?$/.test(wordAt(statement, at)) || !isLike(statement, like)) return false
  return wordAt(statement, /^an?$/.test(wordAt(statement, like - 1)) ? like - 2 : like - 1) === 'or'
}

const tellsOfImportance = wordsAt('required preferred essential desired desirable mandatory')
const tellsOfOne = wordsAt('preferred pref required desired desirable ideal ideally advantageous is a strongly highly')

/** Whether two degrees are told as alternatives, at most one other word between: "or an expected". */
function isAlternative(statement: Stretch, from: number, next: Finding): boolean {
  const to = next.from
  if (to - from > 5) return false
  /** "a degree in nursing (BSN preferred)": what is said of the second is not said of the first. */
  if (to === from + 1 && wordAt(statement, from) === '(' && tellsOfOne(statement, next.to)) return false
  let others = 0
  let joints = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(statement, at)
    if (/^(?:or|\/|,|and|oder|ou|o|u)$/.test(word)) joints++
    /** "Bachelor's required, Master's in botany a plus": the first has ended. */ else if (tellsOfImportance(statement, at)) return false
    else if (!/^(?:an?|other|another|possession|of|\(|\))$/.test(word) && (!/^\p{L}+$/u.test(word) || word === 'with' || ++others > 1))
      return false
  }
  return others === 0 || joints > 0
}
