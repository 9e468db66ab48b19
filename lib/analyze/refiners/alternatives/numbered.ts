import { isOr } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isUpperCase, type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'

const isClass = wordsAt('class level grade tier stage category cat type step band group series cert certificate part')

/** "2", "B", "III": which of several of one kind. */
function isValue(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  return /^\p{N}{1,2}$/u.test(word) || (/^(?:\p{L}|[ivx]{1,4})$/u.test(word) && isUpperCase(statement, at))
}

/**
 * "Class 1 or 2 HGV licence", "Tier 1/2": numbers or letters share the word before them and what follows. Each becomes a way of its own, called by
 * all of its words, where the whole or a part of it was found. Levels of education stay as they are.
 */
export function nameNumbered(findings: readonly Finding[], statement: Stretch): readonly Finding[] {
  let named = findings
  for (let at = statement.from + 2; at < statement.to - 1; at++) {
    if (!(isOr(statement, at) || wordAt(statement, at) === '/') || !isValue(statement, at + 1)) continue
    const values = valuesBefore(statement, at)
    const [first] = values
    if (first !== undefined && isClass(statement, first - 1)) named = withValues(named, statement, [...values, at + 1])
  }
  return named
}

/** The places of the values of one list that ends with "or". */
function valuesBefore(statement: Stretch, or: number): number[] {
  const values: number[] = []
  let at = or - 1
  if (wordAt(statement, at) === ',') at--
  for (; isValue(statement, at); at -= 2) {
    values.unshift(at)
    if (wordAt(statement, at - 1) !== ',') break
  }
  return values
}

function withValues(findings: readonly Finding[], statement: Stretch, values: readonly number[]): readonly Finding[] {
  const first = values[0] ?? 0
  const last = values.at(-1) ?? 0
  const before = findings.find(({ from, to }) => from < first && first <= to)
  const behind = findings.find(({ from, to }) => from >= first && from <= last + 1 && last < to)
  const found = behind ?? before
  if (!found || !isNamed(found) || (before && !isNamed(before)) || (before && behind && isWhole(before, statement))) return findings
  const from = before?.from ?? first - 1
  const to = behind?.to ?? last + 1
  const lead = written(statement, from, first)
  const rest = behind ? written(statement, last + 1, to) : ''
  const ways = values.map((at): Finding => {
    const start = at === first ? from : at
    const end = at === last ? to : at + 1
    const label = oneLine(`${lead} ${written(statement, at, at + 1)} ${rest}`).trim()
    const skill = found.criterion.kind === 'credential' && 'skill' in found.criterion ? found.criterion.skill : null
    return {
      ...found,
      from: start,
      to: end,
      criterion: { ...found.criterion, skill, label, ...spanOf(statement, start, end) } as Finding['criterion'],
    }
  })
  const kept = findings.filter((finding) => finding.to <= from || finding.from >= to)
  return [...kept, ...ways].sort((a, b) => a.from - b.from)
}

/** Named already with what it shares: "Class A CDL" of "Class A". */
function isWhole({ criterion, from, to }: Finding, statement: Stretch): boolean {
  return 'skill' in criterion && criterion.skill !== null && criterion.label.length > written(statement, from, to).length
}

const isNamed = ({ criterion: { kind } }: Finding) => kind === 'skill' || kind === 'credential'
