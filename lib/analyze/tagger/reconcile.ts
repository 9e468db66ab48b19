import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention, SkillIndex } from '../../model/skill.ts'
import { nameKinds } from '../recognizers/skills/borders.ts'
import { mergeMentions } from '../recognizers/skills/merge.ts'
import { type Places, roleAt } from '../recognizers/skills/places.ts'
import { wordSet } from '../word-set.ts'
import type { Tagged, TaggedSpan } from './tag.ts'

/**
 * How likely the tagger must find a skill of the lexicon that it does not tag for the skill to stay. What is asked for under a heading
 * needs least, because there the heading already says what the labelled sentences had to say themselves.
 */
const leastLikely = { askedUnderHeading: 0.02, askedSkill: 0.02, askedKnowledge: 0.15, elsewhere: 0.5 }
interface Stretch {
  first: number
  last: number
}
interface Placed extends Stretch {
  mention: Mention
}

/** Words that join a skill to the sentence before it and begin none. */
const joining = wordSet('or and a an the')

/** A span without joining words at its front; none where it holds nothing else. */
function withoutJoining(tokens: Tokens, span: TaggedSpan): TaggedSpan[] {
  let first = span.first
  while (first <= span.last && joining.has(tokens.lower[first] ?? '')) first++
  return first > span.last ? [] : [first === span.first ? span : { ...span, first }]
}

const contains = (outer: Stretch, inner: Stretch) => outer.first <= inner.first && inner.last <= outer.last

/**
 * Settles what the rules propose with what the tagger finds. The tagger decides which spans there are and where they end; a skill of the
 * lexicon lends its name to the span that holds no other. A skill that the tagger passes over stays where something is asked for, unless
 * the tagger is sure that it is not; a name always stays there.
 */
export function reconcile(
  places: Places,
  proposed: readonly Mention[],
  { spans: found, inside }: Tagged,
  skills: Pick<SkillIndex, 'skill'>,
): Mention[] {
  const spans = found.flatMap((span) => withoutJoining(places.tokens, span))
  const named = placeMentions(places.tokens, proposed).filter(({ mention }) => mention.skill !== null)
  const names = new Map<TaggedSpan, Mention>()
  const crowded = new Set<TaggedSpan>()
  let free = named
  for (const across of [false, true])
    for (const type of ['knowledge', 'skill'] as const) {
      const open = spans.filter((span) => span.type === type && !names.has(span) && !crowded.has(span))
      const lenders = free.filter(({ mention }) => (mention.type === type) !== across)
      for (const [span, held] of heldBy(open, lenders, across)) {
        const [only] = held
        if (held.length === 1 && only) names.set(span, only.mention)
        else if (held.length > 1 && !across) crowded.add(span)
      }
      const lent = new Set(names.values())
      free = free.filter(({ mention }) => !lent.has(mention))
    }
  const kept = free.filter((each) => mayStay(places, each, inside, isName(each.mention, skills))).map(({ mention }) => mention)
  const tagged = spans.filter((span) => !crowded.has(span))
  // Where something is asked for by name, an activity without a name only describes it.
  const naming = new Set(named.map(({ first }) => places.statementOf[first]))
  const isSpare = ({ type, first }: TaggedSpan) => type === 'skill' && isAsked(places, first) && naming.has(places.statementOf[first])
  return mergeMentions([
    tagged.filter((span) => names.has(span)).map((span) => mentionOf(places, span, names.get(span))),
    kept,
    tagged.filter((span) => !names.has(span) && !isSpare(span)).map((span) => mentionOf(places, span, undefined)),
  ])
}

/** For each span the lenders inside it, or around it where they are `across` types no more; both lists are in order, none overlap within. */
function heldBy(spans: readonly TaggedSpan[], lenders: readonly Placed[], across: boolean): [TaggedSpan, Placed[]][] {
  let from = 0
  return spans.map((span) => {
    while (from < lenders.length && (lenders[from]?.last ?? 0) < span.first) from++
    const held: Placed[] = []
    for (let at = from; at < lenders.length && (lenders[at]?.first ?? 0) <= span.last; at++) {
      const lender = lenders[at]
      if (lender && (contains(span, lender) || (!across && contains(lender, span)))) held.push(lender)
    }
    return [span, held]
  })
}

function mayStay(places: Places, { mention, first, last }: Placed, inside: Tagged['inside'], name: boolean): boolean {
  const asked = isAsked(places, first)
  if ((name && asked) || roleAt(places, first) === 'heading') return true
  const isUnderHeading = asked && places.statements[places.statementOf[first] ?? -1]?.reason === 'heading'
  const least = isUnderHeading
    ? leastLikely.askedUnderHeading
    : !asked
      ? leastLikely.elsewhere
      : mention.type === 'skill'
        ? leastLikely.askedSkill
        : leastLikely.askedKnowledge
  for (let at = first; at <= last; at++) if (inside(mention.type, at) >= least) return true
  return false
}

/** Whether a mention is of a kind whose skills have names of their own: languages, tools, platforms, credentials. */
function isName({ skill }: Mention, skills: Pick<SkillIndex, 'skill'>): boolean {
  const kind = skill === null ? undefined : skills.skill(skill)?.kind
  return kind !== undefined && nameKinds.has(kind)
}

function isAsked(places: Places, at: number): boolean {
  const role = roleAt(places, at)
  return role === 'required' || role === 'preferred'
}

function mentionOf({ text, tokens }: Places, { type, first, last }: TaggedSpan, named: Mention | undefined): Mention {
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last] ?? 0]
  return { start, end, skill: named?.skill ?? null, label: named?.label ?? text.slice(start, end), type }
}

/** Finds the tokens of mentions, which are in order of their start. */
function placeMentions(tokens: Tokens, mentions: readonly Mention[]): Placed[] {
  let first = 0
  return mentions.map((mention) => {
    while ((tokens.end[first] ?? Number.POSITIVE_INFINITY) <= mention.start) first++
    let last = first
    while ((tokens.start[last + 1] ?? Number.POSITIVE_INFINITY) < mention.end) last++
    return { mention, first, last }
  })
}
