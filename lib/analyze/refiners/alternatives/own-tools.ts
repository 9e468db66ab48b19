import { isNamePart, type Part } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { acceptedAt } from '../../logic/accepted.ts'
import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { skillOf } from './found-members.ts'
import { shares } from './lists.ts'

const isUse = wordsAt('use run')
const isAfterName = wordsAt('; , . - ) but and though although')
const LONGEST = 4

/**
 * "we use RevoChart; Eyefold and the like are close enough": what the employer uses, by its name, where others will do as well, so that it is one
 * way among them. Undefined where nothing of the kind begins at token `at`.
 */
export function ownTool(statement: Stretch, at: number, findings: readonly Finding[]): Finding | undefined {
  if (!isUse(statement, at) || wordAt(statement, at - 1) !== 'we') return undefined
  const from = at + 1
  let to = from
  while (to < from + LONGEST && isCapitalised(statement, to) && isNamePart(statement, to)) to++
  const part: Part = { from, to }
  if (to === from || !isAfterName(statement, to) || findings.some((finding) => shares(part, finding))) return undefined
  return acceptedAt(statement, to, statement.to, true) === undefined ? undefined : skillOf(statement, part)
}
