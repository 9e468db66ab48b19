import { expect, test } from 'vitest'
import type { Block } from '../../../lib/model/block.ts'
import { asksOf } from '../asks.ts'
import { treesOf } from '../sentences.ts'

test.each([
  [
    'items below a heading',
    'Requirements\n\nOne of the following:\n- Python\n- Java\n- Kotlin\n\nAlso:\n- SQL\n',
    ['1a python', '1b java', '1c kotlin', 'sql'],
  ],
  [
    'items below an item that asks',
    'Requirements\n\n- Excellent German\n- Must have one or more of the following:\n  - Python\n  - Three years of plumbing\n- Experience with SQL\n',
    ['de C1', '1a python', '1b plumbing 3y', 'sql'],
  ],
  ['lines without a sign', 'Requirements\n\nAny of the following:\nPython\nJava\n\nKnowledge of SQL\n', ['1a python', '1b java', 'sql']],
  [
    'items with the sign of their lead-in',
    'Requirements\n\n- Experience with one or more of the following:\n- Python\n- Java\n- Kotlin\n- Knowledge of SQL\n',
    ['1a python', '1b java', '1c kotlin', 'sql'],
  ],
  [
    'no list of its own',
    'Requirements\n\n- Python or one of the following:\n- Knowledge of SQL\n- Knowledge of Java\n',
    ['python', 'sql', 'java'],
  ],
  [
    'items below a lead-in that itself asks',
    'Requirements\n\n- Must have three years of welding experience and one of the following:\n  - Knowledge of Python\n  - Fluent German. Knowledge of Java.\n',
    ['welding 3y', '1a python', '1b de C1', '1b java'],
  ],
])('alternatives as %s', (_, text, asks) => {
  expect(asksOf(text).map((each) => each.asks)).toEqual(asks)
})

test('"two of the following" says that not all of them are a must', () => {
  expect(treesOf('At least two of the following: <Python>, <Java>, <Go> or <Zig>')).toEqual(['any(python, java, go, zig)'])
})

test("a nested list of a page ends where the page's layout ends it", () => {
  const lines = ['Requirements', '- Experience with one of the following:', '- Python', '- Java', '- Valid passport']
  const text = lines.join('\n')
  const blocks = lines.map((line, at): Block => {
    const start = text.indexOf(line)
    return { kind: at === 0 ? 'heading' : 'item', start, end: start + line.length, depth: at === 2 || at === 3 ? 1 : 0 }
  })
  expect(asksOf(text, blocks).map((each) => each.asks)).toEqual(['1a python', '1b java', 'other'])
})
