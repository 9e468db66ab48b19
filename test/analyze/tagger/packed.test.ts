import { expect, test } from 'vitest'
import { FEATURES } from '../../../lib/analyze/tagger/features.ts'
import { pack, unpack } from '../../../lib/analyze/tagger/packed.ts'

test.each([[[0, 0, 0]], [[1, -2, 3]], [[-1, 0, 0]], [[127, 127, 127]], [[-127, -127, -127]], [[-127, 127, -127]]])(
  '%j added up as often as a row has features, and taken apart again',
  (weights) => {
    const [outside = 0, begins = 0, inside = 0] = weights
    let sums = 0
    for (let feature = 0; feature < FEATURES; feature++) sums += pack(outside, begins, inside)
    const target = new Float64Array(5).fill(7)
    unpack(sums, target, 1)
    expect(Array.from(target, (sum) => sum + 0)).toEqual([7, ...weights.map((weight) => weight * FEATURES + 0), 7])
  },
)
