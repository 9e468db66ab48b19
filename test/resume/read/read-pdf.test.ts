import { expect, test } from 'vitest'
import { closedUp } from '../../../lib/resume/read/painted.ts'
import { readPdf } from '../../../lib/resume/read/read-pdf.ts'
import { Sheet } from '../../../scripts/resumes/sheet.ts'
import { pdf } from '../world.ts'

test('bullets that are drawn and no letters are points', async () => {
  const sheet = new Sheet()
  const column = { left: 60, width: 400, y: 40 }
  for (const words of ['Storekeeper', 'Kept the stores', 'Drove the van']) {
    if (words !== 'Storekeeper') sheet.file.circle(52, column.y + 5, 1.5).fill('#000000')
    sheet.put(column, words)
  }
  const read = await readPdf(new Uint8Array(await sheet.bytes()), pdf, () => undefined)
  expect(read.ok && read.value.lines.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['Storekeeper', false],
    ['Kept the stores', true],
    ['Drove the van', true],
  ])
})

test.each([
  ['W O R K H I S T O R Y', 'Jane DoeWORK HISTORYClerk', 'WORK HISTORY'],
  ['S C H O OL S', 'SCHOOLS', 'SCHOOLS'],
  ['M E', 'ABOUT ME', 'ME'],
  ['a b c', 'nothing like it', 'a b c'],
  ['I saw a b in it', 'I saw ab in it', 'I saw a b in it'],
  ['Clerk', 'Cle rk', 'Clerk'],
])('the letters %s', (text, letters, closed) => {
  expect(closedUp(text, letters)).toBe(closed)
})
