import type { Mention, SkillIndex } from '../../../model/skill.ts'
import { isFragment, type Places } from './places.ts'

/**
 * Mentions that begin where a word does: "3D rendering" for "D rendering", "retouching" for "end retouching" of "high-end retouching". What is
 * no longer the same skill without its front stays. Whole postings only.
 */
export function withWholeWords(places: Places, mentions: Mention[], lexicon: Pick<SkillIndex, 'resolve'>): Mention[] {
  if (isFragment(places)) return mentions
  const { text } = places
  return mentions.map((mention) => {
    const start = frontOf(text, mention)
    const whole = text.slice(start, mention.end)
    if (start === mention.start || (mention.skill !== null && lexicon.resolve(whole)?.id !== mention.skill)) return mention
    return { ...mention, start, label: mention.skill === null ? whole : mention.label }
  })
}

const dimension = /\d$/
const firstHalf = /[\p{L}\p{N}][-‐‑]$/u
/** The second half of a compound, and the name behind it. */
const secondHalf = /^[\p{L}\p{N}]+ (?=\p{L})/u

function frontOf(text: string, mention: Mention): number {
  const { end } = mention
  const start = /^[-‐‑]/u.test(text.slice(mention.start, end)) ? mention.start + 1 : mention.start
  const before = text.slice(Math.max(0, start - 2), start)
  if (dimension.test(before) && /^D /.test(text.slice(start, start + 2))) return start - 1
  const half = firstHalf.test(before) ? secondHalf.exec(text.slice(start, end)) : null
  return start + (half?.[0].length ?? 0)
}
