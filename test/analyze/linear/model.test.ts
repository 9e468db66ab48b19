import { describe, expect, test } from 'vitest'
import { rowOf } from '../../../lib/analyze/linear/feature-table.ts'
import { addWeights, type LinearModel, readLinear, writeLinear } from '../../../lib/analyze/linear/model.ts'
import type { Result } from '../../../lib/model/result.ts'

const CLASSES = 3
const VERSION = 7
/** Many features from the same slots on, so that their places are counted over the borders of groups. */
const features = Int32Array.from({ length: 100 }, (_, at) => ((at + 1) << 16) | (at % 5))
const weights = Int8Array.from({ length: features.length * CLASSES }, (_, at) => (at % 251) - 125)
const parts = { version: VERSION, classes: CLASSES, scale: 0.25, features, weights, numbers: Float32Array.of(1.5, -2) }
const written = writeLinear(parts)

function opened(read: Result<LinearModel, string>): LinearModel {
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

function changed(at: number, value: number): Uint8Array {
  const bytes = written.slice()
  bytes[at] = value
  return bytes
}

describe('a linear model as a file', () => {
  test('gives each feature its weights, and an unknown one none', () => {
    const model = opened(readLinear(written, VERSION, CLASSES, 2))
    features.forEach((feature, at) => {
      const scores = Int32Array.of(1, 1, 1)
      addWeights(model, feature, scores)
      expect([...scores]).toEqual([...weights.subarray(at * CLASSES, (at + 1) * CLASSES)].map((weight) => weight + 1))
    })
    expect(rowOf(model, (200 << 16) | 3)).toBe(-1)
    expect([model.scale, ...model.numbers]).toEqual([0.25, 1.5, -2])
  })

  test('is read from wherever it stands in memory, and kept though that changes', () => {
    const inside = new Uint8Array(written.length + 1)
    inside.set(written, 1)
    const model = opened(readLinear(inside.subarray(1), VERSION, CLASSES, 2))
    inside.fill(0)
    expect(rowOf(model, features[0] ?? 0)).toBeGreaterThanOrEqual(0)
  })

  test('may hold nothing', () => {
    const empty = writeLinear({ ...parts, features: new Int32Array(), weights: new Int8Array() })
    expect(rowOf(opened(readLinear(empty, VERSION, CLASSES, 2)), 5)).toBe(-1)
  })

  test.each([
    ['no model', changed(0, 0), 'not-a-model'],
    ['hardly anything', written.subarray(0, 8), 'not-a-model'],
    ['one for other features', changed(4, VERSION + 1), 'other-version'],
    ['one cut short', written.subarray(0, written.length - 1), 'damaged'],
    ['one with too much', Uint8Array.of(...written, 0), 'damaged'],
    ['one with a number that is none', changed(27, 0x7f).fill(0xff, 24, 27), 'damaged'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(readLinear(bytes, VERSION, CLASSES, 2)).toEqual({ ok: false, reason })
  })
})
