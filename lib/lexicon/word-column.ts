import type { WordTable } from './word-table.ts'

/** What a rule knows of words: one number for each word of a table, worked out once and then read by the word's number. */
export interface WordColumn {
  /** The numbers of all words the table has by now. */
  of(table: WordTable): Int32Array
  /** Forgets what was worked out, because it has changed. */
  forget(): void
}

interface Filled {
  numbers: Int32Array
  /** How many words were worked out. */
  size: number
}

/** A column whose numbers `worth` works out from words in small letters. */
export function createColumn(worth: (lower: string) => number): WordColumn {
  let columns = new WeakMap<WordTable, Filled>()
  /** Asked for again and again, once a word: nearly always for the table of the time before. */
  let lastTable: WordTable | undefined
  let last: Filled = { numbers: new Int32Array(0), size: 0 }
  return {
    of(table) {
      if (table !== lastTable) {
        last = columns.get(table) ?? { numbers: new Int32Array(table.size * 2), size: 0 }
        columns.set(table, last)
        lastTable = table
      }
      if (last.size < table.size) fill(last, table, worth)
      return last.numbers
    },
    forget() {
      if (!lastTable) return
      columns = new WeakMap()
      lastTable = undefined
    },
  }
}

function fill(column: Filled, { lower, size }: WordTable, worth: (lower: string) => number): void {
  if (column.numbers.length < size) {
    const larger = new Int32Array(size * 2)
    larger.set(column.numbers)
    column.numbers = larger
  }
  for (let number = column.size; number < size; number++) column.numbers[number] = worth(lower[number] ?? '')
  column.size = size
}
