import type { Result } from '../../model/result.ts'
import { rowsOfValues } from '../linear/memory.ts'
import { addRow, addWeights, type LinearModel, readLinear } from '../linear/model.ts'
import {
  BORDER_FEATURES_VERSION,
  type BorderRow,
  type BorderSink,
  KINDS as FEATURE_KINDS,
  tellBorderFeatures,
  VALUES,
} from './border-features.ts'
import { surveyRow } from './border-survey.ts'

/** Learned weights for where units begin in a row: a linear-chain model (Lafferty et al. 2001) over the places that come into question. */
export type BorderModel = LinearModel

/** What a place may be: inside a unit, the beginning of one, or the beginning of a heading. */
export const INSIDE = 0
export const UNIT = 1
export const HEADING = 2
/** Inside a heading: known to the model alone, because a heading ends sooner, and elsewhere, than other units. */
export const INSIDE_HEADING = 3
/** How many kinds of place the model tells apart. */
export const KINDS = 4
/** Transitions and openings, in this order. */
const COUNT = KINDS * KINDS + KINDS

/** Reads `assets/units/borders.bin`. */
export function readBorderModel(bytes: Uint8Array): Result<BorderModel, 'not-a-model' | 'other-version' | 'damaged'> {
  return readLinear(bytes, BORDER_FEATURES_VERSION, KINDS, COUNT)
}

/** Scores of the kinds at the place reached and at the next: one for each row after the other, because rows are many and mostly short. */
let reached = new Float64Array(KINDS)
let next = new Float64Array(KINDS)

const isInside = (kind: number) => kind === INSIDE || kind === INSIDE_HEADING

/** Whether a place of one kind may come after one of another: what is inside goes on with what began. */
function mayFollow(before: number, kind: number): boolean {
  if (!isInside(kind)) return true
  return (kind === INSIDE_HEADING) === (before === HEADING || before === INSIDE_HEADING)
}

/** The likeliest kinds of a row's places together (Viterbi 1967). At a certain place a unit or a heading begins. */
export function kindsOf(row: BorderRow, model: BorderModel): Uint8Array {
  const { places } = row
  const { numbers, scale } = model
  const survey = surveyRow(row)
  const { counted, sink } = counterOf(model)
  const came = new Uint8Array(places.length * KINDS)
  for (let place = 0; place < places.length; place++) {
    const isCertain = places[place]?.isCertain ?? false
    counted.fill(0)
    tellBorderFeatures(row, survey, place, sink)
    for (let kind = 0; kind < KINDS; kind++) {
      let best = Number.NEGATIVE_INFINITY
      if (place === 0) best = numbers[KINDS * KINDS + kind] ?? 0
      else
        for (let before = 0; before < KINDS; before++) {
          if (!mayFollow(before, kind)) continue
          const score = (reached[before] ?? 0) + (numbers[before * KINDS + kind] ?? 0)
          if (score <= best) continue
          best = score
          came[place * KINDS + kind] = before
        }
      next[kind] = isCertain && isInside(kind) ? Number.NEGATIVE_INFINITY : best + (counted[kind] ?? 0) * scale
    }
    ;[reached, next] = [next, reached]
  }
  const kinds = new Uint8Array(places.length)
  let kind = INSIDE
  for (let each = 1; each < KINDS; each++) if ((reached[each] ?? 0) > (reached[kind] ?? 0)) kind = each
  for (let place = places.length - 1; place >= 0; place--) {
    kinds[place] = kind === INSIDE_HEADING ? INSIDE : kind
    kind = came[place * KINDS + kind] ?? INSIDE
  }
  return kinds
}

/** Counts what features say for each kind of place. */
interface Counter {
  counted: Int32Array
  sink: BorderSink
}

const counters = new WeakMap<BorderModel, Counter>()

function counterOf(model: BorderModel): Counter {
  let counter = counters.get(model)
  if (!counter) {
    counter = newCounter(model)
    counters.set(model, counter)
  }
  return counter
}

function newCounter(model: BorderModel): Counter {
  const counted = new Int32Array(KINDS)
  const rows = rowsOfValues(model, FEATURE_KINDS, VALUES)
  return {
    counted,
    sink: {
      tell: (feature) => addWeights(model, feature, counted),
      tellValue(kind, value) {
        const row = rows[kind * VALUES + value] ?? -1
        if (row >= 0) addRow(model, row, counted)
      },
    },
  }
}
