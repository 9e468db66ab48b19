import { describe, expect, test } from 'vitest'
import { readPages } from '../../../lib/resume/layout/read-pages.ts'
import type { Piece } from '../../../lib/resume/layout/segments.ts'
import { piece } from './pieces.ts'

/** The texts of the lines of a page, under a line of full width. */
const FULL = piece('This line is as wide as the column that all of the others stand in, from its start to its very end.', 40, 0)
const texts = (pieces: readonly Piece[]) => readPages([[FULL, ...pieces]]).map(({ text }) => text)

describe('rows that were only wrapped are one line', () => {
  test.each<[string, Piece[], string[]]>([
    [
      'a long line, where the next word had no room',
      [
        piece('Kept the stores of both yards, counted what came in and paid out what was due to each of the', 40, 32),
        piece('Drivers', 40, 44),
      ],
      ['Kept the stores of both yards, counted what came in and paid out what was due to each of the Drivers'],
    ],
    [
      'not where it had room',
      [piece('Kept the stores of both yards', 40, 32), piece('Drivers', 40, 44)],
      ['Kept the stores of both yards', 'Drivers'],
    ],
    [
      'what stands under the words of a point',
      [piece('•', 44, 32), piece('Kept the stores', 54, 32), piece('of both yards', 54, 44), piece('•', 44, 56), piece('Drove', 54, 56)],
      ['• Kept the stores of both yards', '• Drove'],
    ],
    [
      'a word that the end of the line parted',
      [
        piece('Kept the stores of both yards, counted what came in and paid out what was due to the engi-', 40, 32),
        piece('neers of the town', 40, 44),
      ],
      ['Kept the stores of both yards, counted what came in and paid out what was due to the engineers of the town'],
    ],
    [
      'a time too long for its cell',
      [piece('October 2016 – January', 40, 32), piece('Storekeeper', 170, 32), piece('2019', 40, 44), piece('Hill Farm', 170, 44)],
      ['October 2016 – January 2019\tStorekeeper', 'Hill Farm'],
    ],
    [
      'not behind a time, where the next starts anew',
      [
        piece('Storekeeper, Valley Fruit and Vegetable Growers Association, Northern Depot, Kirkby, 2016–19', 40, 32),
        piece('Undergardener, Tarn Hall, 2014–16', 40, 44),
      ],
      ['Storekeeper, Valley Fruit and Vegetable Growers Association, Northern Depot, Kirkby, 2016–19', 'Undergardener, Tarn Hall, 2014–16'],
    ],
    [
      'not what reaches past the cell over it',
      [piece('Hill Farm', 40, 32), piece('2016–19', 100, 32), piece('extensions and drains, and lime for the old yards', 40, 44)],
      ['Hill Farm\t2016–19', 'extensions and drains, and lime for the old yards'],
    ],
    [
      'words of a cell beside another',
      [
        piece('2016–19', 40, 32),
        piece(`Storekeeper of the ${'farm and '.repeat(8)}`, 150, 32),
        piece('Leeds', 40, 44),
        piece('mill', 150, 44),
      ],
      [`2016–19\tStorekeeper of the ${'farm and '.repeat(8)}mill`, 'Leeds'],
    ],
    [
      'a point beside something in the margin is one of its own',
      [piece('Leeds', 40, 32), piece('•', 100, 32), piece('Kept the stores', 110, 32)],
      ['Leeds', '• Kept the stores'],
    ],
    [
      'not the times of two rows',
      [piece('02.2016 - 01.2019', 40, 32), piece('Hill Farm', 150, 32), piece('03.2014 - 01.2016', 40, 44), piece('Mill', 150, 44)],
      ['02.2016 - 01.2019\tHill Farm', '03.2014 - 01.2016\tMill'],
    ],
  ])('%s', (_, pieces, lines) => {
    expect(texts(pieces).slice(1)).toEqual(lines)
  })

  test('one that goes on on the next page', () => {
    const pages = [[piece('•', 40, 20), piece('Kept the stores', 50, 20)], [piece('of both yards', 50, 20)]]
    expect(readPages(pages).map(({ text }) => text)).toEqual(['• Kept the stores of both yards'])
  })

  test('not one that only its page makes the widest', () => {
    const page = [piece('Forklift licence of the chamber of trade and crafts', 40, 20), piece('Welding certificate', 40, 32)]
    expect(readPages([[FULL, piece('Licences', 40, 40)], page]).slice(1)).toMatchObject([{}, { gap: true }, {}])
  })
})

describe('rows are parted', () => {
  test('at the edge of a column, however little room is before it', () => {
    const rows = ['2019 – 2021', '2016 – 2018', '2011 – 2015'].flatMap((time, at) => [
      piece(time, 40, 32 + 30 * at),
      piece('Storekeeper', 101, 32 + 30 * at),
      piece('Hill Farm', 101, 44 + 30 * at),
    ])
    expect(texts(rows).filter((text) => text.includes('Storekeeper'))).toEqual([
      '2019 – 2021\tStorekeeper',
      '2016 – 2018\tStorekeeper',
      '2011 – 2015\tStorekeeper',
    ])
  })
  test('at letters of quite another size', () => {
    expect(texts([piece('Jane Doe', 40, 60, 24), piece('jane@example.org', 300, 60, 9)]).slice(1)).toEqual(['Jane Doe', 'jane@example.org'])
  })
  test('at the spaces of letters that are set apart', () => {
    const letters = [...'MY JOBS'].map((letter, at) => piece(letter, 40 + at * 9, 60)).filter(({ text }) => text !== ' ')
    expect(texts(letters).slice(1)).toEqual(['MY JOBS'])
  })
})
