import type { Line } from './document.ts'
import { type Kind, kindOfLabel, ORDER } from './labels.ts'

/** What columns of times are called beside the labels of one: where a time begins and where it ends. */
const ENDS = /^(?:from|to|until|till|start|end|start date|end date|joined|left|von|bis|de|a|du|au|desde|hasta)$/i
/** So many cells under labels make a row that heads a table. */
const LEAST_TOLD = 2

/** The rows of tables as entries without one tell the same: in the order of these, without the row over them that says what each column holds. */
export function withoutTableHeads(lines: readonly Line[]): Line[] {
  let columns: (Kind | undefined)[] = []
  return lines.flatMap((line): Line[] => {
    const cells = line.text.split(/\t+/)
    const kinds = cells.map((cell) => kindOfLabel(cell) ?? (ENDS.test(cell) ? 'time' : undefined))
    if (new Set(kinds.filter((kind) => kind !== undefined)).size >= LEAST_TOLD) {
      columns = kinds
      return []
    }
    if (cells.length === 1 || cells.length > columns.length) columns = []
    return [columns.length > 0 ? inOrder(line, cells, columns) : line]
  })
}

/** A row whose cells are in the order of entries; what numbers it is left out. */
function inOrder(line: Line, cells: readonly string[], columns: readonly (Kind | undefined)[]): Line {
  const rank = (at: number) => ORDER.indexOf(columns[at] ?? 'person')
  const told = cells.map((text, at) => ({ text, at })).filter(({ text, at }) => columns[at] !== undefined || !/^\d{0,2}\W*$/.test(text))
  const text = told
    .toSorted((one, other) => rank(one.at) - rank(other.at))
    .map((cell) => cell.text)
    .join('\t')
  return { ...line, text }
}
