import type { SkillIndex } from '../../../model/skill.ts'
import { isDoingTo, isDoneThing, tellsDone } from '../../alternatives/doings.ts'
import { isPraise } from '../../alternatives/praise.ts'
import { sharedNoun } from '../../alternatives/shared-noun.ts'
import {
  isDoneTo,
  isMeasureWord,
  isPlace,
  isPlainArticle,
  isState,
  isVerb,
  type Part,
  saysNothing,
  wordsIn,
} from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isGroupNoun } from '../../logic/connectives.ts'
import { behindManner } from '../../recognizers/experience/manners.ts'
import { isOfCountry } from '../../recognizers/mentioned.ts'
import { isNoName } from '../../recognizers/skills/not-asked/no-names.ts'
import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { holdsSmall, tightened } from './borders.ts'
import { LONGEST_NAME, skillOf, withBorders } from './found-members.ts'
import { shares } from './lists.ts'
import { paperBehind } from './papers.ts'
import { withNoun } from './with-noun.ts'

/** How many words a name in capitals may have: "Zibbel Certified Kiln Master". */
const LONGEST_TITLE = 4

/** After a name that is not yet whole: "contributions to open source". */
const goesOn = wordsAt('to of for like such toward towards')
/** After what is whole in no list, however long. */
const neverEnds = wordsAt('like such toward towards')

const isThing = ({ criterion: { kind } }: Finding) => kind === 'skill' || kind === 'credential' || kind === 'language'

/**
 * What was found, with the members of a list: those in which nothing was found become skills, those found get the borders of their member.
 * Unchanged where the list holds something else than things to know, or `needsFound` and none of it was found.
 */
export function withMembers(
  told: readonly Part[],
  findings: readonly Finding[],
  statement: Stretch,
  needsFound: boolean,
  lexicon: Pick<SkillIndex, 'skill' | 'resolve'>,
): readonly Finding[] {
  const list = told.map((part, at) =>
    at === 0 && !findings.some(({ from }) => from === part.from)
      ? { ...part, from: behindManner(statement, part.from, part.to - 1) }
      : part,
  )
  const last = list.at(-1)
  if (!last || list.length < 2) return findings
  if ((isOfCountry(statement, last.to) || isOfCountry(statement, last.to - 1)) && isCapitalised(statement, last.from)) return findings
  if (isState(statement, last.from) || namesOffice(statement, list) || holdsClause(statement, list[0] ?? last)) return findings
  const inside = list.map((part) => findings.filter((finding) => shares(part, finding) && !isLead(statement, part, finding)))
  if (inside.some((own) => !own.every(isThing) || own.some((finding) => lacksNoun(statement, finding)))) return findings
  if (needsFound && inside.every((own) => own.length === 0)) return findings
  const areDone = tellsDone(statement, (list[0]?.from ?? 0) - 1) && areWhole(list, (at) => isDoneThing(statement, at))
  const parts = areDone ? list : tightened(statement, list)
  const areDoings = areDone || areWhole(parts, (at) => isDoingTo(statement, at))
  const bordered = parts.map((part, at) => withBorders(statement, part, inside[at] ?? [], list[at] ?? part, areDoings))
  const reaches = parts.map((part, at) => {
    const found = bordered[at]?.[0]
    return found && found.to >= part.to ? { ...part, from: found.from, to: found.to } : part
  })
  const changed = parts.flatMap((part, at) => {
    const own = bordered[at] ?? []
    const paper = paperBehind(statement, part, own, bordered[at + 1])
    if (paper) return [paper]
    if (own.length) return withNoun(statement, reaches, at, own, lexicon)
    const noun = sharedNoun(statement, reaches, at)
    if (noun === '' && namesNone(statement, part)) return []
    const isOwnCapital = isCapitalised(statement, part.from) && !isPraise(statement, part.from)
    const tells = noun !== '' || isOwnCapital || isPlace(statement, part.to - 1) || !saysNothing(statement, part)
    return tells && isNamed(statement, list, bordered, part, at) ? [skillOf(statement, part, noun)] : []
  })
  /** "the sale or rental of caravans": what follows is said of both. */
  if (wordAt(statement, last.to) === 'of' && !changed.some((finding) => finding.from >= last.from)) return findings
  const kept = findings.filter((finding) => !inside.some((own) => own.includes(finding)))
  return [...kept, ...changed].sort((a, b) => a.from - b.from)
}

/** Whether several members begin with what is done and what it is done to. */
function areWhole(list: readonly Part[], isWhole: (at: number) => boolean): boolean {
  return list.filter(({ from }) => isWhole(from)).length > 1
}

/** "<troubleshoot> hydraulic or electrical faults": what is done with the members is none of them. */
function isLead(statement: Stretch, { from, to }: Part, finding: Finding): boolean {
  return finding.from === from && finding.to === from + 1 && to > finding.to && isDoneTo(statement, from)
}

/** Whether a member in which nothing was found can be a name, and its neighbours are whole ones. */
function isNamed(statement: Stretch, list: readonly Part[], inside: readonly (readonly Finding[])[], part: Part, at: number): boolean {
  /** "driven a school bus": an article is no word of a name. */
  const words = wordsIn(statement, part) - (isPlainArticle(statement, part.from + 1) ? 1 : 0)
  const longest = holdsSmall(statement, part) ? LONGEST_NAME : LONGEST_TITLE
  if (words > longest || isLetter(statement, part) || isParticiple(statement, part)) return false
  const isOpen = list.length > 2 ? neverEnds(statement, part.to) : goesOn(statement, part.to)
  if (isOpen && !tellsHowLong(statement, part.to) && !tellsPurpose(statement, part.to) && !part.isKind) return false
  const next = list[at + 1]
  const [first] = inside[at + 1] ?? []
  /** "to read, mend or <draw maps>" */
  if (
    next &&
    isDoneTo(statement, list[0]?.from ?? part.from) &&
    isVerb(statement, part.from) &&
    part.to - part.from === 1 &&
    isVerb(statement, next.from) &&
    !isCapitalised(statement, next.from)
  )
    return false
  /** "plan or lead <workshops>": what follows "or" is said of both. */
  if (next && first && first.from > next.from && (first.criterion.kind === 'language' || isDoing(statement, next.from))) return false
  const before = list[at - 1]
  const last = inside[at - 1]?.at(-1)
  return !(before && last && last.to < before.to && !endsInKind(statement, last.to, before.to))
}

/** "<explaining complex> or technical matters": the noun follows later, and is said of all. */
function lacksNoun(statement: Stretch, { from, to }: Finding): boolean {
  return to - from === 2 && /...ing$/.test(wordAt(statement, from)) && isMeasureWord(statement, to - 1)
}

const isOffice = wordsAt('office offices location locations campus site sites')

/** "our Ghent or Bruges office": where one works. */
function namesOffice(statement: Stretch, list: readonly Part[]): boolean {
  const last = list.at(-1)
  if (!last || !(isOffice(statement, last.to) || isOffice(statement, last.to - 1))) return false
  return list.every(({ from }) => isCapitalised(statement, from))
}

/** "<since nobody> …", "a <course> in": words that no name begins with, or that name nothing by themselves. */
function namesNone(statement: Stretch, { from, to }: Part): boolean {
  const first = isPlainArticle(statement, from) ? from + 1 : from
  return !isCapitalised(statement, first) && isNoName(wordAt(statement, first), first + 1 === to)
}

const joinsClauses = wordsAt('and without while that which')

/** "decide fast and without <guidance> or help": no name of a thing. */
function holdsClause(statement: Stretch, part: Part): boolean {
  if (wordsIn(statement, part) <= LONGEST_NAME) return false
  for (let at = part.from + 1; at < part.to; at++) if (joinsClauses(statement, at)) return true
  return false
}

const isKindNoun = wordsAt('engine engines system process processes program programme programs programmes scheme schemes')

/** "<billing> engine": the rest of a member only says what kind of thing it is. */
function endsInKind(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isGroupNoun(statement, at) && !isKindNoun(statement, at)) return false
  return true
}

function isDoing(statement: Stretch, at: number): boolean {
  return isVerb(statement, at) || /^\p{Ll}{2,}ing$/u.test(wordAt(statement, at))
}

/** "for debugging" */
function tellsPurpose(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'for' && /..ing$/.test(wordAt(statement, at + 1))
}

/** "for at least 3 years" */
function tellsHowLong(statement: Stretch, at: number): boolean {
  return (
    wordAt(statement, at) === 'for' && /^(?:at|over|several|many|more|minimum|\p{N}+|two|three|four|five)$/u.test(wordAt(statement, at + 1))
  )
}

/** "w" of "w/ Sage", "M" of "M.Com". */
function isLetter(statement: Stretch, { from, to }: Part): boolean {
  return to - from === 1 && wordAt(statement, from).length === 1
}

/** "part-qualified or qualified": a word that says nothing without its noun. */
function isParticiple(statement: Stretch, { from, to }: Part): boolean {
  return to - from === 1 && wordAt(statement, from).endsWith('ed')
}
