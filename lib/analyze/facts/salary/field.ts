import { wordAt } from '../../stretch.ts'
import { hasOwnLabel } from '../labels.ts'
import type { Line } from '../line.ts'
import { amountAt } from './money.ts'

const payLabels =
  /(?:salary|\bpay|compensation|wage|\brate|remuneration|reward|package|money|hiring range|\bctc|gehalt|vergütung|salaire|salario|^basic$|^base$)/

/** Names of one level of a job: what stands behind them on their line is its pay, "Payroll Clerk II: $48,200 - $56,100". */
const levels = /^(?:(?:level|grade|step|tier|band|range) \w{1,4}|.* (?:i{1,3}|iv|v|vi|[1-9]))$/

/** Whether the line is the value of a label that names pay, or a level of the job. */
export function isFieldOfPay(line: Line): boolean {
  const { label } = line
  return label !== undefined && (payLabels.test(label) || (label === 'budget' && isInLakhs(line)) || isLevel(line, label))
}

function isLevel(line: Line, label: string): boolean {
  return hasOwnLabel(line) && levels.test(label) && amountAt(line, line.valueFrom)?.currency !== undefined
}

/** In India, "Budget: 12-18 LPA" is what may be paid. */
function isInLakhs(line: Line): boolean {
  for (let at = line.valueFrom; at < line.to; at++) if (/^(?:lpa|lakhs?|lacs?|ctc)$/.test(wordAt(line, at))) return true
  return false
}
