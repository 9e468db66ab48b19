// @vitest-environment jsdom
import '../words.ts'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { ImportReview } from '../../../components/profile/review/ImportReview.tsx'
import { textParts } from '../../../components/profile/review/text-parts.ts'
import type { Found } from '../../../lib/model/found.ts'
import { press, show } from '../render.tsx'

const TEXT = 'Ada\nBaker, Acme 2019\nSourdough'
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const FOUND: Found[] = [
  { id: '0', section: 'basics', field: 'name', value: 'Ada', places: [place('Ada')] },
  {
    id: '1',
    section: 'work',
    value: { position: 'Baker', name: 'Acme', startDate: '2019', endDate: '2019' },
    places: [place('Baker, Acme 2019')],
  },
  { id: '2', section: 'skills', value: { name: 'baking', years: 1 }, jobs: ['Acme'], places: [place('Baker')] },
  { id: '3', section: 'skills', value: { name: 'sourdough' }, jobs: [], places: [place('Sourdough')] },
]

Element.prototype.scrollIntoView = () => undefined

function review(standing: Record<string, 'known' | 'replaces'> = {}) {
  const called = { onKeep: vi.fn(), onCancel: vi.fn() }
  const shown = show(
    <ImportReview
      fileName="cv.pdf"
      resume={{ text: TEXT, found: FOUND, rest: {} }}
      variant="Data"
      standingOf={({ id }) => standing[id] ?? 'new'}
      {...called}
    />,
  )
  return { shown, called, box: (at: number) => shown.querySelectorAll<HTMLInputElement>('.found input')[at] }
}

test('the text is cut where finds start and end, the shortest one last', () => {
  expect(textParts(TEXT, FOUND).map(({ text, ids }) => [text, ids])).toEqual([
    ['Ada', ['0']],
    ['\n', []],
    ['Baker', ['1', '2']],
    [', Acme 2019', ['1']],
    ['\n', []],
    ['Sourdough', ['3']],
  ])
})

test('what is dropped is not kept', () => {
  const { shown, called, box } = review()
  act(() => box(3)?.click())
  press(shown, 'Add 3 entries to Data')
  expect(called.onKeep).toHaveBeenCalledWith(FOUND.slice(0, 3), 'here')
})

test('what would replace the person’s own words waits for their yes', () => {
  const { shown, called } = review({ 0: 'replaces', 1: 'known' })
  press(shown, 'Add 2 entries to Data')
  expect(called.onKeep).toHaveBeenCalledWith(FOUND.slice(1), 'here')
  expect(shown.querySelector('.found')?.textContent).toContain('would replace what you have')
})

test('a new variant takes all but what was dropped', () => {
  const { shown, called, box } = review({ 0: 'replaces', 1: 'known' })
  act(() => box(3)?.click())
  press(shown, 'Keep as a new variant')
  expect(called.onKeep).toHaveBeenCalledWith(FOUND.slice(0, 3), 'new')
})

test('focus on an entry lights its words, the pointer on words lights their entry', () => {
  const { shown, box } = review()
  act(() => box(1)?.focus())
  expect([...shown.querySelectorAll('mark.is-lit')].map((mark) => mark.textContent)).toEqual(['Baker', ', Acme 2019'])
  act(() => void shown.querySelectorAll('mark')[3]?.dispatchEvent(new MouseEvent('mouseenter')))
  expect(shown.querySelector('.found.is-lit')?.textContent).toContain('sourdough')
})

test('years say where they come from', () => {
  const { shown } = review()
  expect(shown.querySelectorAll('.found')[2]?.textContent).toBe('baking1 year, from Acme')
})
