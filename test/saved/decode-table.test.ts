import { expect, test } from 'vitest'
import { decodeTable } from '../../lib/saved/exchange/decode-table.ts'

const TEXT = 'Titel,Firma\nBäcker,Café'

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['Western Windows', Buffer.from(TEXT, 'latin1')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
  ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16()])],
])('a table in %s is read', (_, bytes) => {
  expect(decodeTable(new Uint8Array(bytes)).replace(/^\uFEFF/, '')).toBe(TEXT)
})
