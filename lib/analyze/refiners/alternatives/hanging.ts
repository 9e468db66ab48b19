import { isNamePart, isOr, isPlace } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isUpperCase, type Stretch, spanOf, touches, wordAt, written } from '../../stretch.ts'
import { isOfLetters } from '../../words/letters.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isAnnounced } from './announced.ts'
import { shares } from './lists.ts'

const recognised = 'accredited certified approved registered'
/** Whose approval a thing has is asked for by that body's name. */
const isRecognised = wordsAt(recognised)
/** What a compound ends in that tells of which kind something is: not "full- or part-time". */
const isLinked = wordsAt(
  `${recognised} based related linked oriented driven specific funded owned run led award voltage level speed rise pressure grade tier facing shore wheel axle engine phase stage licensed reviewed fired bonded hulled`,
)

/**
 * "a school- or hospital-based programme": the first of two compounds leaves its end and its noun to the second. Each becomes a way of its own; of
 * "an XQA- or QXA-accredited mill" the bodies are.
 */
export function nameHanging(findings: readonly Finding[], statement: Stretch): readonly Finding[] {
  let named = findings
  for (let at = statement.from + 1; at < statement.to - 4; at++)
    if (wordAt(statement, at) === '-' && isOr(statement, at + 1) && touches(statement, at)) named = withCompounds(named, statement, at)
  return named
}

/** Whether "or" joins two that are named so. */
export function joinsHanging(statement: Stretch, or: number, findings: readonly Finding[]): boolean {
  return wordAt(statement, or - 1) === '-' && findings.some(({ to }) => to === or)
}

function withCompounds(findings: readonly Finding[], statement: Stretch, hyphen: number): readonly Finding[] {
  const first = hyphen - 1
  const second = hyphen + 2
  const link = second + 2
  const isTied = wordAt(statement, second + 1) === '-' && touches(statement, second + 1) && touches(statement, link)
  if (!isTied || !isLinked(statement, link) || !isOfLetters(statement, first) || !isOfLetters(statement, second)) return findings
  const areBodies = isRecognised(statement, link) && isUpperCase(statement, first) && isUpperCase(statement, second)
  const end = nounAfter(statement, link + 1, findings)
  const whole = { from: first, to: end }
  const inside = findings.filter((finding) => shares(whole, finding))
  if (inside.some(({ from, to, criterion: { kind } }) => from < first || to > end || (kind !== 'skill' && kind !== 'credential')))
    return findings
  const parts = [
    { from: first, to: first + 1 },
    { from: second, to: end },
  ]
  if (!inside.length && !isAnnounced(statement, parts)) return findings
  const ending = areBodies ? '' : written(statement, second + 1, end)
  const ways = [first, second].map((at): Finding => {
    const label = oneLine(`${written(statement, at, at + 1)}${ending}`)
    const to = at === first || areBodies ? at + 1 : end
    const criterion = { kind: 'skill', skill: null, label, ...spanOf(statement, at, to) } as const
    return { by: 'skill', from: at, to: at === first ? hyphen + 1 : end, criterion }
  })
  return [...findings.filter((finding) => !inside.includes(finding)), ...ways].sort((a, b) => a.from - b.from)
}

/** The token after the noun that both compounds tell the kind of; `from` where none stands there. */
function nounAfter(statement: Stretch, from: number, findings: readonly Finding[]): number {
  const found = findings.find((finding) => finding.from <= from && finding.to > from)
  if (found) return found.to
  return isOfLetters(statement, from) && isNamePart(statement, from) && !isPlace(statement, from) ? from + 1 : from
}
