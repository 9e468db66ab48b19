import { type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

/** "X preferred and at least 5 years of Y", "X preferred; minimum Y": what follows is a must again. */
export function beginsMust(statement: Stretch, at: number): boolean {
  if (!isMustJoint(statement, at)) return false
  const next = /^(?:and|but|with)$/.test(wordAt(statement, at + 1)) ? at + 2 : at + 1
  return (
    /^(?:minimum|min|must)$/.test(wordAt(statement, next)) || (wordAt(statement, next) === 'at' && wordAt(statement, next + 1) === 'least')
  )
}

const isMustJoint = wordsAt('and , with ; . but')
const isLowest = wordsAt('minimum min least')

/** "ideally X, at minimum Y", "preferably X but at least Y": after what is no must a must again; "ideally 5 years, at least 2 in X" tells of a part. */
export function beginsMinimum(statement: Stretch, at: number): boolean {
  const joint = wordAt(statement, at)
  if (!/^(?:[;.,]|but)$/.test(joint)) return false
  let next = at + 1
  while (/^(?:at|a|an|but|with|and|absolute)$/.test(wordAt(statement, next)) && next < at + 5) next++
  if (!isLowest(statement, next)) return false
  return joint !== ',' || wordAt(statement, next) !== 'least'
}

/** "a bachelor's degree is the minimum", "a diploma as a minimum": where "minimum" ends what it is said of. */
export function endsInMinimum(statement: Stretch, at: number): { value: 'must'; to: number } | undefined {
  const last = /^(?:requirement|required)$/.test(wordAt(statement, at + 1)) ? at + 1 : at
  if (wordAt(statement, at) !== 'minimum' || !/^(?:|[.;,)])$/.test(wordAt(statement, last + 1))) return undefined
  return /^(?:an?|the|absolute|bare|is|as)$/.test(wordAt(statement, at - 1)) ? { value: 'must', to: last + 1 } : undefined
}
