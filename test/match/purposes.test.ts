import { expect, test } from 'vitest'
import { all, has, judged, skill } from './world.ts'

const inOrder = (text: string, ...asked: [name: string, id: string][]) =>
  all(
    ...asked.map(([name, id]) => ({ ...(skill(id) as object), start: text.indexOf(name), end: text.indexOf(name) + name.length }) as never),
  )

test.each([
  ['Python for statistics', 'met', 'rest-judge'],
  ['Python for our monthly statistics', 'met', 'rest-judge'],
  ['Python to run statistics', 'partial', 'some-missing'],
  ['Python and statistics', 'partial', 'some-missing'],
])('what a tool is for is judged by whoever has it: %s', (text, status, reason) => {
  expect(judged(has('Python'), inOrder(text, ['Python', 'python'], ['statistics', 'statistics']), text)).toMatchObject({ status, reason })
})

test('several purposes are open, a tool among them is not', () => {
  const text = 'Python for statistics, accounting and SQL'
  const asked = inOrder(text, ['Python', 'python'], ['statistics', 'statistics'], ['accounting', 'accounting'])
  expect(judged(has('Python'), asked, text)).toMatchObject({ status: 'met', values: { judge: 'statistics, accounting' } })
  const more = inOrder(text, ['Python', 'python'], ['statistics', 'statistics'], ['accounting', 'accounting'], ['SQL', 'sql'])
  expect(judged(has('Python'), more, text)).toMatchObject({ status: 'partial', values: { missing: 'SQL' } })
})

test('what somebody without the tool lacks stays missing', () => {
  const text = 'Python for statistics'
  const asked = inOrder(text, ['Python', 'python'], ['statistics', 'statistics'])
  expect(judged(has('Java'), asked, text)).toMatchObject({ status: 'unmet', reason: 'all-missing' })
})
