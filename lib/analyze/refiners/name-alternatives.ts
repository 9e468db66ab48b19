import type { Finding } from '../finding.ts'
import { isStarter } from '../logic/connectives.ts'
import { isExperience, isManner } from '../recognizers/experience-field.ts'
import { type Stretch, spanOf, touches, wordAt, written } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'

const isArticle = wordsAt('a an the in as at of with on')
/** Nouns that say only where or how something is done, not what: "a warehouse or factory setting". */
const isPlace = wordsAt(
  'role roles position positions setting settings environment environments capacity field fields industry industries sector sectors work experience exp job jobs department departments',
)
const isVague = wordsAt('similar related relevant equivalent comparable other another any both all more less so')
/** What no name of an activity, trade or branch holds: the sentence goes on. */
const isOutside = wordsAt(
  'and with who that which is are was were be must should will to for from by than then you your we our their its this these those year years yr yrs month months degree diploma not no plus preferably ideally including required preferred within under',
)
const isJoint = wordsAt(', or / and')
const LONGEST = 4
const MOST = 6

interface Part {
  from: number
  to: number
}

/**
 * "3 years in the building trades or in inspection", "two years as a cook or baker": of what years are of, the alternatives that no skill was
 * found in become skills by their own words, so that each can be had by itself. Only where something in the list was found, or it names jobs
 * ("as a …").
 */
export function nameAlternatives(findings: readonly Finding[], statement: Stretch): Finding[] {
  let named: readonly Finding[] = findings
  for (const { criterion, about } of findings) {
    if (criterion.kind !== 'experience' || criterion.minYears === undefined || !about || about.from < (findings[0]?.from ?? 0)) continue
    const parts = alternativesFrom(statement, about.from)
    if (parts.length < 2) continue
    const isFound = ({ from, to }: Part) => named.some((other) => other.from < to && from < other.to)
    const isSkill = ({ from, to }: Part) => named.some((other) => other.criterion.kind === 'skill' && other.from < to && from < other.to)
    if (!parts.every((part) => isSkill(part) || !isFound(part)) || !(parts.some(isSkill) || saysJob(statement, about.from))) continue
    const added = parts.filter((part) => !isFound(part)).map((part) => skillOf(statement, part))
    if (added.length) named = [...named, ...added].sort((a, b) => a.from - b.from)
  }
  return [...named]
}

/** The members of a list joined by "or" from token `at` on; none where it is no such list. */
function alternativesFrom(statement: Stretch, at: number): Part[] {
  const parts: Part[] = []
  let saysOr = false
  for (let next = at; parts.length < MOST; ) {
    while (isArticle(statement, next)) next++
    if (isStarter(statement, next)) break
    if (isVague(statement, next)) return saysOr ? parts : []
    let to = next
    while (to < statement.to && to - next <= LONGEST && isNamePart(statement, to)) to++
    if (to === next || to - next > LONGEST) return []
    let end = to
    while (end > next && isPlace(statement, end - 1)) end--
    if (end > next) parts.push({ from: next, to: end })
    next = to
    let or = false
    let and = false
    for (; isJoint(statement, next); next++) {
      if (wordAt(statement, next) === 'or' || wordAt(statement, next) === '/') or = true
      if (wordAt(statement, next) === 'and') and = true
    }
    if (and && !or) return []
    if (or) saysOr = true
    if (next === to) break
  }
  return saysOr ? parts : []
}

function isNamePart(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (word === '-' || word === '&' || word === "'") return touches(statement, at) && touches(statement, at + 1)
  return /^\p{L}+$/u.test(word) && !isJoint(statement, at) && !isOutside(statement, at) && !isArticle(statement, at)
}

/** "as a cook", "experience as a cook". */
function saysJob(statement: Stretch, from: number): boolean {
  for (let at = from - 1; at >= statement.from && isManner(statement, at) && !isExperience(statement, at); at--)
    if (wordAt(statement, at) === 'as') return true
  return false
}

function skillOf(statement: Stretch, { from, to }: Part): Finding {
  const label = written(statement, from, to).replace(/\s+/g, ' ')
  return { by: 'skill', from, to, criterion: { kind: 'skill', skill: null, label, ...spanOf(statement, from, to) } }
}
