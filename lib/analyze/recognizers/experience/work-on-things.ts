import { type Stretch, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'

/** What is done to some things, and else with one's body. */
const things = new Map([
  ['bending', wordSet('conduit conduits pipe pipes tube tubes tubing metal plate rebar steel wire cold brake')],
  ['pulling', wordSet('cable cables wire wires')],
  ['climbing', wordSet('tree tower pole rope')],
  ['walking', wordSet('dog')],
])
const isDone = wordsAt(new Set(things.keys()))

/** "Conduit bending", "cable pulling": work on a thing, where the same word else is asked of a body. */
export function isWorkOnThings(statement: Stretch, at: number): boolean {
  return isDone(statement, at) && (things.get(wordAt(statement, at))?.has(wordAt(statement, at - 1)) ?? false)
}
