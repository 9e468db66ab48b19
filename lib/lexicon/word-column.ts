import type { WordTable } from './word-table.ts'

/** What a rule knows of words: one number for each word of a table, worked out once and then read by the word's number. */
export interface WordColumn {
  /** The numbers of all words the table has by now. */
  of(table: WordTable): Int32Array
  /** Forgets what was worked out, because it has changed. */
  forget(): void
}

/** The numbers of a column for a table's words, as far as they were worked out. */
export interface FilledColumn {
  numbers: Int32Array
  size: number
  /** Which of the column's states they belong to: what it forgot is in none. */
  state: number
}

let columns = 0

/** A column whose numbers `worth` works out from words in small letters. Tables keep their columns, so that they go when the table goes. */
export function createColumn(worth: (lower: string) => number): WordColumn {
  const place = columns++
  let state = 0
  return {
    of(table) {
      const column = table.columns[place]
      return column && column.size === table.size && column.state === state ? column.numbers : filled(table)
    },
    forget() {
      state++
    },
  }

  function filled({ columns, lower, size }: WordTable): Int32Array {
    let column = columns[place]
    if (!column || column.state !== state) {
      column = { numbers: new Int32Array(size * 2), size: 0, state }
      columns[place] = column
    }
    if (column.numbers.length < size) {
      const larger = new Int32Array(size * 2)
      larger.set(column.numbers)
      column.numbers = larger
    }
    for (let number = column.size; number < size; number++) column.numbers[number] = worth(lower[number] ?? '')
    column.size = size
    return column.numbers
  }
}
