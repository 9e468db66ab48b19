import type { Salary } from '../../model/posting.ts'
import { headerFact } from '../words/header-facts.ts'
import { parseAmount, parseSalary, range, unit, usualUnit } from '../words/pay.ts'
import { fromHeader, fromLabel, fromSite, fromStructured, type Rule, type Source } from './field.ts'
import { isNode } from './json-ld.ts'
import { plain } from './plain.ts'

/** The pay, most trusted source first. */
export const salaryRules: readonly Rule<Salary[]>[] = [
  fromStructured(
    ({ baseSalary, estimatedSalary, salaryCurrency }) =>
      structured(baseSalary, salaryCurrency) ?? structured(estimatedSalary, salaryCurrency),
  ),
  fromSite('baseSalary', (words, source) => parseSalary(words.join(' '), languageOf(source))),
  // A label names pay, but not always whose dollars it counts, nor the last of several steps.
  { ...fromLabel('baseSalary', (words, source) => parseSalary(words, languageOf(source))), guess: true },
  fromHeader((words, source, index) => {
    if (!/\d/.test(words) || words.length > longestPiece) return undefined
    // The period may stand in a piece of its own: "£400 – £450", "per day".
    const next = source.header[index + 1]?.words ?? ''
    const whole = [words, `${words} ${next}`].find((each) => headerFact(each) === 'pay')
    return whole === undefined ? undefined : parseSalary(whole, languageOf(source))
  }),
]
const longestPiece = 60

function structured(value: unknown, currency: unknown): Salary[] | undefined {
  const found = [value]
    .flat()
    .map((each) => structuredSalary(each, currency))
    .filter((each) => each !== undefined)
  return found.length > 0 ? found : undefined
}

function structuredSalary(value: unknown, fallback: unknown): Salary | undefined {
  if (typeof value === 'string' && !/^\s*[\d.,\s]+$/.test(value)) return parseSalary(value)?.[0]
  const node = isNode(value) ? value : { value }
  const amount = isNode(node.value) ? node.value : node
  const currency = plain(node.currency ?? amount.currency ?? fallback)?.toUpperCase()
  const [min, max, single] = [node.minValue ?? amount.minValue, node.maxValue ?? amount.maxValue, amount.value ?? node.value].map(number)
  const minValue = min || single || max
  if (!minValue || !currency || !/^[A-Z]{3}$/.test(currency)) return undefined
  const unitText = unit(plain(amount.unitText ?? node.unitText ?? amount.unitCode ?? node.unitCode) ?? '') ?? usualUnit(minValue, currency)
  return unitText && range(minValue, max, currency, unitText)
}

function number(value: unknown): number | undefined {
  const words = plain(value)
  const found = words === undefined ? undefined : parseAmount(words)
  return found !== undefined && found > 0 ? found : undefined
}

function languageOf({ page }: Source): string {
  return page.document.documentElement?.lang ?? ''
}
