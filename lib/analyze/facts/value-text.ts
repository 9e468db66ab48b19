import { type Stretch, written } from '../stretch.ts'

/** The tokens `from` to `to` (excluded) as a field shows them: on one line, and with the brackets that corpora write as "-LRB-" and "-RRB-". */
export function valueText(stretch: Stretch, from: number, to: number): string {
  return written(stretch, from, to)
    .replace(/-LRB-\s*/g, '(')
    .replace(/\s*-RRB-/g, ')')
    .replace(/\s+/g, ' ')
    .trim()
}
