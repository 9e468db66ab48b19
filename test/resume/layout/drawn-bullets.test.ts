import { expect, test } from 'vitest'
import { drawnBullets, type Shape } from '../../../lib/resume/layout/drawn-bullets.ts'
import { piece } from './pieces.ts'

const around = (left: number, middle: number, width: number, height = width): Shape => ({
  left,
  right: left + width,
  top: middle - height / 2,
  bottom: middle + height / 2,
})

test.each<[string, Shape, boolean]>([
  ['a dot before the words', around(40, 97, 3), true],
  ['a speck', around(40, 97, 0.8), false],
  ['a large dot on a line of time', around(38, 97, 7), false],
  ['a short rule', around(40, 97, 3, 0.5), false],
  ['a dot under the words', around(40, 104, 3), false],
  ['a dot far before the words', around(5, 97, 3), false],
  ['a dot behind the words', around(90, 97, 3), false],
])('%s', (_, shape, isBullet) => {
  const bullets = drawnBullets([shape], [piece('Storage', 50, 100)])
  expect(bullets.map(({ text, base }) => [text, base])).toEqual(isBullet ? [['•', 100]] : [])
})
