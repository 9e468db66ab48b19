import { type FeatureTable, rowOf } from '../linear/feature-table.ts'
import {
  aroundFeatures,
  type FeatureGroup,
  type FeatureSink,
  gradeFeatures,
  kindFeatures,
  outlineFeatures,
  pairFeatures,
  proposalFeatures,
  roleFeatures,
  settingFeatures,
  standingFeatures,
  wordFeatures,
} from './features.ts'
import type { TaggerModel } from './model.ts'
import { pack } from './packed.ts'
import { REACH, type Rows } from './rows.ts'
import { findSums, type SumMemory } from './sum-memory.ts'
import { grades, kindOf } from './words.ts'

/** Packed sums of a row: one a chain. */
export const CHAINS = 2

/** Adds up what features weigh, for the rows from `REACH` before to `REACH` after the row asked about. */
class Scale implements FeatureSink {
  private readonly table: FeatureTable
  private readonly sums = new Float64Array((2 * REACH + 1) * CHAINS)

  constructor(table: FeatureTable) {
    this.table = table
  }

  take(offset: number, _number: number, hash: number): void {
    const at = rowOf(this.table, hash)
    if (at < 0) return
    const { rows: weights } = this.table
    const { sums } = this
    const to = (offset + REACH) * CHAINS
    sums[to] = (sums[to] ?? 0) + pack(weights[at] ?? 0, weights[at + 1] ?? 0, weights[at + 2] ?? 0)
    sums[to + 1] = (sums[to + 1] ?? 0) + pack(weights[at + 3] ?? 0, weights[at + 4] ?? 0, weights[at + 5] ?? 0)
  }

  /** Adds the sums of the row asked about to those of `target`: the scale is empty after, if no other row had features. */
  addTo(target: Float64Array, at: number): void {
    const { sums } = this
    const from = REACH * CHAINS
    for (let each = 0; each < CHAINS; each++) {
      target[at + each] = (target[at + each] ?? 0) + (sums[from + each] ?? 0)
      sums[from + each] = 0
    }
  }

  /** Moves `size` sums, from those of the row `first` on, to `target`: the scale is empty after. */
  moveTo(target: Float64Array, at: number, first: number, size: number): void {
    const { sums } = this
    const from = (first + REACH) * CHAINS
    for (let each = 0; each < size; each++) {
      target[at + each] = sums[from + each] ?? 0
      sums[from + each] = 0
    }
  }
}

/**
 * What the features of every row weigh together: `CHAINS` packed sums a row. Weights are whole numbers, so that it does not matter in which
 * order they are added, nor whether they were added up before and remembered.
 */
export function scoreRows({ weights, memories }: TaggerModel, rows: Rows): Float64Array {
  /** Rows before the first and after the last take what looks past them. */
  const totals = new Float64Array((rows.length + 2 * REACH) * CHAINS)
  const scale = new Scale(weights)

  /** Where a memory has what a group weighs for a row and its neighbours from the row `first` on; `found` says so, or where it is to be put. */
  function recall({ sums, size }: SumMemory, found: number, group: FeatureGroup, row: number, first: number): number {
    if (found >= 0) return found
    group(rows, row, scale)
    scale.moveTo(sums, ~found, first, size)
    return ~found
  }

  /** Adds what a group weighs for a row and its neighbours from the row `first` on. */
  function add(memory: SumMemory, found: number, group: FeatureGroup, row: number, first: number): void {
    addSums(totals, (row + REACH + first) * CHAINS, memory, recall(memory, found, group, row, first))
  }

  /** What two words weigh together, their grades and classes included: of these there are fewer, so that they are remembered for themselves too. */
  function addPair(found: number, row: number, fact: number, factAfter: number): void {
    const { pair, grade, kind } = memories
    const at = recall(pair, found, pairFeatures, row, -1)
    if (found < 0) {
      addSums(pair.sums, at + CHAINS, grade, recall(grade, findSums(grade, grades(fact), grades(factAfter), 0, 0), gradeFeatures, row, 0))
      addSums(pair.sums, at + CHAINS, kind, recall(kind, findSums(kind, kindOf(fact), kindOf(factAfter), 0, 0), kindFeatures, row, 0))
    }
    addSums(totals, (row + REACH - 1) * CHAINS, pair, at)
  }

  const { place, word, identity, outline, facts, known, proposed, role, position, touching, cue, distance } = rows
  for (let row = 0; row < rows.length; row++) {
    const own = word[row] ?? 0
    const after = word[row + 1] ?? 0
    const shape = outline[row] ?? 0
    const shapeAfter = outline[row + 1] ?? 0
    add(memories.word, findSums(memories.word, own, shape, identity[row] ?? 0, 0), wordFeatures, row, -3)
    addPair(findSums(memories.pair, own, after, shape, shapeAfter), row, facts[row] ?? 0, facts[row + 1] ?? 0)
    if ((place[row] ?? -1) < 0) continue
    const has = known[row] ?? 0
    const asks = proposed[row] ?? 0
    const stands = has | (asks << 8) | ((touching[row] ?? 0) << 16) | ((position[row] ?? 0) << 18)
    const set = has | (asks << 8) | ((role[row] ?? 0) << 16) | ((distance[row] ?? 0) << 20)
    add(memories.outline, findSums(memories.outline, outline[row - 1] ?? 0, shape, shapeAfter, 0), outlineFeatures, row, 0)
    add(memories.standing, findSums(memories.standing, shape, stands, 0, 0), standingFeatures, row, 0)
    add(memories.role, findSums(memories.role, own, has, role[row] ?? 0, 0), roleFeatures, row, 0)
    add(memories.proposal, findSums(memories.proposal, around(known, row), around(proposed, row), 0, 0), proposalFeatures, row, 0)
    add(memories.setting, findSums(memories.setting, set, cue[row] ?? 0, 0, 0), settingFeatures, row, 0)
    aroundFeatures(rows, row, scale)
    scale.addTo(totals, (row + REACH) * CHAINS)
  }
  return totals.subarray(REACH * CHAINS)
}

/** Adds the sums that stand at a place of a memory to those of `target` from `to` on. */
function addSums(target: Float64Array, to: number, { sums, size }: SumMemory, at: number): void {
  for (let each = 0; each < size; each++) target[to + each] = (target[to + each] ?? 0) + (sums[at + each] ?? 0)
}

/** Three small numbers as one: those of a row and its neighbours. */
function around(list: Uint8Array, row: number): number {
  return (list[row - 1] ?? 0) | ((list[row] ?? 0) << 8) | ((list[row + 1] ?? 0) << 16)
}
