import type { Relation, SkillIndex } from '../model/skill.ts'

/** Skills above `id`: those it is a kind of or implies, and theirs in turn. Never `id` itself, whatever the lexicon's rows say. */
export function above(id: string, lexicon: SkillIndex, hows: readonly Relation['how'][] = ['is', 'implies']): Set<string> {
  const found = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { to, how } of lexicon.skill(next)?.up ?? []) {
      if (to === id || found.has(to) || !hows.includes(how)) continue
      found.add(to)
      waiting.push(to)
    }
  return found
}

/** True when one of the two names the other as related. */
export function areRelated(one: string, other: string, lexicon: SkillIndex): boolean {
  const names = (from: string, to: string) =>
    (lexicon.skill(from)?.up ?? []).some((relation) => relation.how === 'related' && relation.to === to)
  return names(one, other) || names(other, one)
}
