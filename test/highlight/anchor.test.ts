// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { anchor, type LiveText } from '../../lib/highlight/anchor.ts'
import type { Span } from '../../lib/model/span.ts'
import { recordOf } from './record.ts'

/** The text of the paragraphs of the page, one a line, with the way back to their text nodes. */
function live(): LiveText {
  const nodes = [...document.querySelectorAll('p')].flatMap((paragraph) => [...paragraph.childNodes].filter((node) => node instanceof Text))
  let text = ''
  const starts = nodes.map((node) => {
    if (text !== '') text += '\n'
    text += node.data
    return { node, start: text.length - node.data.length }
  })
  return {
    text,
    range({ start, end }: Span) {
      const place = (offset: number) => starts.findLast((each) => each.start <= offset)
      const [first, last] = [place(start), place(end - 1)]
      if (!first || !last) return undefined
      const range = document.createRange()
      range.setStart(first.node, start - first.start)
      range.setEnd(last.node, end - last.start)
      return range
    },
  }
}

function show(...paragraphs: string[]): void {
  document.body.replaceChildren(
    ...paragraphs.map((words) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = words
      return paragraph
    }),
  )
}

const TEXT = 'You teach.\nTwo years of teaching chemistry in a school.\nA driving licence.'
const record = recordOf(TEXT, [
  { words: 'Two years of teaching chemistry in a school.', skill: 'chemistry' },
  { words: 'A driving licence.', importance: 'preferred' },
])

const words = () => anchor(record, live()).map(({ clause, skills }) => [clause.toString(), ...skills.map(String)])

describe('requirements are anchored', () => {
  beforeEach(() => show(...TEXT.split('\n')))

  test('where the text has them, their skills inside', () => {
    expect(words()).toEqual([['Two years of teaching chemistry in a school.', 'chemistry'], ['A driving licence.']])
  })

  test('by their quote when the page was drawn anew with more around them', () => {
    show('New notice: apply now.', 'A driving licence.', 'You teach.', 'Two years of  teaching chemistry in a school.')
    expect(words()).toEqual([['Two years of  teaching chemistry in a school.', 'chemistry'], ['A driving licence.']])
  })

  test('not at all when their words are gone', () => {
    show('You teach.', 'A driving licence.')
    expect(words()).toEqual([['A driving licence.']])
  })

  test('with the skill nearest to where it stood when its word stands twice', () => {
    const twice = recordOf('Chemistry, or applied chemistry, at school', [{ words: 'Chemistry, or applied chemistry', skill: 'chemistry' }])
    show('Chemistry, or applied chemistry, at school')
    const [found] = anchor(twice, live())
    expect(found?.skills.map((range) => range.startOffset)).toEqual(['Chemistry, or applied '.length])
  })
})
