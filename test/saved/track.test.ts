import { expect, test } from 'vitest'
import { type Noting, note, setStatus, takeBackNote, takeBackStatus } from '../../lib/saved/track.ts'
import { kept } from '../store/kept.ts'

const AT = '2026-04-01T10:00:00.000Z'

test('a status is moved with a dated note, and taken back with it alone', () => {
  const before = kept('a')
  const moved = setStatus(before, 'applied', AT)
  expect(moved.history.at(-1)).toEqual({ kind: 'status', at: AT, from: 'saved', to: 'applied' })
  expect(takeBackStatus({ ...moved, notes: 'since' }, 'saved', AT)).toEqual({ ...before, notes: 'since' })
})

test.each<[string, Noting]>([
  ['notes', () => ({ notes: 'new' })],
  ['no contact', () => ({ contact: undefined })],
  ['a tag more', ({ tags }) => ({ tags: [...tags, 'z'] })],
  ['a tag less', ({ tags }) => ({ tags: tags.filter((tag) => tag !== 'x') })],
  ['a link less', () => ({ links: [] })],
  ['a next step', () => ({ nextStep: { words: 'call', date: '2026-05-01' } })],
])('noting %s and taking it back leaves all as it was', (_, noting) => {
  const before = kept('a', { notes: 'old', contact: 'Ana', tags: ['x', 'y'], links: [{ label: 'CV', url: 'https://a.example' }] })
  const noted = note(before, noting)
  expect(noted).not.toEqual(before)
  expect(takeBackNote(noted, noting, before)).toEqual(before)
})

test('what was noted since stays when a note is taken back', () => {
  const before = kept('a', { tags: ['x'] })
  const noting: Noting = ({ tags }) => ({ tags: [...tags, 'z'] })
  const since = note(note(before, noting), ({ tags }) => ({ tags: [...tags, 'elsewhere'] }))
  expect(takeBackNote(since, noting, before).tags).toEqual(['x', 'elsewhere'])
  const words: Noting = () => ({ notes: 'first' })
  expect(
    takeBackNote(
      note(note(before, words), () => ({ notes: 'second' })),
      words,
      before,
    ).notes,
  ).toBe('second')
})
