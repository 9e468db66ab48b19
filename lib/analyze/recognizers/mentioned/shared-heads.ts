import type { Mention, SkillIndex } from '../../../model/skill.ts'
import { isAdjective, isBareNoun, isField, isWork } from '../../alternatives/kinds.ts'
import { isDoneTo, isMeasureWord, isVerb } from '../../alternatives/words.ts'
import { groupNouns, starters } from '../../logic/connectives.ts'
import { isCapitalised, type Stretch, spanOf, touches, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import type { Located } from '../mentioned.ts'

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
type Known = Pick<SkillIndex, 'skill' | 'resolve'>

/** A text without any full stop is no sentence: its lists are left as they are, so that time stays linear in its length. */
const MOST_MENTIONS = 300
/** What can be no kind of anything. */
const noKind = wordSet(
  'a an the or and in with at on for to from by of within outside no not more less higher above better so equivalent comparable similar related other others another any all it this that you we they possibly perhaps maybe even also preferably ideally alternatively',
)

/**
 * "print and/or online advertising sales" says two things that share a noun. Gives each alternative the noun it leaves out, so that each can
 * be had by itself; the span stays what the posting says of it. Mentions are in order, and stay so.
 */
export function completeAlternatives(statement: Stretch, mentions: readonly Located[], lexicon: Known): readonly Located[] {
  if (!mentions.length || mentions.length > MOST_MENTIONS) return mentions
  let completed: readonly Located[] = mentions
  for (let at = statement.from + 1; at < statement.to - 1; at++)
    if (isOr(statement, at)) {
      const whole = completed
      const cut = whole.map((located) => withoutKinds(statement, at, located))
      completed =
        completeAt(statement, at, cut, lexicon) ?? cut.map((located, index) => (located.mention.skill === null && whole[index]) || located)
    }
  return completed
}

/** A mention that reaches over "or", or that has one more word than the skill's name: from the last kind on, or after it. */
function withoutKinds(statement: Stretch, or: number, located: Located): Located {
  const { mention, to } = located
  if (located.from > or + 1 || to <= or + 2 || !isKind(statement, or + 1) || joinsDoings(statement, or)) return located
  const isAcross = located.from < or
  if (isAcross && mention.skill !== null && !endsWithName(statement, or + 1, located) && !endsWithName(statement, or + 2, located))
    return located
  const from = mention.skill !== null && endsWithName(statement, or + 2, located) ? or + 2 : or + 1
  if (!isAcross && from === or + 1) return located
  const { label } = mention
  return {
    mention: { ...mention, ...spanOf(statement, from, to), label: mention.skill === null ? written(statement, from, to) : label },
    from,
    to,
  }
}

/** "to read or write code": what is done is of no kind. */
function joinsDoings(statement: Stretch, or: number): boolean {
  return isDoneTo(statement, or - 1) && isVerb(statement, or + 1)
}

function endsWithName(statement: Stretch, from: number, { mention, to }: Located): boolean {
  return to > from && written(statement, from, to).toLowerCase() === mention.label.toLowerCase()
}

function completeAt(statement: Stretch, or: number, mentions: readonly Located[], lexicon: Known): Located[] | undefined {
  if (joinsDoings(statement, or)) return undefined
  const right = rightOf(statement, or + 1, mentions, lexicon)
  if (!right) return undefined
  const left = kindsBefore(statement, or, mentions, dependent.has(wordAt(statement, right.to - 1)))
  if (!left.length || !left.every(right.mayShare ?? (() => true))) return undefined
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

/** The last alternative with the noun that all share; `mayShare` says whether one of them, a single word at a token, does. */
interface Right {
  mention: Located
  from: number
  head: number
  to: number
  isShared: boolean
  mayShare?: (at: number) => boolean
}

/** The last alternative, from token `from` on, and where the noun that all share begins and ends. */
function rightOf(statement: Stretch, from: number, mentions: readonly Located[], lexicon: Known): Right | undefined {
  const mention = mentions.find((located) => located.to > from)
  if (mention?.mention.type !== 'knowledge' || mention.from < from || mention.from > from + 1) return undefined
  if (mention.from === from + 1)
    return isKind(statement, from) ? { mention, from, head: mention.from, to: mention.to, isShared: true } : undefined
  if (shared.has(wordAt(statement, mention.to)) && !mentions.some((located) => located.from === mention.to))
    return { mention, from, head: mention.to, to: mention.to + 1, isShared: true }
  const last = wordAt(statement, mention.to - 1)
  const isShared = dependent.has(last) || shared.has(last)
  if (mention.to === from + 2) {
    const ofTwo = { mention, from, head: from + 1, to: mention.to, isShared: true }
    if (isField(last)) return ofTwo
    const isKindOf = (at: number) => isAdjective(wordAt(statement, at))
    if (disciplines.has(last) && mention.mention.skill !== null) return { ...ofTwo, mayShare: isKindOf }
    const isDoneOn = (at: number) =>
      isBareNoun(wordAt(statement, at)) && !(isCapitalised(statement, at) && at > statement.from) && !lexicon.resolve(wordAt(statement, at))
    if (isWork(last) && !isBody(statement, mention.to)) return { ...ofTwo, mayShare: (at) => isKindOf(at) || isDoneOn(at) }
  }
  if (mention.to < from + 2 || (!isShared && (mention.mention.skill !== null || groupNouns.has(last)))) return undefined
  /** "front-end development" leaves "development". */
  let head = isShared ? mention.to - 1 : from + 1
  while (head < mention.to && touches(statement, head)) head++
  return head < mention.to ? { mention, from, head, to: mention.to, isShared } : undefined
}

/** "a claims management company": who does the work, no work that other kinds share. */
const isBody = wordsAt('company companies firm firms agency agencies provider providers consultancy contractor contractors')

/** The tokens of the single words that "or" joins to what follows it, in order. */
function kindsBefore(statement: Stretch, or: number, mentions: readonly Located[], mayBeKnown: boolean): number[] {
  let at = or - 1
  while (/^(?:and|\/)$/.test(wordAt(statement, at))) at--
  const places: number[] = []
  for (;;) {
    const holder = mentions.find(({ from, to }) => from <= at && at < to)
    const isKnown = holder !== undefined && (holder.mention.skill !== null || holder.to - holder.from > 1)
    if (!isKind(statement, at) || isMeasureWord(statement, at) || (isKnown && !(mayBeKnown && holder.to - holder.from === 1))) return []
    if (!isKnown && wordAt(statement, at).endsWith('s')) return []
    places.unshift(at)
    if (wordAt(statement, at - 1) !== ',') break
    at -= 2
  }
  const isAfterWith = wordAt(statement, at - 1) === '/' && wordAt(statement, at - 2) === 'w'
  return before.has(wordAt(statement, at - 1)) || isAfterWith || at === statement.from ? places : []
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
  lexicon: Known,
): Mention {
  const known = lexicon.resolve(label)
  return { ...spanOf(statement, from, to), skill: known?.id ?? ofSkill, label: known?.label ?? oneLine(label), type }
}
