import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention, SkillIndex } from '../../model/skill.ts'
import { nameKinds } from '../recognizers/skills/borders.ts'
import { mergeMentions } from '../recognizers/skills/merge.ts'
import { partsBeside } from '../recognizers/skills/parted.ts'
import { isFragment, type Places, roleAt } from '../recognizers/skills/places.ts'
import { shortName } from '../recognizers/skills/short-name.ts'
import { tidyParts } from '../recognizers/skills/tidy.ts'
import { plain } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import type { Tagged, TaggedSpan } from './tag.ts'

/**
 * How likely the tagger must find a skill of the lexicon that it does not tag for the skill to stay. What is asked for under a heading
 * needs least, because there the heading already says what the labelled sentences had to say themselves.
 */
const leastLikely = { askedUnderHeading: 0.02, askedSkill: 0.02, askedKnowledge: 0.03, askedInFragment: 0.25, elsewhere: 0.5 }
/** A longer activity that no one knows by name, where something is asked for, is a clause and names no skill. */
const MOST_WORDS = 4
interface Stretch {
  first: number
  last: number
}
interface Placed extends Stretch {
  mention: Mention
}

/** Words that join a skill to the sentence before it and begin none. */
const joining = wordSet('or and a an the')

/** Spans without joining words at their front, none over a semicolon or the end of a line; none where one holds nothing else. */
function withoutJoining(places: Places, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { lower } = places.tokens
  const kept: TaggedSpan[] = []
  // The labelled sentences count the bracket behind a name to it.
  const isWhole = !isFragment(places)
  for (const span of spans) {
    for (let at = span.first; at <= span.last; ) {
      let first = at
      while (at <= span.last && lower[at] !== ';' && (at === first || !beginsLine(places, at))) at++
      let last = at - 1
      while (first <= last && joining.has(lower[first] ?? '')) first++
      while (isWhole && last > first && opensNothing(places, first, last)) last--
      if (first <= last) kept.push(first === span.first && last === span.last ? span : { ...span, first, last })
      if (lower[at] === ';') at++
    }
  }
  return kept
}

/** A closing bracket that was opened before, or an opening one at the end. */
function opensNothing(places: Places, first: number, last: number): boolean {
  const word = plain(places.tokens.lower[last] ?? '')
  if (word === '(' || word === '-') return true
  if (word !== ')') return false
  for (let at = first; at < last; at++) if (plain(places.tokens.lower[at] ?? '') === '(') return false
  return true
}

function beginsLine({ text, tokens }: Places, at: number): boolean {
  return text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n')
}

/** What stands before a name of several words without being part of it, and what parts two names. */
const saysNothing = wordSet('modern similar comparable equivalent other various common popular leading major')
const joints = wordSet('and or of in for with to the')

const contains = (outer: Stretch, inner: Stretch) => outer.first <= inner.first && inner.last <= outer.last

/**
 * Settles what the rules propose with what the tagger finds. The tagger decides which spans there are and where they end; a skill of the
 * lexicon lends its name to the span that holds no other. A skill that the tagger passes over stays where something is asked for, unless
 * the tagger is sure that it is not; a name always stays there.
 */
export function reconcile(
  places: Places,
  proposed: readonly Mention[],
  claimed: readonly Mention[],
  { spans: found, inside }: Tagged,
  skills: Pick<SkillIndex, 'skill'>,
): Mention[] {
  const spans = withoutJoining(places, found)
  const named = placeMentions(places.tokens, proposed).filter(({ mention }) => mention.skill !== null)
  const names = new Map<TaggedSpan, Placed>()
  const crowded = new Set<TaggedSpan>()
  const lent = new Set<Mention>()
  let lending = named
  for (const across of [false, true])
    for (const type of ['knowledge', 'skill'] as const) {
      const lenders = lending.filter(({ mention }) => (mention.type === type) !== across)
      let from = 0
      for (const span of spans) {
        if (span.type !== type || names.has(span) || crowded.has(span)) continue
        while ((lenders[from]?.last ?? Number.POSITIVE_INFINITY) < span.first) from++
        const { count, first } = heldBy(span, lenders, from, across)
        if (count === 1 && first) {
          names.set(span, first)
          lent.add(first.mention)
        } else if (count > 1 && !across) crowded.add(span)
      }
      lending = lending.filter(({ mention }) => !lent.has(mention))
    }
  const kept = lending.filter((each) => mayStay(places, each, inside, isName(each.mention, skills))).map(({ mention }) => mention)
  // Where something is asked for by name, an activity without a name only describes it.
  const naming = new Set(named.map(({ first }) => places.statementOf[first]))
  const isSpare = ({ type, first }: TaggedSpan) => type === 'skill' && isAsked(places, first) && naming.has(places.statementOf[first])
  // In a clause a skill is named by its own words; a sentence by itself is read as the labelled ones are.
  const isWhole = !isFragment(places)
  const isClause = ({ type, first, last }: TaggedSpan) =>
    isWhole && type === 'skill' && last - first >= MOST_WORDS && isAsked(places, first)
  const known: Mention[] = []
  const unknown: Mention[] = []
  for (const span of spans) {
    const name = names.get(span)
    if (name) known.push(...(isClause(span) ? [name.mention] : mentionsOf(places, span, name, isWhole)))
    else if (!crowded.has(span) && !isSpare(span))
      for (const part of tidyParts(places, span, span.type))
        if (span.type === 'knowledge' || !isAsked(places, part.first) || part.last - part.first < MOST_WORDS)
          unknown.push(mentionOf(places, { type: span.type, ...part }, undefined))
  }
  const full = spans.filter((span) => isWhole && span.type === 'knowledge' && crowded.has(span) && isAsked(places, span.first))
  const wider = mergeMentions([widen(claimed, named, skills), compoundsIn(places, full, named, skills)])
  const free = (mentions: readonly Mention[]) => (wider.length ? outside(mentions, wider) : mentions)
  const settled = mergeMentions([wider, free(known), free(kept), free(unknown)])
  return mergeMentions([settled, withoutHolding(claimed, settled)])
}

/** A span with its name, or where whole postings part it beside the name ("marsh or flood design"), its parts. */
function mentionsOf(places: Places, span: TaggedSpan, { mention, ...at }: Placed, isWhole: boolean): Mention[] {
  const parts = isWhole && span.type === 'knowledge' && isAsked(places, span.first) ? partsBeside(places, span, mention, at) : undefined
  return parts ?? [mentionOf(places, span, mention)]
}

/**
 * The spans of asked knowledge that hold several topics of the lexicon and are yet one name ("cloud data platform"): nothing in them joins or
 * parts, and none of the topics is a name. Spans and names are in order.
 */
function compoundsIn(
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

/** The claims but for doings that share words with a mention. Both lists are in order; of the mentions knowledge may lie inside a skill. */
function withoutHolding(claimed: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  let from = 0
  let reach = 0
  return claimed.filter(({ type, start, end }) => {
    for (let mention = mentions[from]; mention && mention.start <= start; mention = mentions[++from]) reach = Math.max(reach, mention.end)
    return type === 'knowledge' || (reach <= start && (mentions[from]?.start ?? Number.POSITIVE_INFINITY) >= end)
  })
}

/**
 * The claims that hold more than the topics of the lexicon in them: "inventory valuation" where the lexicon knows each by itself. One alone
 * lends its name ("standard costing"), to a doing if it is a single word ("write reports"). Names in it stand for themselves. All lists are in
 * order.
 */
function widen(claimed: readonly Mention[], named: readonly Placed[], skills: Pick<SkillIndex, 'skill'>): Mention[] {
  let from = 0
  return claimed.flatMap((claim) => {
    while ((named[from]?.mention.end ?? Number.POSITIVE_INFINITY) <= claim.start) from++
    const inside: Placed[] = []
    for (let at = from; (named[at]?.mention.start ?? Number.POSITIVE_INFINITY) < claim.end; at++) {
      const each = named[at]
      if (each && claim.start < each.mention.end) inside.push(each)
    }
    const areTopics = inside.every(({ mention }) => !isName(mention, skills) && isWithin(mention, claim) && !isWithin(claim, mention))
    const [first, second] = inside
    if (!first || !areTopics) return []
    if (claim.type === 'skill' && (second || first.last > first.first)) return []
    if (claim.type === 'knowledge' && inside.some(({ mention }) => mention.type === 'skill')) return []
    return second ? claim : { ...claim, skill: first.mention.skill, label: first.mention.label }
  })
}

const isWithin = (inner: Mention, outer: Mention) => outer.start <= inner.start && inner.end <= outer.end

/** The mentions that lie in none of the others; both lists are in order, the others do not overlap. */
function outside(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  let from = 0
  return mentions.filter((mention) => {
    while ((others[from]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) from++
    const other = others[from]
    return !other || !isWithin(mention, other)
  })
}

/**
 * How many lenders, from the place `from` on, lie inside a span, or around it where they are `across` types no more; and the first of them.
 * Lenders are in order, none overlap.
 */
function heldBy(span: TaggedSpan, lenders: readonly Placed[], from: number, across: boolean): { count: number; first: Placed | undefined } {
  let count = 0
  let first: Placed | undefined
  for (let at = from, lender = lenders[at]; lender && lender.first <= span.last; lender = lenders[++at])
    if (contains(span, lender) || (!across && contains(lender, span))) {
      count++
      first ??= lender
    }
  return { count, first }
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
        : isFragment(places)
          ? leastLikely.askedInFragment
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
  return { start, end, skill: named?.skill ?? null, label: named?.label ?? shortName(text.slice(start, end)), type }
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
