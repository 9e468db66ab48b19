import { beginsCapital } from '../../lexicon/tokenize.ts'
import type { Mention, SkillIndex } from '../../model/skill.ts'
import { nextMember, partsLists, previousMember, sharesSkills } from '../recognizers/skills/lists.ts'
import { mergeMentions, outside } from '../recognizers/skills/merge.ts'
import { partsBeside } from '../recognizers/skills/parted.ts'
import { isPerson } from '../recognizers/skills/people.ts'
import { isClauseWord, isLead } from '../recognizers/skills/phrase-words.ts'
import { isFragment, type Places, roleAt } from '../recognizers/skills/places.ts'
import { partsDoings, tidyParts } from '../recognizers/skills/tidy.ts'
import { tellsDoing } from '../recognizers/skills/verb-and-object.ts'
import { cutSpans } from './cut-spans.ts'
import { isAsked, isName, mentionOf, type Placed, placeMentions, type Stretch } from './placed.ts'
import { specified } from './specified.ts'
import type { Tagged, TaggedSpan } from './tag.ts'
import { compoundsIn, widen, withoutHolding } from './wider.ts'

/**
 * How likely the tagger must find a skill of the lexicon that it does not tag for the skill to stay. What is asked for under a heading
 * needs least, because there the heading already says what the labelled sentences had to say themselves.
 */
const leastLikely = { askedUnderHeading: 0.02, askedSkill: 0.02, askedKnowledge: 0.03, askedInFragment: 0.25, elsewhere: 0.5 }
/** A longer activity that no one knows by name, where something is asked for, is a clause and names no skill. */
const MOST_WORDS = 4
const SURE = 2
const LEAST_LISTED = 2
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
  const named = placeMentions(places.tokens, proposed).filter(({ mention }) => mention.skill !== null)
  const { spans, listed } = withoutLists(places, cutSpans(places, found), named)
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
  // A sentence by itself is read as the labelled ones are, which have all of an activity, also beside a name.
  const isWhole = !isFragment(places)
  const taken = new Uint8Array(places.tokens.length)
  for (const { first, last } of [...spans.filter((span) => !crowded.has(span)), ...named]) taken.fill(1, first, last + 1)
  const tellMore = (span: TaggedSpan, name: Placed) => specified(places, span, name, skills, (at) => taken[at] === 0)
  const isBeside = isWhole ? besides(places, [...names.keys()]) : () => false
  const kept = lending
    .filter(
      (each) =>
        mayStay(places, each, inside, isName(each.mention, skills)) || holdsClaim(each, claimed) || listed.has(each) || isBeside(each),
    )
    .map((each) => (isWhole && isAsked(places, each.first) && tellMore({ ...each, type: each.mention.type }, each)) || each.mention)
  // Where something is asked for by name, an activity without a name only describes it; in a clause a skill is named by its own words.
  const naming = new Set(named.map(({ first }) => places.statementOf[first]))
  const isSpare = ({ type, first }: TaggedSpan) =>
    isWhole && type === 'skill' && isAsked(places, first) && naming.has(places.statementOf[first])
  const isClause = ({ type, first, last }: TaggedSpan) =>
    isWhole && type === 'skill' && last - first >= MOST_WORDS && isAsked(places, first)
  const known: Mention[] = []
  const unknown: Mention[] = []
  for (const span of spans) {
    const name = names.get(span)
    if (name) known.push(...(isClause(span) ? [name.mention] : mentionsOf(places, span, name, isWhole, tellMore)))
    else if (!crowded.has(span) && !isSpare(span))
      for (const part of isWhole || span.type === 'knowledge' ? tidyParts(places, span, span.type) : [span])
        if (!isClause({ type: span.type, ...part }))
          unknown.push(mentionOf(places, { type: span.type, last: part.last, first: frontOf(places, part, taken) }, undefined))
  }
  // The tagger's knowledge comes before its skills, and a clause lends its place to the knowledge named in it.
  known.sort((a, b) => a.start - b.start || b.end - a.end)
  const full = spans.filter((span) => isWhole && span.type === 'knowledge' && crowded.has(span) && isAsked(places, span.first))
  const wider = mergeMentions([widen(places, claimed, named, skills), compoundsIn(places, full, named, skills)])
  const free = (mentions: readonly Mention[]) => (wider.length ? outside(mentions, wider) : mentions)
  const settled = mergeMentions([wider, free(known), free(kept), free(unknown)])
  return mergeMentions([settled, withoutHolding(claimed, settled)])
}

/** "energetic drivers", "a proactive professional": the quality alone is asked for, not the one who has it. */
function isPersonWith(places: Places, span: TaggedSpan, last: number): boolean {
  return span.type === 'skill' && last < span.last && isPerson(places.tokens.lower[span.last] ?? '')
}

/** A span with its name, or in whole postings, its parts where it is parted beside the name ("marsh or flood design"), or what tells more than the name ("tort law"). */
function mentionsOf(
  places: Places,
  span: TaggedSpan,
  name: Placed,
  isWhole: boolean,
  tellMore: (span: TaggedSpan, name: Placed) => Mention | undefined,
): Mention[] {
  const { mention, ...at } = name
  if (!isWhole || !isAsked(places, span.first)) return [mentionOf(places, span, mention)]
  if (isPersonWith(places, span, at.last)) return [mention]
  const parts = span.type === 'knowledge' ? partsBeside(places, span, mention, at) : undefined
  return parts ?? [tellMore(span, name) ?? mentionOf(places, span.type === 'skill' ? around(places, span, at) : span, mention)]
}

/** The part of an activity that holds its name: "advocacy" of "befriending, advocacy". */
function around(places: Places, span: TaggedSpan, { first: name, last: end }: Stretch): TaggedSpan {
  let { first, last } = span
  for (let at = first + 1; at < name; at++) if (partsDoings(places, first, at)) first = at + 1
  for (let at = last - 1; at > end; at--) if (partsDoings(places, first, at)) last = at - 1
  return { ...span, first, last }
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

/** Where a name in capitals begins that the tagger has only the end of: "Applied Quill". A sentence's first word has its capital anyway. */
function frontOf(places: Places, { first }: Stretch, taken: Uint8Array): number {
  const { tokens, statementOf } = places
  if (!beginsCapital(tokens, first)) return first
  const goesOn = (at: number) =>
    beginsCapital(tokens, at) && !taken[at] && !isLead(places, at) && !isClauseWord(places, at) && tokens.start[at + 1] !== tokens.end[at]
  let front = first
  while (statementOf[front - 1] === statementOf[first] && goesOn(front - 1)) front--
  return front === first - 1 && statementOf[front - 1] !== statementOf[first] ? first : front
}

/** Whether rules claim some of a name's words: "knife" of "knife skills" is no less than its name. */
function holdsClaim({ mention, first, last }: Placed, claimed: readonly Mention[]): boolean {
  return first < last && claimed.some(({ start, end }) => mention.start <= start && end <= mention.end)
}

/**
 * The spans but for activities that are only lists of names ("glazing and kiln wiring"), and the names listed in those, each of which is asked for
 * by itself. Both lists are in order.
 */
function withoutLists(
  places: Places,
  spans: readonly TaggedSpan[],
  named: readonly Placed[],
): { spans: readonly TaggedSpan[]; listed: ReadonlySet<Placed> } {
  const listed = new Set<Placed>()
  if (isFragment(places)) return { spans, listed }
  const others = spans.filter((span) => {
    if (span.type !== 'skill' || !isAsked(places, span.first)) return true
    const inside = named.filter((name) => contains(span, name))
    if (inside.length < LEAST_LISTED) return true
    let at = span.first
    for (const { first, last } of inside) {
      while (at < first && /^(?:and|or|,|&|\/)$/.test(places.tokens.lower[at] ?? '')) at++
      if (at !== first) return true
      at = last + 1
    }
    if (at <= span.last) return true
    for (const name of inside) listed.add(name)
    return false
  })
  return { spans: others, listed }
}

/** Tells of topics of the lexicon that are asked for right beside one of `spans` in a list: "glazing" of "glazing and <kiln wiring>". */
function besides(places: Places, spans: readonly TaggedSpan[]): (placed: Placed) => boolean {
  const firsts = new Set(spans.map(({ first }) => first))
  const lasts = new Set(spans.map(({ last }) => last))
  return ({ mention, first, last }) => {
    if (mention.type !== 'knowledge' || !isAsked(places, first)) return false
    const [before, after] = [previousMember(places, first), nextMember(places, last)]
    return (firsts.has(after) && !partsLists(places, last + 1, after)) || (lasts.has(before) && !partsLists(places, before + 1, first))
  }
}

function mayStay(places: Places, { mention, first, last }: Placed, inside: Tagged['inside'], name: boolean): boolean {
  const asked = isAsked(places, first)
  if ((name && asked) || roleAt(places, first) === 'heading') return true
  // Words that the lexicon has in this very order mean nothing else.
  if (
    asked &&
    mention.type === 'knowledge' &&
    (last - first >= SURE || (!isFragment(places) && (sharesSkills(places, last) || tellsDoing(places, first, last))))
  )
    return true
  const isUnderHeading = asked && places.statements[places.statementOf[first] ?? -1]?.reason === 'heading'
  const least = isUnderHeading
    ? leastLikely.askedUnderHeading
    : !asked
      ? leastLikely.elsewhere
      : isFragment(places)
        ? leastLikely.askedInFragment
        : mention.type === 'skill'
          ? leastLikely.askedSkill
          : leastLikely.askedKnowledge
  for (let at = first; at <= last; at++) if (inside(mention.type, at) >= least) return true
  return false
}
