import type { Criterion } from '../../model/requirement.ts'
import type { Stretch } from '../stretch.ts'
import type { Sign } from './signs.ts'

/** What the logic asks of the world: whether a skill is the name of a group ("ML frameworks"), and how to read what is in brackets. */
export interface Reader {
  statement: Stretch
  isGroup(criterion: Criterion): boolean
  read(signs: readonly Sign[]): Criterion | undefined
  readList(signs: readonly Sign[]): Criterion | undefined
}
