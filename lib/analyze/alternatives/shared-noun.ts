import { isAdjective } from '../recognizers/shared-heads.ts'
import { isPerson } from '../recognizers/skills/people.ts'
import { type Stretch, touches, wordAt, written } from '../stretch.ts'
import type { Part } from './words.ts'

/**
 * The noun, with a space before it, that a member of one word leaves to the next: "medical or dental billing", "assistant or deputy manager",
 * "green or sustainability-linked loans". '' where each says what it is by itself.
 */
export function sharedNoun(statement: Stretch, part: Part, next: Part | undefined): string {
  if (!next || part.to - part.from !== 1 || next.to - next.from < 2 || touches(statement, next.to - 1)) return ''
  const word = wordAt(statement, part.from)
  const isKind = isAdjective(word) && !word.endsWith('ic')
  const isRank =
    isPerson(wordAt(statement, next.to - 1)) &&
    (/^(?:assistant|lead|head|executive|junior|senior)$/.test(word) || !(isPerson(word) || /(?:er|or|ist|ian|ant)$/.test(word)))
  const isLinked =
    /^(?:linked|based|related|oriented|style|driven|specific)$/.test(wordAt(statement, next.to - 2)) && touches(statement, next.to - 2)
  return isKind || isRank || isLinked ? ` ${written(statement, next.to - 1, next.to)}` : ''
}
