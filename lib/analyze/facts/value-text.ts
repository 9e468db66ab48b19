import { type Stretch, written } from '../stretch.ts'
import { oneLine } from '../words/one-line.ts'

/** The tokens `from` to `to` (excluded) as a field shows them: on one line, and with the brackets that corpora write as "-LRB-" and "-RRB-". */
export function valueText(stretch: Stretch, from: number, to: number): string {
  const words = written(stretch, from, to)
  const whole = words.includes('RB-') ? words.replace(/-LRB-\s*/g, '(').replace(/\s*-RRB-/g, ')') : words
  return oneLine(whole).trim()
}
