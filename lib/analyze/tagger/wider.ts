import { beginsCapital } from '../../lexicon/tokenize.ts'
import type { Mention, SkillIndex } from '../../model/skill.ts'
import { isWithin } from '../recognizers/skills/merge.ts'
import type { Places } from '../recognizers/skills/places.ts'
import { wordSet } from '../words/word-set.ts'
import { isName, mentionOf, type Placed } from './placed.ts'
import type { TaggedSpan } from './tag.ts'

/** What stands before a name of several words without being part of it, and what parts two names. */
const saysNothing = wordSet('modern similar comparable equivalent other various common popular leading major')
const joints = wordSet('and or of in for with to the')

/** "OSHA forklift card": one paper, which no sign or joint parts. */
const papers = /^[\p{L}\d]+(?: (?!and |or )[\p{L}\d]+)* (?:card|certificate|ticket|permit)$/u

/**
 * The claims that hold more than the topics of the lexicon in them: "inventory valuation" where the lexicon knows each by itself. One alone
 * lends its name ("standard costing"), to a doing if it is a single word ("write reports"). Names in it stand for themselves. All lists are in
 * order.
 */
export function widen(places: Places, claimed: readonly Mention[], named: readonly Placed[], skills: Pick<SkillIndex, 'skill'>): Mention[] {
  let from = 0
  return claimed.flatMap((claim) => {
    while ((named[from]?.mention.end ?? Number.POSITIVE_INFINITY) <= claim.start) from++
    const inside: Placed[] = []
    for (let at = from; (named[at]?.mention.start ?? Number.POSITIVE_INFINITY) < claim.end; at++) {
      const each = named[at]
      if (each && claim.start < each.mention.end) inside.push(each)
    }
    const isPaper = inside.length > 1 && papers.test(claim.label)
    const areTopics = inside.every(
      ({ mention }) => (isPaper || !isName(mention, skills)) && isWithin(mention, claim) && !isWithin(claim, mention),
    )
    const [first, second] = inside
    if (!first || !areTopics) return []
    if (claim.type === 'skill' && (second || first.last > first.first)) return []
    if (claim.type === 'knowledge' && inside.some(({ mention }) => mention.type === 'skill'))
      return second ? [] : doneOn(places, claim, first)
    return second ? claim : { ...claim, skill: first.mention.skill, label: first.mention.label }
  })
}

/**
 * The spans of asked knowledge that hold several topics of the lexicon and are yet one name ("cloud data platform"): nothing in them joins or
 * parts, and none of the topics is a name. Spans and names are in order.
 */
export function compoundsIn(
  places: Places,
  crowded: readonly TaggedSpan[],
  named: readonly Placed[],
  skills: Pick<SkillIndex, 'skill'>,
): Mention[] {
  const { lower } = places.tokens
  let from = 0
  return crowded.flatMap((span) => {
    while ((named[from]?.last ?? Number.POSITIVE_INFINITY) < span.first) from++
    let { first } = span
    while (first < span.last && saysNothing.has(lower[first] ?? '')) first++
    for (let at = first; at <= span.last; at++) if (!/^[\p{L}\d-]+$/u.test(lower[at] ?? '') || joints.has(lower[at] ?? '')) return []
    for (let at = from; (named[at]?.first ?? Number.POSITIVE_INFINITY) <= span.last; at++) {
      const mention = named[at]?.mention
      if (mention && (mention.type === 'skill' || isName(mention, skills))) return []
    }
    return mentionOf(places, { ...span, first }, undefined)
  })
}

/** "Flight planning", "carrier negotiation": an ability with what it is used on right before it, which is asked for as one. */
function doneOn({ tokens, text, statementOf }: Places, claim: Mention, { mention, first, last }: Placed): Mention[] {
  if (first !== last || mention.end !== claim.end || tokens.start[first - 1] !== claim.start) return []
  const isName = beginsCapital(tokens, first - 1) && statementOf[first - 2] === statementOf[first]
  return !isName && /^\p{L}{4,} /u.test(text.slice(claim.start, claim.end))
    ? [{ ...claim, type: mention.type, skill: mention.skill, label: mention.label }]
    : []
}

/** The claims but for doings that share words with a mention. Both lists are in order; of the mentions knowledge may lie inside a skill. */
export function withoutHolding(claimed: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  let from = 0
  let reach = 0
  return claimed.filter(({ type, start, end }) => {
    for (let mention = mentions[from]; mention && mention.start <= start; mention = mentions[++from]) reach = Math.max(reach, mention.end)
    return type === 'knowledge' || (reach <= start && (mentions[from]?.start ?? Number.POSITIVE_INFINITY) >= end)
  })
}
