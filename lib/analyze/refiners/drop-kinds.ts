import { isPraise } from '../alternatives/praise.ts'
import type { Finding } from '../finding.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'

const tellsOfLikes = wordsAt('other similar equivalent comparable related alternative')

/**
 * "React or other modern web frameworks" names React: what else would do is told only by its kind, which no one has by that name. A kind the
 * lexicon knows stays, because who has one of it has it; so does one told as a single thing ("or another ticket system").
 */
export function dropKinds(findings: readonly Finding[], statement: Stretch): Finding[] {
  return findings.filter(({ criterion, from }) => {
    if (criterion.kind !== 'skill' || criterion.skill !== null) return true
    const likes = isPraise(statement, from - 1) ? from - 2 : from - 1
    return !tellsOfLikes(statement, likes) || !/^(?:or|\/)$/.test(wordAt(statement, likes - 1))
  })
}
