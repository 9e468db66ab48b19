import { readdirSync, readFileSync } from 'node:fs'
import { buildLexicon, type Lexicon, type SkillFile } from '../../lib/lexicon/lexicon.ts'

const folder = new URL('../../assets/skills/', import.meta.url)

/** The skill files that ship. */
export const skillFiles: readonly SkillFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => ({ name: `assets/skills/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }))

/** The lexicon that ships. */
export const lexicon: Lexicon = buildLexicon(skillFiles)
