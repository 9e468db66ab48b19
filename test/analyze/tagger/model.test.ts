import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rowOf } from '../../../lib/analyze/linear/feature-table.ts'
import { FEATURES } from '../../../lib/analyze/tagger/features.ts'
import { type Chain, readModel, writeModel } from '../../../lib/analyze/tagger/model.ts'
import { WEIGHTS } from '../../../lib/analyze/tagger/span-types.ts'
import { factsOf } from '../../../lib/analyze/tagger/words.ts'

const SHIPPED = new URL('../../../assets/tagger/skills.bin', import.meta.url)
const chain = (scale: number, leaning: number): Chain => ({
  scale,
  leaning,
  transitions: Float32Array.from({ length: 12 }, (_, at) => at / 4),
})
const parts = {
  chains: [chain(0.5, 0.25), chain(2, 0)] as const,
  words: Int32Array.of(-7, 12, 2 ** 31 - 1),
  facts: Int32Array.of(1, 2, 3),
  // All three lead to the same slot.
  features: Int32Array.of(0x10005, 0x20005, -3),
  weights: Int8Array.of(1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6, 10, 20, 30, 40, 50, 60),
}

describe('a written model', () => {
  const written = writeModel(parts)

  test('reads as it was', () => {
    const read = readModel(written)
    if (!read.ok) throw new Error(read.reason)
    expect(read.value.chains).toEqual(parts.chains)
    expect([-7, 12, 2 ** 31 - 1, 99].map((hash) => factsOf(read.value.words, hash))).toEqual([1, 2, 3, 0])
  })

  test('weighs each feature, and none it does not know', () => {
    const read = readModel(written)
    if (!read.ok) throw new Error(read.reason)
    const { weights } = read.value
    const weigh = (feature: number) => {
      const at = rowOf(weights, feature)
      return at < 0 ? [] : [...weights.rows.subarray(at, at + WEIGHTS)]
    }
    expect(weigh(0x10005)).toEqual([1, 2, 3, 4, 5, 6])
    expect(weigh(0x20005)).toEqual([-1, -2, -3, -4, -5, -6])
    expect(weigh(-3)).toEqual([10, 20, 30, 40, 50, 60])
    expect(weigh(0x70003)).toEqual([])
  })

  test.each([
    ['nothing', new Uint8Array(), 'not-a-model'],
    ['some other file', new Uint8Array(500).fill(65), 'not-a-model'],
    ['one cut short', written.subarray(0, written.length - 1), 'damaged'],
    ['one with too much', Uint8Array.of(...written, 0), 'damaged'],
    ['one made for other features', changed(6, FEATURES + 1), 'other-version'],
    ['one of another version', changed(4, 99), 'other-version'],
    ['one with a weight that is no number', withNaN(), 'damaged'],
  ])('%s is refused', (_, bytes, reason) => {
    expect(readModel(bytes)).toMatchObject({ ok: false, reason })
  })

  function changed(at: number, value: number): Uint8Array {
    const copy = written.slice()
    new DataView(copy.buffer).setUint16(at, value, true)
    return copy
  }
  function withNaN(): Uint8Array {
    const copy = written.slice()
    new DataView(copy.buffer).setFloat32(16, Number.NaN, true)
    return copy
  }
})

test('the model that ships can be read, from any offset, and is small enough for the package', () => {
  const bytes = readFileSync(SHIPPED)
  const shifted = new Uint8Array(bytes.length + 3).subarray(3)
  shifted.set(bytes)
  expect(readModel(bytes).ok).toBe(true)
  expect(readModel(shifted).ok).toBe(true)
  expect(statSync(SHIPPED).size).toBeLessThan(1_100_000)
})
