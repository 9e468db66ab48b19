// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { stands, watch } from '../../lib/highlight/watch.ts'

function rangeOver(node: Node): Range {
  const range = document.createRange()
  range.selectNodeContents(node)
  return range
}

test('a range stands while it shows its words, whatever their white space', () => {
  document.body.textContent = 'Two  years\nof teaching'
  const range = rangeOver(document.body)
  expect(stands(range, 'Two years of teaching')).toBe(true)
  expect(stands(range, 'Two years of selling')).toBe(false)
  document.body.replaceChildren()
  expect(stands(range, 'Two years of teaching')).toBe(false)
})

test('many changes are told once, when they rest, and none after the end', async () => {
  vi.useFakeTimers()
  const changed = vi.fn()
  const controller = new AbortController()
  watch(document.body, changed, { signal: controller.signal, rest: 100 })
  for (let change = 0; change < 5; change++) {
    document.body.append('x')
    await vi.advanceTimersByTimeAsync(40)
  }
  expect(changed).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(100)
  expect(changed).toHaveBeenCalledTimes(1)
  controller.abort()
  document.body.append('x')
  await vi.advanceTimersByTimeAsync(500)
  expect(changed).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})

test('a page that never rests is looked at all the same', async () => {
  vi.useFakeTimers()
  const changed = vi.fn()
  const controller = new AbortController()
  watch(document.body, changed, { signal: controller.signal, rest: 100 })
  for (let change = 0; change < 15; change++) {
    document.body.append('x')
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(changed).toHaveBeenCalledTimes(1)
  controller.abort()
  vi.useRealTimers()
})
