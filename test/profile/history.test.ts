import { expect, test } from 'vitest'
import { redo, startHistory, step, undo } from '../../entrypoints/profile/history.ts'

test('steps are taken back and made again one by one', () => {
  const three = step(step(startHistory('a'), 'b'), 'c')
  expect(undo(undo(three)).present).toBe('a')
  expect(redo(undo(undo(three))).present).toBe('b')
  expect(undo(startHistory('a')).present).toBe('a')
  expect(redo(three)).toBe(three)
})

test('a new step after an undone one forgets that', () => {
  const changed = step(undo(step(startHistory('a'), 'b')), 'c')
  expect(changed).toEqual({ past: ['a'], present: 'c', future: [] })
})

test('a very long history lets its oldest steps go', () => {
  let history = startHistory(0)
  for (let count = 1; count <= 500; count++) history = step(history, count)
  expect(history.past).toHaveLength(200)
  expect(history.past.at(-1)).toBe(499)
})
