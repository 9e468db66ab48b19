import { isPraise } from '../../alternatives/praise.ts'
import { isMeasureWord, isNamePart, isPlainArticle, type Part, wordsIn } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isGroupNoun } from '../../logic/connectives.ts'
import { isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isOther = wordsAt('another other comparable similar')
/** Words that tell nothing of which kind a thing is. */
const isKindless = wordsAt(
  'soft technical professional common popular standard proprietary appropriate suitable useful important necessary transferable relevant job-related applicable company own local',
)
const LONGEST_KIND = 3

/** "or in another regulated industry", "or a comparable data platform": a kind that is told by more than its noun. */
export function kindAfter(statement: Stretch, vague: number, findings: readonly Finding[]): Part | undefined {
  if (!isOther(statement, vague) || isOther(statement, vague + 1)) return undefined
  const isOne = wordAt(statement, vague) === 'another' || isPlainArticle(statement, vague - 1)
  let to = vague + 1
  while (to < vague + 2 + LONGEST_KIND && isNamePart(statement, to)) to++
  const words = wordsIn(statement, { from: vague + 1, to })
  if (findings.some((finding) => finding.from === vague && finding.to === to)) return { from: vague + 1, to, isKind: true }
  /** "court or other governmental office": told of one, where "other analytics tools" are any. */
  const isMany = /(?:[^s]s|ware|data)$/.test(wordAt(statement, to - 1))
  if (!isOne && (wordAt(statement, vague) !== 'other' || isMany) && !tellsWays(statement, vague + 1, to)) return undefined
  if (isGroupNoun(statement, to - 1) && wordAt(statement, to - 1).endsWith('s')) return undefined
  const isName = isOne && (isUpperCase(statement, vague + 1) || findings.some((finding) => finding.from === vague + 1 && finding.to === to))
  return (words > 1 || isName) && words <= LONGEST_KIND ? { from: vague + 1, to, isKind: true } : undefined
}

const isWays = wordsAt(
  'techniques methods approaches procedures practices processes skills crafts trades disciplines therapies modalities models tests assessments instruments devices machines equipment protocols formats standards patterns',
)

/** "offloading techniques", "standardized tests", "exchange protocols": ways to do a thing, where the word before tells which and does not only praise them. */
function tellsWays(statement: Stretch, from: number, to: number): boolean {
  return (
    to > from + 1 &&
    isWays(statement, to - 1) &&
    !isPraise(statement, from) &&
    !isMeasureWord(statement, from) &&
    !isKindless(statement, from)
  )
}
