// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Anchor } from '../../lib/highlight/anchor.ts'
import { type Canvas, clear, light, paint } from '../../lib/highlight/paint.ts'
import { wordsIn } from '../../lib/highlight/words-in.ts'
import { recordOf } from './record.ts'

/** A registry as the browser has one; jsdom has none. */
function canvasOf(): { canvas: Canvas; painted: () => Record<string, string[]> } {
  const registry = new Map<string, { ranges: Range[]; priority: number }>()
  return {
    canvas: {
      highlights: registry as unknown as HighlightRegistry,
      create: (ranges) => ({ ranges, priority: 0 }) as unknown as Highlight,
    },
    painted: () => Object.fromEntries([...registry].map(([name, { ranges }]) => [name, ranges.map(String)])),
  }
}

const TEXT = 'Know Excel. Speak Welsh.'
const record = recordOf(TEXT, [
  { words: 'Know Excel.', skill: 'Excel', status: 'met' },
  { words: 'Speak Welsh.', importance: 'preferred', status: 'unknown' },
])

function anchors(): Anchor[] {
  document.body.textContent = TEXT
  const range = (start: number, end: number) => {
    const made = document.createRange()
    const node = document.body.firstChild
    if (!node) throw new Error('no text')
    made.setStart(node, start)
    made.setEnd(node, end)
    return made
  }
  return record.requirements.map((requirement) => ({
    requirement,
    span: requirement,
    clause: range(requirement.start, requirement.end),
    skills: record.skills
      .filter(({ start, end }) => start >= requirement.start && end <= requirement.end)
      .map(({ start, end }) => range(start, end)),
  }))
}

test('each clause and skill is painted by importance, status and backdrop, and the page is as it was', () => {
  const { canvas, painted } = canvasOf()
  const found = anchors()
  const before = document.documentElement.outerHTML
  paint(canvas, record, found)
  expect(painted()).toEqual({
    'requisite-clause-required-met-light': ['Know Excel.'],
    'requisite-skill-required-met-light': ['Excel'],
    'requisite-clause-preferred-unknown-light': ['Speak Welsh.'],
  })
  light(canvas, found[1]?.clause)
  expect(painted()['requisite-lit']).toEqual(['Speak Welsh.'])
  expect(document.documentElement.outerHTML).toBe(before)
})

test('in forced colours, where one ground is under all, that of nice-to-haves is broken between words', () => {
  const { canvas, painted } = canvasOf()
  paint(canvas, record, anchors(), true)
  expect(painted()).toEqual({
    'requisite-clause-required-met-light': ['Know Excel.'],
    'requisite-skill-required-met-light': ['Excel'],
    'requisite-clause-preferred-unknown-light': ['Speak', 'Welsh.'],
  })
})

test('the words of a range are found over all its elements, cut where it starts and ends', () => {
  document.body.innerHTML = '<p>Some  <b>good</b> words<i> </i>here</p><p>and more, not all</p>'
  const [first, second] = document.querySelectorAll('p')
  const range = document.createRange()
  if (!first?.firstChild || !second?.firstChild) throw new Error('no text')
  range.setStart(first.firstChild, 1)
  range.setEnd(second.firstChild, 7)
  expect(wordsIn(range).map(String)).toEqual(['ome', 'good', 'words', 'here', 'and', 'mor'])
})

test('painting again leaves nothing of before, and others’ highlights alone', () => {
  const { canvas, painted } = canvasOf()
  canvas.highlights.set('search-hits', canvas.create([]))
  paint(canvas, record, anchors())
  const { match: _, ...plain } = record
  paint(canvas, plain, anchors().slice(0, 1))
  expect(Object.keys(painted())).toEqual(['search-hits', 'requisite-clause-required-plain-light', 'requisite-skill-required-plain-light'])
  clear(canvas)
  expect(Object.keys(painted())).toEqual(['search-hits'])
})
