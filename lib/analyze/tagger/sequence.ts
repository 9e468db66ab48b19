import type { FormMatch } from '../../lexicon/lexicon.ts'
import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention, SkillKind } from '../../model/skill.ts'
import type { Role } from '../../model/statement.ts'
import type { Places } from '../recognizers/skills/places.ts'

/** What the tagger sees of one statement. */
export interface Sequence {
  text: string
  tokens: Tokens
  /** The statement's tokens, without commas: the labelled sentences the weights come from have none. */
  places: Int32Array
  /** Number of the statement's role. */
  role: number
  /** For each token of the text: what the lexicon has there, and what the rules propose. */
  known: Uint8Array
  proposed: Uint8Array
}

const roles: readonly Role[] = ['other', 'heading', 'responsibility', 'required', 'preferred', 'offer', 'company', 'process']
const kinds: readonly SkillKind[] = ['language', 'tool', 'platform', 'method', 'domain', 'soft', 'credential', 'group']

/** Roles that say nothing of what the person does or brings: read only where the rules propose something. */
const asides: ReadonlySet<Role> = new Set(['heading', 'offer', 'company', 'process'])

/** The sequences of a text: its statements, save those in which no skill is to be expected. */
export function sequencesOf({ text, tokens, statements, statementOf }: Places, known: Uint8Array, proposed: Uint8Array): Sequence[] {
  const sequences: Sequence[] = []
  for (let at = 0; at < tokens.length; ) {
    const statement = statementOf[at] ?? -1
    const places: number[] = []
    let isProposed = false
    for (; at < tokens.length && statementOf[at] === statement; at++) {
      if (tokens.lower[at] === ',') continue
      places.push(at)
      isProposed ||= proposed[at] !== 0
    }
    const role = statements[statement]?.role
    if (role && places.length && (isProposed || !asides.has(role)))
      sequences.push({ text, tokens, places: Int32Array.from(places), role: roles.indexOf(role), known, proposed })
  }
  return sequences
}

/** What the lexicon has at each token: 0 for nothing, else the kind of the longest form it stands in, and whether it begins it. */
export function knownTokens(length: number, matches: readonly FormMatch[]): Uint8Array {
  const known = new Uint8Array(length)
  let free = 0
  for (const { first, last, skill, guard } of matches) {
    if (first < free) continue
    const kind = (kinds.indexOf(skill.kind) + 1) * 4 + (guard ? 2 : 0)
    known.fill(kind + 1, first, last + 1)
    known[first] = kind
    free = last + 1
  }
  return known
}

/** What the rules propose at each token: by tens a skill, by units knowledge; 1 and 2 begin and go on with an entry of the lexicon, 3 and 4 without. */
export function proposedTokens(tokens: Tokens, mentions: readonly Mention[]): Uint8Array {
  const proposed = new Uint8Array(tokens.length)
  let from = 0
  for (const { start, end, skill, type } of mentions) {
    while (from < tokens.length && (tokens.end[from] ?? 0) <= start) from++
    for (let at = from; at < tokens.length && (tokens.start[at] ?? 0) < end; at++) {
      const code = (tokens.start[at] === start ? 1 : 2) + (skill === null ? 2 : 0)
      proposed[at] = (proposed[at] ?? 0) + (type === 'skill' ? code * 10 : code)
    }
  }
  return proposed
}

/** Whether the rules propose a span of this type at a token, by its number from `proposedTokens`. */
export function isProposed(proposed: number, type: Mention['type']): boolean {
  return type === 'skill' ? proposed >= 10 : proposed % 10 !== 0
}
