import { NUMBER, type Tokens } from '../../lexicon/tokenize.ts'
import { rowOf } from '../linear/feature-table.ts'
import { rowsOfValues, rowsOfWords } from '../linear/memory.ts'
import { addRow, addWeights } from '../linear/model.ts'
import { FIGURE } from '../words/word-hashes.ts'
import { KINDS, type RoleSink, VALUES, WORD_KIND, wordFeature } from './features.ts'
import { type RoleModel, unitRoles } from './model.ts'

/** Counts what features say for each role. */
export interface RoleCounter {
  /** A number a role, in units of the model's `scale`: to be set to 0 before each unit. */
  counted: Int32Array
  sink: RoleSink
  /** Tells whose tokens `sink` will hear of. */
  open(tokens: Tokens): void
}

const counters = new WeakMap<RoleModel, RoleCounter>()

/** A model's counter, the same at every call. */
export function counterOf(model: RoleModel): RoleCounter {
  let counter = counters.get(model)
  if (!counter) {
    counter = newCounter(model)
    counters.set(model, counter)
  }
  return counter
}

function newCounter(model: RoleModel): RoleCounter {
  const counted = new Int32Array(unitRoles.length)
  const rows = rowsOfValues(model, KINDS, VALUES)
  const rowOfFigures = rowOf(model, wordFeature(FIGURE))
  const words = rowsOfWords(model, WORD_KIND)
  let rowByWord: Int32Array = new Int32Array()
  let kind: Uint8Array = new Uint8Array()
  let word: Int32Array = new Int32Array()
  const addHeading = adderOfLists(model, counted)
  const addIntro = adderOfLists(model, counted)
  return {
    counted,
    open(tokens) {
      rowByWord = words.of(tokens.table)
      kind = tokens.kind
      word = tokens.word
    },
    sink: {
      tell: (feature) => addWeights(model, feature, counted),
      tellWord(token) {
        const row = kind[token] === NUMBER ? rowOfFigures : (rowByWord[word[token] ?? 0] ?? -1)
        if (row >= 0) addRow(model, row, counted)
      },
      tellValue(kindOfValue, value) {
        const row = rows[kindOfValue * VALUES + value] ?? -1
        if (row >= 0) addRow(model, row, counted)
      },
      tellHeading: addHeading,
      tellIntro: addIntro,
    },
  }
}

/** Adds the weights of lists of features, summed once for a list that comes again and again. */
function adderOfLists(model: RoleModel, counted: Int32Array): (features: readonly number[]) => void {
  const sums = new Int32Array(counted.length)
  let summed: readonly number[] = []
  return (features) => {
    if (!features.length) return
    if (features !== summed) {
      sums.fill(0)
      for (const feature of features) addWeights(model, feature, sums)
      summed = features
    }
    for (let role = 0; role < sums.length; role++) counted[role] = (counted[role] ?? 0) + (sums[role] ?? 0)
  }
}
