import { wordAt } from '../stretch.ts'
import type { Line } from './line.ts'

const payLabels =
  /(?:salary|\bpay|compensation|wage|\brate|remuneration|reward|package|money|hiring range|\bctc|gehalt|vergütung|salaire|salario)/

/** Whether the line is the value of a label that names pay. */
export function isFieldOfPay(line: Line): boolean {
  const { label } = line
  return label !== undefined && (payLabels.test(label) || (label === 'budget' && isInLakhs(line)))
}

/** In India, "Budget: 12-18 LPA" is what may be paid. */
function isInLakhs(line: Line): boolean {
  for (let at = line.valueFrom; at < line.to; at++) if (/^(?:lpa|lakhs?|lacs?|ctc)$/.test(wordAt(line, at))) return true
  return false
}
