// @vitest-environment jsdom
import '../words.ts'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { VariantBar } from '../../../components/profile/VariantBar.tsx'
import { press, show } from '../render.tsx'

const none = () => undefined

test.each([
  ['Enter', [['1', 'Nights']]],
  ['Escape', []],
])('a name left by %s gives the keyboard back to its variant', (key, told) => {
  const renamed = vi.fn<(id: string, name: string) => void>()
  const place = show(
    <VariantBar
      variants={{ active: '1', all: [{ id: '1', name: 'Bakery', profile: {} }] }}
      onActivate={none}
      onRename={renamed}
      onAdd={none}
      onDuplicate={none}
      onRemove={none}
    />,
  )
  press(place, 'Rename Bakery')
  const field = place.querySelector('input')
  if (!field) throw new Error('no field for the name')
  act(() => {
    field.focus()
    field.value = 'Nights'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  expect(renamed.mock.calls).toEqual(told)
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true')
})
