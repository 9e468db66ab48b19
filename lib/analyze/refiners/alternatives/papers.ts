import { namesPerson } from '../../alternatives/heads.ts'
import type { Part } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isCapitalised, type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isUnknown } from './found-members.ts'

const isPaper = wordsAt('licence license ticket permit endorsement cert certificate')

const isRank = wordsAt('apprentice journeyman journeyperson journeyworker master associate senior')

/**
 * "a car or <motorcycle licence>", "Journeyman or <Master Plumber license>", "a pesticide or <herbicide applicator license>": the paper that a
 * member, in which `own` was found, shares with the next.
 */
export function paperBehind(
  statement: Stretch,
  part: Part,
  own: readonly Finding[],
  next: readonly Finding[] | undefined,
): Finding | undefined {
  const paper = next?.[0]
  if (paper?.criterion.kind !== 'credential' || paper.to - paper.from < 2 || !isPaper(statement, paper.to - 1)) return undefined
  if (part.to - part.from !== 1 || !own.every(isUnknown)) return undefined
  const areRanks = isRank(statement, part.from) && isRank(statement, paper.from)
  if (isCapitalised(statement, part.from) && !areRanks) return undefined
  const isHolders = isOfHolder(statement, part, paper)
  if (own.length && !isHolders && !isRank(statement, part.from)) return undefined
  const from = areRanks ? paper.from + 1 : paper.to - (isHolders ? 2 : 1)
  const label = oneLine(`${written(statement, part.from, part.to)} ${written(statement, from, paper.to)}`)
  return { ...paper, ...part, criterion: { kind: 'credential', skill: null, label, ...spanOf(statement, part.from, part.to) } }
}

/** "pesticide" before "herbicide <applicator license>": the paper is for whoever does that with the one or the other. */
function isOfHolder(statement: Stretch, part: Part, paper: Finding): boolean {
  const holder = wordAt(statement, paper.to - 2)
  return paper.to - paper.from === 3 && (namesPerson(holder) || holder === 'assistant') && !namesPerson(wordAt(statement, part.from))
}
