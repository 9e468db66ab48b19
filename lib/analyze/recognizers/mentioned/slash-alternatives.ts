import type { SkillIndex } from '../../../model/skill.ts'
import { sharedNoun } from '../../alternatives/shared-noun.ts'
import { isPlace, isTightSlash, isWideSlash, type Part, wordsIn } from '../../alternatives/words.ts'
import { isStarter } from '../../logic/connectives.ts'
import { isCapitalised, type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import type { Located } from '../mentioned.ts'

/** A member of more words is no name that a slash joins, but in capitals. */
const LONGEST = 3
const LONGEST_PROPER_NAME = 5

/**
 * "SAP/Oracle", "MIG / TIG welding", "an industrial/contracting environment": what is mentioned as one though a slash parts it becomes one mention a
 * member, but for names that the lexicon knows with their slash ("CI/CD").
 */
export function splitSlashes(statement: Stretch, mentions: readonly Located[], lexicon: Pick<SkillIndex, 'resolve'>): readonly Located[] {
  let split: Located[] | undefined
  mentions.forEach((mentioned, index) => {
    const located = withoutSkill(statement, mentioned, lexicon)
    if (located !== mentioned) split ??= mentions.slice(0, index)
    const members = membersOf(statement, located, lexicon)
    if (members.length) split ??= mentions.slice(0, index)
    split?.push(...(members.length ? members : [located]))
  })
  return split ?? mentions
}

/** "ISP or cloud provider environment" mentioned as the one skill that is part of it: its words, to be told apart later. */
function withoutSkill(statement: Stretch, located: Located, lexicon: Pick<SkillIndex, 'resolve'>): Located {
  const { mention, from, to } = located
  if (mention.skill === null || isActivity(statement, located)) return located
  let or = from + 1
  while (or < to && wordAt(statement, or) !== 'or') or++
  const words = written(statement, from, to)
  /** "managing or coordinating" is done to the same thing. */
  if (to === or + 2 && wordAt(statement, to - 1).endsWith('ing')) return located
  if (or >= to - 1 || lexicon.resolve(words) || words.toLowerCase().endsWith(mention.label.toLowerCase())) return located
  return { ...located, mention: { ...mention, skill: null, label: words } }
}

/** "managing large/multiple projects", but not "banking/insurance". */
function isActivity(statement: Stretch, { mention, from }: Located): boolean {
  if (mention.type !== 'skill') return false
  const hasObject = /^\p{L}/u.test(wordAt(statement, from + 1)) && !/^(?:and|or)$/.test(wordAt(statement, from + 1))
  return mention.skill === null || (wordAt(statement, from).endsWith('ing') && hasObject)
}

function membersOf(statement: Stretch, located: Located, lexicon: Pick<SkillIndex, 'resolve'>): Located[] {
  const { mention, from, to } = located
  if (to - from < 3 || isActivity(statement, located)) return []
  const slashes: number[] = []
  for (let at = from + 1; at < to - 1; at++) if (isTightSlash(statement, at) || isWideSlash(statement, at)) slashes.push(at)
  const [first] = slashes
  if (first === undefined) return []
  const isKnown = (start: number, end: number) => lexicon.resolve(written(statement, start, end)) !== undefined
  if (isKnown(from, to) || slashes.some((slash) => isKnown(slash - 1, slash + 2))) return []
  let end = to
  while (end > first + 2 && isPlace(statement, end - 1)) end--
  const starts = [from, ...slashes.map((slash) => slash + 1)]
  const members = starts.map((start, at) => ({ from: start, to: slashes[at] ?? end }))
  if (members.some((member) => wordsIn(statement, member) > longestOf(statement, member) || isStarter(statement, member.from))) return []
  return members.map((member, at) => {
    const name = nameOf(statement, members, at, lexicon)
    const known = lexicon.resolve(name)
    const skill = { skill: known?.id ?? null, label: known?.label ?? name, type: mention.type }
    return { ...member, mention: { ...spanOf(statement, member.from, member.to), ...skill } }
  })
}

function longestOf(statement: Stretch, { from, to }: Part): number {
  return isCapitalised(statement, from) && isCapitalised(statement, to - 1) ? LONGEST_PROPER_NAME : LONGEST
}

/** A member's words, with the noun of the next where both share it: so does "project" of "project/programme management", by what the lexicon knows. */
function nameOf(statement: Stretch, members: readonly Part[], at: number, lexicon: Pick<SkillIndex, 'resolve'>): string {
  const member = members[at] ?? { from: 0, to: 0 }
  const next = members[at + 1]
  const words = written(statement, member.from, member.to)
  const noun = sharedNoun(statement, members, at)
  if (noun || !next || next.to - next.from !== 2 || member.to - member.from !== 1 || lexicon.resolve(words)) return `${words}${noun}`
  const whole = `${words} ${written(statement, next.to - 1, next.to)}`
  return lexicon.resolve(whole) ? whole : words
}
