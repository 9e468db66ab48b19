import type { Mention, SkillIndex } from '../../model/skill.ts'
import { groupNouns, starters } from '../logic/connectives.ts'
import { type Stretch, spanOf, wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { wordsAt } from '../words-at.ts'
import type { Located } from './mentioned.ts'

/** What an alternative that shares its noun follows: "in print or online sales". */
const before = wordSet('in of with for the a an both either using on to : ( your our their and some any basic strong good working')
const isOr = wordsAt('or')
/** Nouns that never stand for the whole by themselves: before "or" even a known skill lacks them ("metrics or semantic layer"). */
const dependent = wordSet('layer layers tier tiers side sides')
/** Nouns that a list of kinds shares though the last kind has a name of its own: "trade, position or P&L data". */
const shared = wordSet('data layer layers records reports')
/** Nouns whose kinds are known by name, and shared by adjectives alone: "criminal, family or immigration law". */
const disciplines = wordSet(
  'law engineering nursing education surgery medicine sales insurance design care construction marketing accounting banking lending wiring',
)
/** Words that tell of which kind something is, though they do not look it. */
const kinds = wordSet(
  'front back upper lower local state federal public private large small indoor outdoor domestic foreign high low heavy light hot cold male female inbound outbound print online primary secondary internal external first second third family immigration employment civil corporate application product endpoint tax inside outside labor labour property',
)
/** A text without any full stop is no sentence: its lists are left as they are, so that time stays linear in its length. */
const MOST_MENTIONS = 300
/** What can be no kind of anything. */
const noKind = wordSet(
  'or and not more less higher above better so equivalent similar related other others another any all it this that you we they',
)

/**
 * "print and/or online advertising sales" says two things that share a noun. Gives each alternative the noun it leaves out, so that each can
 * be had by itself; the span stays what the posting says of it. Mentions are in order, and stay so.
 */
export function completeAlternatives(
  statement: Stretch,
  mentions: readonly Located[],
  lexicon: Pick<SkillIndex, 'skill'>,
): readonly Located[] {
  if (!mentions.length || mentions.length > MOST_MENTIONS) return mentions
  let completed: readonly Located[] = mentions
  for (let at = statement.from + 1; at < statement.to - 1; at++)
    if (isOr(statement, at))
      completed =
        completeAt(
          statement,
          at,
          completed.map((located) => withoutKinds(statement, at, located)),
          lexicon,
        ) ?? completed
  return completed
}

/** A mention that reaches over "or", or that has one more word than the skill's name: from the last kind on, or after it. */
function withoutKinds(statement: Stretch, or: number, located: Located): Located {
  const { mention, to } = located
  if (located.from > or + 1 || to <= or + 2) return located
  const isAcross = located.from < or
  if (isAcross && mention.skill !== null && !endsWithName(statement, or + 2, located)) return located
  const from = mention.skill !== null && endsWithName(statement, or + 2, located) ? or + 2 : or + 1
  if (!isAcross && from === or + 1) return located
  const { label } = mention
  return {
    mention: { ...mention, ...spanOf(statement, from, to), label: mention.skill === null ? written(statement, from, to) : label },
    from,
    to,
  }
}

function endsWithName(statement: Stretch, from: number, { mention, to }: Located): boolean {
  return to > from && written(statement, from, to).toLowerCase() === mention.label.toLowerCase()
}

function completeAt(
  statement: Stretch,
  or: number,
  mentions: readonly Located[],
  lexicon: Pick<SkillIndex, 'skill'>,
): Located[] | undefined {
  const right = rightOf(statement, or + 1, mentions)
  if (!right) return undefined
  const left = kindsBefore(statement, or, mentions, dependent.has(wordAt(statement, right.to - 1)))
  if (!left.length || (right.isDiscipline && !left.every((at) => isAdjective(wordAt(statement, at))))) return undefined
  const { type, skill } = right.mention.mention
  /** Where the noun is a skill's name, each alternative is of that skill. */
  const ofSkill = right.head === right.mention.from ? skill : null
  const noun = written(statement, right.head, right.to)
  const make = (from: number, to: number, label: string): Located => ({
    mention: nameFor(statement, from, to, label, type, ofSkill, lexicon),
    from,
    to,
  })
  const alternatives = left.map((at) =>
    make(
      at,
      at + 1,
      right.isShared || isAdjective(wordAt(statement, at)) ? `${written(statement, at, at + 1)} ${noun}` : written(statement, at, at + 1),
    ),
  )
  if (right.from < right.mention.from) alternatives.push(make(right.from, right.to, written(statement, right.from, right.to)))
  else alternatives.push(right.mention)
  const isReplaced = (located: Located) => alternatives.some(({ from, to }) => located.from < to && from < located.to)
  return [...mentions.filter((located) => !isReplaced(located)), ...alternatives].sort((a, b) => a.from - b.from)
}

/** The last alternative, from token `from` on, and where the noun that all share begins and ends. */
function rightOf(statement: Stretch, from: number, mentions: readonly Located[]) {
  const mention = mentions.find((located) => located.to > from)
  if (mention?.mention.type !== 'knowledge' || mention.from < from || mention.from > from + 1) return undefined
  if (mention.from === from + 1)
    return isKind(statement, from) ? { mention, from, head: mention.from, to: mention.to, isShared: true } : undefined
  if (shared.has(wordAt(statement, mention.to)) && !mentions.some((located) => located.from === mention.to))
    return { mention, from, head: mention.to, to: mention.to + 1, isShared: true }
  const last = wordAt(statement, mention.to - 1)
  const isShared = dependent.has(last) || shared.has(last)
  if (disciplines.has(last) && mention.to === from + 2 && mention.mention.skill !== null)
    return { mention, from, head: mention.to - 1, to: mention.to, isShared: true, isDiscipline: true }
  if (mention.to < from + 2 || (!isShared && (mention.mention.skill !== null || groupNouns.has(last)))) return undefined
  return { mention, from, head: isShared ? mention.to - 1 : from + 1, to: mention.to, isShared }
}

/** A word that only ever tells of which kind something is. */
export function isAdjective(word: string): boolean {
  return kinds.has(word) || /(?:al|ic|ary|ive|ous|ed|ar|..[a-su-z]able)$/.test(word)
}

/** The tokens of the single words that "or" joins to what follows it, in order. */
function kindsBefore(statement: Stretch, or: number, mentions: readonly Located[], mayBeKnown: boolean): number[] {
  let at = or - 1
  while (/^(?:and|\/)$/.test(wordAt(statement, at))) at--
  const places: number[] = []
  for (;;) {
    const holder = mentions.find(({ from, to }) => from <= at && at < to)
    const isKnown = holder !== undefined && (holder.mention.skill !== null || holder.to - holder.from > 1)
    if (!isKind(statement, at) || (isKnown && !(mayBeKnown && holder.to - holder.from === 1))) return []
    if (!isKnown && wordAt(statement, at).endsWith('s')) return []
    places.unshift(at)
    if (wordAt(statement, at - 1) !== ',') break
    at -= 2
  }
  return before.has(wordAt(statement, at - 1)) || at === statement.from ? places : []
}

function isKind(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  return /^\p{L}+$/u.test(word) && !starters.has(word) && !groupNouns.has(word) && !noKind.has(word)
}

function nameFor(
  statement: Stretch,
  from: number,
  to: number,
  label: string,
  type: Mention['type'],
  ofSkill: string | null,
  lexicon: Pick<SkillIndex, 'skill'>,
): Mention {
  const known = lexicon.skill(label.toLowerCase().replace(/\s+/g, '-'))
  return { ...spanOf(statement, from, to), skill: known?.id ?? ofSkill, label: known?.label ?? label.replace(/\s+/g, ' '), type }
}
