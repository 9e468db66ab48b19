import { expect, test } from 'vitest'
import { withLineBreaks } from '../../../lib/analyze/repair/escapes.ts'

test('line breaks left written out become line breaks, and every character keeps its place', () => {
  const text = 'About us\\n\\nWe bake.\\r\\nYou have\\n* a van\\n* time\\tto drive'
  expect(withLineBreaks(text)).toBe('About us \n \nWe bake. \n \nYou have \n* a van \n* time \tto drive')
  expect(withLineBreaks(text)).toHaveLength(text.length)
})

test.each(['Files under C:\\new or D:\\reports', 'A \\ stands alone', 'Writes LaTeX such as \\nabla', 'no escape\nat all'])(
  'text that only looks so stays: %s',
  (text) => {
    expect(withLineBreaks(text)).toBe(text)
  },
)
