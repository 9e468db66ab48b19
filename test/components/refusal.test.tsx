// @vitest-environment jsdom
import './words.ts'
import { expect, test, vi } from 'vitest'
import { Refusal } from '../../components/Refusal.tsx'
import type { Page } from '../../lib/model/page.ts'
import { refusalReason } from '../../lib/model/reading.ts'
import { press, show } from './render.tsx'

function refused(page: Exclude<Page, { kind: 'posting' }>, beside = false) {
  const called = { onReadAgain: vi.fn(), onReadSelection: vi.fn() }
  return { place: show(<Refusal page={page} beside={beside} {...called} />), called }
}

const url = 'https://example.org/'

test.each(refusalReason.options)('%s is told in words, with what to do', (reason) => {
  const { place } = refused({ kind: 'refused', url, reason, selected: false })
  expect(place.querySelector('h1')?.textContent).toMatch(/\w{3}/)
  expect(place.querySelector('.refusal-hint')?.textContent).toMatch(/\w{3}/)
})

test('a list of postings says how many', () => {
  const { place } = refused({ kind: 'refused', url, reason: 'several-postings', detail: '25', selected: false })
  expect(place.textContent).toContain('This page lists 25 postings')
})

test('selected text can be analyzed, and only if there is some', () => {
  const { place, called } = refused({ kind: 'refused', url, reason: 'not-a-posting', selected: true })
  press(place, 'Analyze the selected text')
  expect(called.onReadSelection).toHaveBeenCalled()
  expect(refused({ kind: 'refused', url, reason: 'not-a-posting', selected: false }).place.textContent).not.toContain('Analyze')
})

test('a frame’s address is offered to open, if it is one of the web', () => {
  const link = (detail: string) => refused({ kind: 'refused', url, reason: 'in-frame', detail, selected: false }).place.querySelector('a')
  expect(link('https://jobs.example.org/7')?.href).toBe('https://jobs.example.org/7')
  expect(link('javascript:alert(1)')).toBeNull()
})

test('where extensions may not read, the popup says so; the panel beside the page asks for the button', () => {
  expect(refused({ kind: 'unreachable' }).place.textContent).toContain('The browser lets no extension read this page')
  expect(refused({ kind: 'unreachable' }, true).place.textContent).toContain('Press the Requisite button')
})
