import { expect, test } from 'vitest'
import { shortName } from '../../../../lib/analyze/recognizers/skills/short-name.ts'

test.each([
  ['QX-RT certification', 'QX-RT'],
  ['KTI designation', 'KTI'],
  ['kiln certification', 'kiln certification'],
  ['KTI', 'KTI'],
  ['Kiln Tenders Institute certificate', 'Kiln Tenders Institute certificate'],
])('"%s" is shown as "%s"', (words, name) => {
  expect(shortName(words)).toBe(name)
})
