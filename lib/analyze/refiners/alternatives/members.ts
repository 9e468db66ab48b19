import type { Finding } from '../../finding.ts'
import { isOfCountry } from '../../recognizers/mentioned.ts'
import { isAdjective } from '../../recognizers/shared-heads.ts'
import { isCapitalised, type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { wordsAt } from '../../words-at.ts'
import { holdsSmall, tightened } from './borders.ts'
import { shares } from './lists.ts'
import { type Part, wordsIn } from './words.ts'

/** After a name that is not yet whole: "contributions to open source". */
const goesOn = wordsAt('to of for like such')
export const LONGEST_UNKNOWN = 3

const isThing = ({ criterion: { kind } }: Finding) => kind === 'skill' || kind === 'credential' || kind === 'language'

/**
 * What was found, with the members of a list: those in which nothing was found become skills, those found get the borders of their member.
 * Unchanged where the list holds something else than things to know, or `needsFound` and none of it was found.
 */
export function withMembers(
  list: readonly Part[],
  findings: readonly Finding[],
  statement: Stretch,
  needsFound: boolean,
): readonly Finding[] {
  const last = list.at(-1)
  if (!last || list.length < 2) return findings
  if ((isOfCountry(statement, last.to) || isOfCountry(statement, last.to - 1)) && isCapitalised(statement, last.from)) return findings
  const inside = list.map((part) => findings.filter((finding) => shares(part, finding)))
  if (inside.some((own) => !own.every(isThing))) return findings
  if (needsFound && inside.every((own) => own.length === 0)) return findings
  const parts = tightened(statement, list)
  const bordered = parts.map((part, at) => withBorders(statement, part, inside[at] ?? [], list[at] ?? part))
  const changed = parts.flatMap((part, at) => {
    if (bordered[at]?.length) return bordered[at]
    return isNamed(statement, list, bordered, part, at) ? [skillOf(statement, part, nounFor(statement, part, bordered[at + 1]?.[0]))] : []
  })
  const kept = findings.filter((finding) => !inside.some((own) => own.includes(finding)))
  return [...kept, ...changed].sort((a, b) => a.from - b.from)
}

/** Whether a member in which nothing was found can be a name, and its neighbours are whole ones. */
function isNamed(statement: Stretch, list: readonly Part[], inside: readonly (readonly Finding[])[], part: Part, at: number): boolean {
  if (wordsIn(statement, part) > LONGEST_UNKNOWN || isLetter(statement, part) || isParticiple(statement, part)) return false
  if (goesOn(statement, part.to) && !part.isKind) return false
  const next = list[at + 1]
  const [first] = inside[at + 1] ?? []
  /** "plan or lead <workshops>": what follows "or" is said of both. */
  if (next && first && first.from > next.from) return false
  const before = list[at - 1]
  const last = inside[at - 1]?.at(-1)
  return !(before && last && last.to < before.to)
}

/** The noun that "medical" shares with "dental billing". */
function nounFor(statement: Stretch, part: Part, next: Finding | undefined): string {
  const word = wordAt(statement, part.from)
  const isKind = next && part.to - part.from === 1 && next.to - next.from > 1 && isAdjective(word) && !word.endsWith('ic')
  return isKind ? ` ${written(statement, next.to - 1, next.to)}` : ''
}

const isLicence = wordsAt('licence license licences licenses permit')

/**
 * What was found in a member, with its borders: without the noun that all members share ("SOC 2" of "SOC 2 audits"; a licence is none without
 * it), and the whole of a name in capitals of which some words were found ("Tyler Eagle").
 */
function withBorders(statement: Stretch, part: Part, own: readonly Finding[], { to }: Part): readonly Finding[] {
  const [only, other] = own
  if (!only || own.some(({ criterion }) => criterion.kind === 'language')) return own
  const reaches = Math.max(...own.map((finding) => finding.to))
  if (other === undefined && only.from === part.from && only.to > part.to && only.to <= to && !isLicence(statement, only.to - 1))
    return [withSpan(statement, only, part)]
  const isInside = only.from >= part.from && reaches <= part.to
  const isOneName = part.isKind || (isCapitalised(statement, part.from) && !holdsSmall(statement, part))
  if (!isInside || !isOneName || (only.from === part.from && only.to === part.to) || wordsIn(statement, part) > LONGEST_UNKNOWN) return own
  const known = own.filter(({ criterion }) => 'skill' in criterion && criterion.skill !== null)
  if (part.isKind || known.length === 0) return [skillOf(statement, part)]
  return other === undefined ? [withSpan(statement, only, part)] : own
}

/** A finding with the borders of its member. */
function withSpan(statement: Stretch, finding: Finding, { from, to }: Part): Finding {
  const { criterion } = finding
  if (criterion.kind !== 'skill' && criterion.kind !== 'credential') return finding
  const label = criterion.skill === null ? written(statement, from, to).replace(/\s+/g, ' ') : criterion.label
  return { ...finding, from, to, criterion: { ...criterion, label, ...spanOf(statement, from, to) } }
}

/** "w" of "w/ Sage", "M" of "M.Com". */
function isLetter(statement: Stretch, { from, to }: Part): boolean {
  return to - from === 1 && wordAt(statement, from).length === 1
}

/** "part-qualified or qualified": a word that says nothing without its noun. */
function isParticiple(statement: Stretch, { from, to }: Part): boolean {
  return to - from === 1 && wordAt(statement, from).endsWith('ed')
}

export function skillOf(statement: Stretch, { from, to }: Part, noun = ''): Finding {
  const label = `${written(statement, from, to)}${noun}`.replace(/\s+/g, ' ')
  return { by: 'skill', from, to, criterion: { kind: 'skill', skill: null, label, ...spanOf(statement, from, to) } }
}
