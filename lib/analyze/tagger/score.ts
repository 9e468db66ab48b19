import {
  aroundFeatures,
  type FeatureSink,
  knownFeatures,
  lowerAt,
  pairFeatures,
  proposedFeatures,
  settingFeatures,
  standingFeatures,
  wordFeatures,
} from './features.ts'
import { hashUnits } from './hash.ts'
import type { TaggerModel } from './model.ts'
import { REACH, type Rows } from './rows.ts'
import { findSums, type SumMemory } from './sum-memory.ts'
import { WEIGHTS, type WeightTable, weightsAt } from './weight-table.ts'

type Group = (rows: Rows, row: number, sink: FeatureSink) => void

/** Adds up what features weigh, for the rows from `REACH` before to `REACH` after the row asked about. */
class Scale implements FeatureSink {
  readonly sums = new Int32Array((2 * REACH + 1) * WEIGHTS)
  readonly table: WeightTable

  constructor(table: WeightTable) {
    this.table = table
  }

  take(offset: number, _number: number, hash: number): void {
    const at = weightsAt(this.table, hash)
    if (at < 0) return
    const { sums } = this
    const { weights } = this.table
    const to = (offset + REACH) * WEIGHTS
    for (let each = 0; each < WEIGHTS; each++) sums[to + each] = (sums[to + each] ?? 0) + (weights[at + each] ?? 0)
  }
}

/**
 * What the features of every row weigh together: `WEIGHTS` whole numbers a row. A feature's weights are whole numbers, so that it does not
 * matter in which order they are added, nor whether they were added up before and remembered.
 */
export function scoreRows({ weights, memories }: TaggerModel, rows: Rows): Int32Array {
  /** Rows before the first and after the last take what looks past them. */
  const totals = new Int32Array((rows.length + 2 * REACH) * WEIGHTS)
  const scale = new Scale(weights)

  /** Adds what a group of features weighs for the row and its neighbours: `first` says where its rows begin. */
  function add(memory: SumMemory, found: number, group: Group, row: number, first: number): void {
    const size = memory.width * WEIGHTS
    const at = found < 0 ? ~found : found
    if (found < 0) {
      group(rows, row, scale)
      memory.sums.set(scale.sums.subarray((first + REACH) * WEIGHTS, (first + REACH) * WEIGHTS + size), at)
      scale.sums.fill(0)
    }
    const { sums } = memory
    const to = (row + REACH + first) * WEIGHTS
    for (let each = 0; each < size; each++) totals[to + each] = (totals[to + each] ?? 0) + (sums[at + each] ?? 0)
  }

  const { word, pair, standing, known, proposed, setting } = memories
  const { outline, facts: _, ...own } = rows
  for (let row = 0; row < rows.length; row++) {
    const lower = lowerAt(rows, row)
    const { length } = lower
    const outlineHere = outline[row] ?? 0
    const wordHere = own.word[row] ?? 0
    const start = hashUnits(lower, 0, Math.min(4, length))
    const end = hashUnits(lower, Math.max(0, length - 4))
    add(word, findSums(word, hashUnits(lower), outlineHere, start, end), wordFeatures, row, -3)
    add(pair, findSums(pair, wordHere, outlineHere, own.word[row + 1] ?? 0, outline[row + 1] ?? 0), pairFeatures, row, -1)
    if ((own.place[row] ?? -1) < 0) continue
    const k = own.known[row] ?? 0
    const p = own.proposed[row] ?? 0
    const role = own.role[row] ?? 0
    const stands = k | (p << 8) | (role << 16) | ((own.touching[row] ?? 0) << 20) | ((own.position[row] ?? 0) << 22)
    add(standing, findSums(standing, wordHere, outlineHere, stands, 0), standingFeatures, row, 0)
    add(known, findSums(known, own.known[row - 1] ?? 0, k, own.known[row + 1] ?? 0, 0), knownFeatures, row, 0)
    add(proposed, findSums(proposed, own.proposed[row - 1] ?? 0, p, own.proposed[row + 1] ?? 0, 0), proposedFeatures, row, 0)
    const set = k | (p << 8) | (role << 16)
    add(setting, findSums(setting, set, own.cue[row] ?? 0, own.distance[row] ?? 0, 0), settingFeatures, row, 0)
    aroundFeatures(rows, row, scale)
    const to = (row + REACH) * WEIGHTS
    const from = REACH * WEIGHTS
    for (let each = 0; each < WEIGHTS; each++) {
      totals[to + each] = (totals[to + each] ?? 0) + (scale.sums[from + each] ?? 0)
      scale.sums[from + each] = 0
    }
  }
  return totals.subarray(REACH * WEIGHTS)
}
