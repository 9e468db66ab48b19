import type { FormMatch } from '../../lexicon/lexicon.ts'
import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention, SkillKind } from '../../model/skill.ts'

const kinds: readonly SkillKind[] = ['language', 'tool', 'platform', 'method', 'domain', 'soft', 'credential', 'group']

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
