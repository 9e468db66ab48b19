// @vitest-environment jsdom
import './words.ts'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { SaveControl } from '../../components/SaveControl.tsx'
import { press, show } from './render.tsx'

function control(savedAs?: string, ownStatuses: string[] = []) {
  const called = { onSave: vi.fn(), onUnsave: vi.fn() }
  const place = show(<SaveControl savedAs={savedAs} ownStatuses={ownStatuses} {...called} />)
  const select = place.querySelector('select')
  if (!select) throw new Error('no status can be chosen')
  const choose = (status: string) =>
    act(() => {
      select.value = status
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
  return { place, called, choose, options: [...select.options].map(({ text }) => text) }
}

test('saves without a status, or with the one chosen', () => {
  const { place, called, choose } = control()
  press(place, 'Save')
  expect(called.onSave).toHaveBeenLastCalledWith()
  choose('applied')
  expect(called.onSave).toHaveBeenLastCalledWith('applied')
})

test('once saved says the status, changes it, and takes the posting out', () => {
  const { place, called, choose } = control('applied')
  choose('interview')
  expect(called.onSave).toHaveBeenLastCalledWith('interview')
  expect(place.querySelector('button')?.getAttribute('aria-pressed')).toBe('true')
  press(place, 'Applied')
  expect(called.onUnsave).toHaveBeenCalledOnce()
})

test('offers the person’s own statuses, and keeps one that is in no list', () => {
  expect(control(undefined, ['own:Portfolio sent']).options).toContain('Portfolio sent')
  expect(control('own:From another machine').options).toContain('From another machine')
})
