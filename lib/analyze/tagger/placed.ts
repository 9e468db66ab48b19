import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention, SkillIndex } from '../../model/skill.ts'
import { nameKinds } from '../recognizers/skills/borders.ts'
import { type Places, roleAt } from '../recognizers/skills/places.ts'
import { shortName } from '../recognizers/skills/short-name.ts'
import type { TaggedSpan } from './tag.ts'

/** Tokens, both inside. */
export interface Stretch {
  first: number
  last: number
}
/** A mention with its tokens. */
export interface Placed extends Stretch {
  mention: Mention
}

/** Finds the tokens of mentions, which are in order of their start. */
export function placeMentions(tokens: Tokens, mentions: readonly Mention[]): Placed[] {
  let first = 0
  return mentions.map((mention) => {
    while ((tokens.end[first] ?? Number.POSITIVE_INFINITY) <= mention.start) first++
    let last = first
    while ((tokens.start[last + 1] ?? Number.POSITIVE_INFINITY) < mention.end) last++
    return { mention, first, last }
  })
}

/** A tagged span as a mention: by the name lent to it, else by its own words. */
export function mentionOf({ text, tokens }: Places, { type, first, last }: TaggedSpan, named: Mention | undefined): Mention {
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last] ?? 0]
  return { start, end, skill: named?.skill ?? null, label: named?.label ?? shortName(text.slice(start, end)), type }
}

/** Whether a mention is of a kind whose skills have names of their own: languages, tools, platforms, credentials. */
export function isName({ skill }: Mention, skills: Pick<SkillIndex, 'skill'>): boolean {
  const kind = skill === null ? undefined : skills.skill(skill)?.kind
  return kind !== undefined && nameKinds.has(kind)
}

/** Whether something is asked for where a token stands. */
export function isAsked(places: Places, at: number): boolean {
  const role = roleAt(places, at)
  return role === 'required' || role === 'preferred'
}
