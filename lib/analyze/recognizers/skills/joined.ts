import type { Mention, SkillIndex } from '../../../model/skill.ts'
import { isFragment, type Places, roleAt } from './places.ts'

/**
 * Names that stand side by side with nothing between them are one, in whole postings where something is asked for: a maker and its product
 * ("Quill Ledger" where only one of the two is known, "AWS SQS"), and what "&" ties ("SR&ED"). Mentions are in order.
 */
export function joinNames(places: Places, mentions: readonly Mention[], skills: Pick<SkillIndex, 'skill'>): Mention[] {
  if (isFragment(places)) return [...mentions]
  const { text, tokens, statementOf } = places
  const joined: Mention[] = []
  let at = 0
  let statement = -1
  for (const mention of mentions) {
    while ((tokens.end[at] ?? Number.POSITIVE_INFINITY) <= mention.start) at++
    const role = roleAt(places, at)
    const before = statement === statementOf[at] ? joined.at(-1) : undefined
    statement = statementOf[at] ?? -1
    if (before && (role === 'required' || role === 'preferred') && areOne(text, before, mention, skills)) {
      const named = mention.skill === null || isTrack(text, before, mention, skills) ? before : mention
      const span = { start: before.start, end: mention.end }
      const label = named.skill === null ? text.slice(span.start, span.end) : named.label
      joined[joined.length - 1] = { ...named, ...span, label }
    } else if (before && (role === 'required' || role === 'preferred') && isShred(text, before, mention))
      joined[joined.length - 1] = {
        ...mention,
        start: before.start,
        label: mention.skill === null ? text.slice(before.start, mention.end) : mention.label,
      }
    else joined.push(mention)
  }
  return joined
}

/** "Gas" of "gas chromatography": a word that nobody knows right before a name that tells only of which kind that is. */
function isShred(text: string, first: Mention, second: Mention): boolean {
  if (first.skill !== null || first.type !== 'knowledge' || second.type !== 'knowledge') return false
  return text.slice(first.end, second.start) === ' ' && /^\p{L}\p{Ll}+$/u.test(first.label) && !isCapital(text, second.start)
}

function areOne(text: string, first: Mention, second: Mention, skills: Pick<SkillIndex, 'skill'>): boolean {
  if (first.type !== 'knowledge' || second.type !== 'knowledge' || second.start < first.end) return false
  const between = text.slice(first.end, second.start)
  if (between === '&') return isCapital(text, first.end - 1) && isCapital(text, second.start)
  if ((between !== ' ' && between !== '\t') || !isCapital(text, first.start) || !isCapital(text, second.start)) return false
  if (first.skill === null || second.skill === null) return !/[.)]/.test(text.charAt(first.end - 1))
  if (isTrack(text, first, second, skills)) return true
  return skills.skill(second.skill)?.up.some(({ to }) => to === first.skill) ?? false
}

/** "CCNA Security": a paper in capitals, and which of several of it. */
function isTrack(text: string, first: Mention, second: Mention, skills: Pick<SkillIndex, 'skill'>): boolean {
  if (first.skill === null || skills.skill(first.skill)?.kind !== 'credential') return false
  const ends = /^(?:[,;)]|\.?$|\.?\n)/.test(text.slice(second.end, second.end + 2))
  return ends && /^\p{Lu}{4,}$/u.test(text.slice(first.start, first.end)) && /^\p{Lu}\p{Ll}+$/u.test(text.slice(second.start, second.end))
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at))
}
