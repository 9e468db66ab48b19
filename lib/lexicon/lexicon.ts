import type { Skill, SkillIndex } from '../model/skill.ts'
import type { Span } from '../model/span.ts'
import { completeForms } from './complete.ts'
import { fieldOf } from './fields.ts'
import { findForms } from './find.ts'
import type { Guard } from './guard.ts'
import { openStore } from './store.ts'
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
  /** The field of work the skill is of: two with the same number are of the same. 0 for none, and for a form that means the same in all. */
  field: number
  first: number
  last: number
}

/** The skills that ship, and the matcher that finds their forms in a text. */
export interface Lexicon extends SkillIndex {
  /** Every form that the tokens spell, by start, longer first; matches may overlap, and only the case part of their guards is judged. */
  find(text: string, tokens: Tokens): FormMatch[]
  /** Whether a form starts with this word, in small letters: tells words from fragments when damaged text is mended. */
  isWord(lower: string): boolean
}

/** Builds the lexicon from its files, in their order. A row that cannot be read is skipped here; `checkSkills` reports it. */
export function buildLexicon(files: readonly SkillFile[]): Lexicon {
  const starts: number[] = []
  let length = 0
  for (const { text } of files) {
    starts.push(length)
    length += text.length + 1
  }
  const fields = files.map(({ name }) => fieldOf(name))
  const fieldAt = (start: number) => fields[starts.findLastIndex((each) => each <= start)] ?? 0
  const store = openStore(files.map((file) => file.text).join('\n'), fieldAt)
  return {
    skill: store.skill,
    isWord: store.isFirst,
    find: (text, tokens) => findForms(store.read(tokens.table), text, tokens),
    resolve: (words) => resolveWords(store.named(words), words),
    complete: (prefix, limit) => completeForms(store.forms(), prefix, limit),
  }
}

/** The one skill of those that have these words as a form; of several, the one that has them as its label. */
function resolveWords(found: readonly Skill[], words: string): Skill | undefined {
  if (found.length < 2) return found[0]
  const lower = words.trim().toLowerCase()
  const named = found.filter((skill) => skill.label.toLowerCase() === lower)
  return named.length === 1 ? named[0] : undefined
}
