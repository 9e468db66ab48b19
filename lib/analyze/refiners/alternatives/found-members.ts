import { isDoingTo, isDoneThing } from '../../alternatives/doings.ts'
import { headAt } from '../../alternatives/heads.ts'
import { isHyphenated, isNamePart, isOfName, isVerb, type Part, wordsIn } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isStarter } from '../../logic/connectives.ts'
import { isCapitalised, isUpperCase, type Stretch, spanOf, touches, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'
import { holdsSmall } from './borders.ts'

/** A member of more words is no name, but a clause. */
export const LONGEST_NAME = 3
/** "Google Professional Cloud Architect" */
const LONGEST_PROPER_NAME = 5

/** Words of a statement as a skill that no one knows by name, with what they share with other members: `noun` behind, `verb` before. */
export function skillOf(statement: Stretch, { from, to }: Part, noun = '', verb = ''): Finding {
  const label = oneLine(`${verb}${written(statement, from, to)}${noun}`)
  return { by: 'skill', from, to, criterion: { kind: 'skill', skill: null, label, ...spanOf(statement, from, to) } }
}

/** Whether the lexicon knows nothing by that name. */
export const isUnknown = ({ criterion }: Finding) => 'skill' in criterion && criterion.skill === null
const isLicence = wordsAt('licence license licences licenses permit')

/**
 * What was found in a member, with its borders: without the noun that all members share ("SOC 2" of "SOC 2 audits"; a licence is none without
 * it), and the whole of a name in capitals of which some words were found ("Tyler Eagle"), or of what is done in a list of doings.
 */
export function withBorders(
  statement: Stretch,
  part: Part,
  own: readonly Finding[],
  { from, to }: Part,
  areDoings: boolean,
): readonly Finding[] {
  const [only, other] = own
  if (!only || own.some(({ criterion }) => criterion.kind === 'language')) return own
  const reaches = Math.max(...own.map((finding) => finding.to))
  /** "Zed or Quill estimating": what is done with all of them was found, and not the last name. */
  if (only.from === part.to && to > part.to && isProperName(statement, part)) return [skillOf(statement, part), ...own]
  const isWhole = other === undefined && only.from >= from && only.from <= part.from && only.to >= part.to && only.to <= to
  const isLonger =
    only.to - only.from > part.to - part.from && (only.from === part.from || isUnknown(only) || isCapitalised(statement, part.from))
  if (isWhole && isLonger && (only.to === part.to || !isLicence(statement, only.to - 1)))
    return [withSpan(statement, only, withName(statement, part, only))]
  if (part.isKind && only.from === part.from && only.to === part.to) return own
  if (part.isKind) return only.from >= part.from - 1 && reaches <= part.to ? [skillOf(statement, part)] : own
  const isInside = only.from >= part.from && reaches <= part.to
  /** "sustainability-linked loans": part of a compound says too little. */
  const isCut = own.some((finding) => wordAt(statement, finding.to) === '-' && touches(statement, finding.to) && finding.to < part.to)
  if (isInside && isCut && wordsIn(statement, part) <= LONGEST_NAME) return [skillOf(statement, part)]
  const isOneName =
    wordsIn(statement, part) === 1 ||
    (isCapitalised(statement, part.from) && !holdsSmall(statement, part)) ||
    (other === undefined && only.to === part.to && isHyphenated(statement, part.from)) ||
    (other === undefined &&
      (isNounPhrase(statement, part, only) || isOfInitials(statement, part, only) || isBeforeHead(statement, part, only))) ||
    areSideBySide(part, own) ||
    (areDoings && (isDoingTo(statement, part.from) || isDoneThing(statement, part.from))) ||
    isOfName(statement, part)
  const isLong = isProperName(statement, part) || (other === undefined && isNounPhrase(statement, part, only))
  const longest = isLong ? LONGEST_PROPER_NAME : LONGEST_NAME
  if (!isInside || !isOneName || (only.from === part.from && only.to === part.to) || wordsIn(statement, part) > longest) return own
  const known = own.filter(({ criterion }) => 'skill' in criterion && criterion.skill !== null)
  const [first] = known
  const named = known.filter((finding) => isOwnName(statement, finding))
  const isProper = isProperName(statement, part)
  /** "AutoCAD Electrical" is of the first. */
  const areOne = known.every((finding) => first && isSameSkill(finding, first)) || (isProper && named.length === 1 && named[0] === first)
  const isCompound = known.length === own.length && areSideBySide(part, own) && isSmall(statement, part)
  if (known.length > 1 && !areOne && !isCompound && (!isProper || named.length === known.length)) return own
  const whole = other === undefined ? only : areOne ? first : undefined
  return [whole ? withSpan(statement, whole, part) : skillOf(statement, part)]
}

function isSameSkill({ criterion }: Finding, { criterion: other }: Finding): boolean {
  return 'skill' in criterion && 'skill' in other && criterion.skill === other.skill
}

/** "Java" of "Java Spring", not "Financials" of "Oracle Financials". */
function isOwnName(statement: Stretch, { criterion, from, to }: Finding): boolean {
  return 'label' in criterion && criterion.label.toLowerCase() === written(statement, from, to).toLowerCase()
}

/** A member with the rest of the name of what was found: "public sector" is nothing without its noun. */
function withName(statement: Stretch, part: Part, { criterion, from, to }: Finding): Part {
  if (!('skill' in criterion) || criterion.skill === null) return part
  const name = criterion.label.toLowerCase()
  for (let end = part.to + 1; end <= to; end++) if (written(statement, from, end).toLowerCase() === name) return { ...part, to: end }
  return part
}

/** "cold storage", "law firm": small words, with the noun or its kind found. */
function isNounPhrase(statement: Stretch, { from, to }: Part, found: Finding): boolean {
  const noun = found.to === to ? found.from : to - 1
  if (isNamePart(statement, from - 1)) return false
  /** "sinker EDM" */
  const end = isUpperCase(statement, noun) ? noun : noun + 1
  for (let at = from; at < end; at++) {
    if (wordAt(statement, at) === '-' && touches(statement, at) && touches(statement, at + 1)) continue
    if (!/^\p{Ll}+$/u.test(wordAt(statement, at)) || isCapitalised(statement, at)) return false
    if (at < noun && (isVerb(statement, at) || isStarter(statement, at))) return false
  }
  return true
}

/** "research vessel", "forest nursery worker": what was found only tells of which kind a person, place or tool is. */
function isBeforeHead(statement: Stretch, { from, to }: Part, found: Finding): boolean {
  return found.from === from && found.to === to - 1 && !isCapitalised(statement, from) && headAt(statement, to - 1) !== undefined
}

/** "PXQ instrumentation": initials before the noun that was found. */
function isOfInitials(statement: Stretch, { from, to }: Part, found: Finding): boolean {
  return found.from === from + 1 && found.to === to && isUpperCase(statement, from) && wordAt(statement, from).length > 2
}

/** "Dynamics 365 Business Central": capitals throughout. */
function isProperName(statement: Stretch, { from, to }: Part): boolean {
  for (let at = from; at < to; at++)
    if (!isCapitalised(statement, at) && !touches(statement, at) && !/^\p{N}/u.test(wordAt(statement, at))) return false
  return true
}

function isSmall(statement: Stretch, { from, to }: Part): boolean {
  for (let at = from; at < to; at++) if (!/^\p{Ll}+$/u.test(written(statement, at, at + 1)) && wordAt(statement, at) !== '-') return false
  return true
}

/** "refrigeration mechanic" found as two. */
function areSideBySide({ from, to }: Part, own: readonly Finding[]): boolean {
  return own.length > 1 && own.reduce((end, finding) => (finding.from === end ? finding.to : -1), from) === to
}

/** A finding with the borders of its member. */
function withSpan(statement: Stretch, finding: Finding, { from, to }: Part): Finding {
  const { criterion } = finding
  if (criterion.kind !== 'skill' && criterion.kind !== 'credential') return finding
  const label = criterion.skill === null ? oneLine(written(statement, from, to)) : criterion.label
  return { ...finding, from, to, criterion: { ...criterion, label, ...spanOf(statement, from, to) } }
}
