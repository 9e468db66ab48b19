import type { Lexicon } from '../lexicon/lexicon.ts'
import { tokenize } from '../lexicon/tokenize.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Posting } from '../model/posting.ts'
import type { Reading } from '../model/reading.ts'
import { recognizeSkills } from './recognizers/skills.ts'
import { assignRoles } from './roles.ts'
import { segment } from './segment.ts'

/** Understands a posting: returns it with the facts its text states added, and its statements, requirements and skill mentions. Pure. */
export function analyze(reading: Pick<Reading, 'posting' | 'blocks'>, world: { lexicon: Lexicon }): Analysis & { posting: Posting } {
  const { text } = reading.posting
  const tokens = tokenize(text)
  const statements = assignRoles(text, tokens, segment(text, tokens, reading.blocks))
  const skills = recognizeSkills(text, tokens, statements, world.lexicon)
  return { posting: reading.posting, statements, requirements: [], skills }
}
