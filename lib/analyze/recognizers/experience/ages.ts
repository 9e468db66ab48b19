import { type Stretch, wordAt } from '../../stretch.ts'
import { numberBefore, numberOf } from '../../words/numbers.ts'
import { wordsAt } from '../../words/words-at.ts'

const isPerson = wordsAt(
  'children child babies infants toddlers kids pupils youngsters people residents adolescents teenagers adults patients seniors learners',
)
const opensAge = wordsAt('from between of ages aged in over under above below')
const isLeast = wordsAt('at least a an the minimum min no not less fewer more than over under be')
/** Nobody under this age is looked for by it. */
const YOUNGEST = 15
const REACH = 10

/** Whether years are an age: "children from 6 months to 3 years", "no older than 30 years", "18 years or over", "You must be over 25 years". */
export function isAge(statement: Stretch, from: number, unit: number): boolean {
  for (let back = 1; back <= 5; back++)
    if (isPerson(statement, from - back) && (back === 1 || opensAge(statement, from - back + 1))) return !speaksOfWork(statement, from)
  if (wordAt(statement, from - 1) === 'than' && /^(?:old|new|young)er$/.test(wordAt(statement, from - 2))) return true
  const next = wordAt(statement, unit + 1)
  if (next === 'or' && /^(?:older|younger)$/.test(wordAt(statement, unit + 2))) return true
  if ((numberBefore(statement, unit)?.value ?? numberOf(wordAt(statement, from)) ?? 0) < YOUNGEST) return false
  const isOlder = /^(?:or|and)$/.test(next) && /^(?:above|over)$/.test(wordAt(statement, unit + 2))
  return (isOlder || isAgeAlone(statement, from, unit)) && !speaksOfWork(statement, unit)
}

/** "You must be over 25 years", and "18+ years" by itself. */
function isAgeAlone(statement: Stretch, from: number, unit: number): boolean {
  if (from === statement.from && /^[+.]?$/.test(wordAt(statement, unit + 1)) && unit + 2 >= statement.to)
    return /^(?:16|18|21)$/.test(wordAt(statement, from))
  for (let at = from - 1; isLeast(statement, at); at--)
    if (wordAt(statement, at) === 'be') return !/^(?:in|of|as)$/.test(wordAt(statement, unit + 1))
  return false
}

/** Whether experience is named soon after token `from`. */
export function speaksOfWork(statement: Stretch, from: number): boolean {
  for (let at = from + 1; at < from + REACH; at++) if (/^(?:experience|exp)$/.test(wordAt(statement, at))) return true
  return false
}
