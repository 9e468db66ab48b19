import type { SkillIndex, SkillKind } from '../../../model/skill.ts'
import { type Head, headAt, isTitled } from '../../alternatives/heads.ts'
import { isAdjective, isField, isWork } from '../../alternatives/kinds.ts'
import { sharedNoun, untilOr } from '../../alternatives/shared-noun.ts'
import { isUnit } from '../../alternatives/units.ts'
import { isPlainArticle, type Part, wordsIn } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isCapitalised, isUpperCase, type Stretch, wordAt, written } from '../../stretch.ts'
import { isOfLetters } from '../../words/letters.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'
import { skillOf } from './found-members.ts'

/** What has a name of its own, whatever noun follows: "Java or Python <developer>". */
const proper: ReadonlySet<SkillKind | undefined> = new Set<SkillKind | undefined>(['tool', 'platform', 'language', 'credential'])

/** "agricultural", "veterinary", not "flatbed", "footwear" */
const isOfKind = (word: string) => isAdjective(word) && !/(?:ed|ar|able)$/.test(word)

/** How somebody is, but not before what they are: an "independent prescriber", a "creative director". */
const isNoTrait = wordsAt('independent creative strategic confidential public critical professional')

/**
 * What was found in a member, with the noun that it shares with the last: "<?criminal>, <?civil> or family law", "a <freelance> or <official
 * reporter>". What the lexicon knows stays that ("a <forklift> or bus mechanic"), unless it knows the whole name, or it was only how somebody is
 * ("<independent> or supplementary prescriber").
 */
export function withNoun(
  statement: Stretch,
  parts: readonly Part[],
  at: number,
  own: readonly Finding[],
  lexicon: Pick<SkillIndex, 'skill' | 'resolve'>,
): readonly Finding[] {
  const [only] = own
  const last = untilOr(statement, parts, at).at(-1)
  if (!only || !last || own.length > 1 || only.criterion.kind !== 'skill') return own
  const { skill, label: name } = only.criterion
  const end = last.to - 1
  const isOfField = isField(wordAt(statement, end)) || isUnit(statement, end)
  const head = last.isKind ? undefined : headAt(statement, end)
  const isKind = isOfKind(wordAt(statement, only.from)) && wordsIn(statement, last) === 2 && isOfLetters(statement, end)
  const mayBeWork = !last.isKind && (isKind || (skill !== null && isWork(wordAt(statement, end))))
  if (!isOfField && head === undefined && !mayBeWork) return own
  const begins = only.from === statement.from && !isCapitalised(statement, only.from + 2) && !isUpperCase(statement, only.from)
  if (
    !isOfField &&
    isCapitalised(statement, only.from) &&
    !begins &&
    !(head === 'person' && skill === null && isTitled(statement, only.from))
  )
    return own
  const noun = sharedNoun(statement, parts, at)
  if (!noun) return own
  if (skill === null) return [skillOf(statement, only, noun)]
  const label = oneLine(`${written(statement, only.from, only.to)}${noun}`)
  const whole = lexicon.resolve(label)
  if (whole) return [{ ...only, criterion: { ...only.criterion, skill: whole.id, label } }]
  const kind = lexicon.skill(skill)?.kind
  if (
    proper.has(kind) ||
    (isBranch(kind, head) && !isPlainArticle(statement, (parts[0]?.from ?? 0) - 1)) ||
    isCompleted(statement, only, name, last)
  )
    return own
  return kind === 'soft' && isNoTrait(statement, only.from)
    ? [skillOf(statement, only, noun)]
    : [{ ...only, criterion: { ...only.criterion, label } }]
}

/** Whole branches are of a kind of place or tool only where an article tells so: "retail or body shop experience", "a <retail> or body shop". */
function isBranch(kind: SkillKind | undefined, head: Head | undefined): boolean {
  return (kind === 'group' && (head === 'place' || head === 'means')) || (kind === 'domain' && head === 'place')
}

/** Whether a name already has what a later member says: "mortgage lending" of "mortgage or unsecured lending". */
function isCompleted(statement: Stretch, { from, to }: Finding, name: string, last: Part): boolean {
  if (!name.toLowerCase().startsWith(`${written(statement, from, to).toLowerCase()} `)) return false
  const end = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  for (let at = last.from; at < last.to; at++) if (wordAt(statement, at) === end) return true
  return false
}
