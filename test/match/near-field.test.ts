import { describe, expect, test } from 'vitest'
import { isNearField, takesNearField } from '../../lib/match/near-field.ts'
import type { Criterion } from '../../lib/model/requirement.ts'
import { judged, studied } from './world.ts'

describe('whether a posting takes a field near to those it names', () => {
  test.each([
    ['a degree in geology or a related field', true],
    ['a degree in geology or another closely related natural science subject', true],
    ['a degree in geology or similar', true],
    ['a degree in geology, hydrology or the like', true],
    ['a degree in geology or comparable discipline', true],
    ['a degree in geology or related experience', false],
    ['a degree in geology or equivalent', false],
    ['a degree in geology and three similar roles', false],
  ])('%s: %s', (words, takes) => expect(takesNearField(words)).toBe(takes))
})

describe('fields that lie near', () => {
  test.each([
    ['Physics', 'computer science', true],
    ['Romance Philology', 'translation', true],
    ['Graphic Arts', 'industrial design', true],
    ['Forestry', 'horticulture', true],
    ['Tourism', 'computer science', false],
    ['History', 'nursing', false],
  ])('%s, where %s is asked for: %s', (area, asked, near) => expect(isNearField({ area, studyType: 'BA' }, asked)).toBe(near))
})

test.each([
  ['Ecology', 'BSc in forestry or a related subject', 'met', 'degree-have'],
  ['Ecology', 'BSc in forestry', 'partial', 'degree-other-field'],
  ['History', 'BSc in forestry or a related subject', 'partial', 'degree-other-field'],
])('of %s, "%s" is %s', (area, text, status, reason) => {
  const asked: Criterion = { kind: 'education', level: 'bachelor', fields: ['forestry'], orEquivalent: false, start: 0, end: 3 }
  expect(judged(studied('BSc', area), asked, text)).toMatchObject({ status, reason })
})
