import { expect, test } from 'vitest'
import { isSame } from '../../entrypoints/profile/is-same.ts'

test.each([
  [
    { a: 1, b: [{ c: 2, d: 3 }] },
    { b: [{ d: 3, c: 2 }], a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [[], []],
])('%j says the same as %j', (one, other) => {
  expect(isSame(one, other)).toBe(true)
})

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [{ a: null }, { a: {} }],
])('%j says other than %j', (one, other) => {
  expect(isSame(one, other)).toBe(false)
})
