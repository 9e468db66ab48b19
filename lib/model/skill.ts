import type { infer as Infer } from 'zod/mini'
import { enum as enumeration, nullable, number, object, string } from 'zod/mini'

export const skillKind = enumeration(['language', 'tool', 'platform', 'method', 'domain', 'soft', 'credential', 'group'])
export type SkillKind = Infer<typeof skillKind>

/** How one skill stands to another: `is` (a kind of), `implies` (whoever has it has the other), `related` (never counts as met). */
export interface Relation {
  to: string
  how: 'is' | 'implies' | 'related'
}

/** A lexicon entry. */
export interface Skill {
  id: string
  label: string
  kind: SkillKind
  up: readonly Relation[]
}

/** The skills as a whole, for whoever needs to name, complete or relate them; `lib/lexicon` builds the one that ships. */
export interface SkillIndex {
  skill(id: string): Skill | undefined
  /** The skill that these words name by themselves ("PostgreSQL", "postgres", "psql"), whatever their case; undefined if none or several. */
  resolve(words: string): Skill | undefined
  /** Skills whose label or other form starts with `prefix`, best first, at most `limit`. */
  complete(prefix: string, limit: number): Skill[]
}

/**
 * One place in the text that names a skill. `type` is SkillSpan's split (Zhang et al. 2022): knowledge = tool, technology, domain,
 * language, credential; skill = ability, activity, attitude. `skill` is the lexicon id, null where recognised without an entry.
 */
export const mention = object({
  start: number(),
  end: number(),
  skill: nullable(string()),
  label: string(),
  type: enumeration(['knowledge', 'skill']),
})
export type Mention = Infer<typeof mention>
