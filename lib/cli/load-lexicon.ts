import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildLexicon, type Lexicon } from '../lexicon/lexicon.ts'

const FOLDER = join(import.meta.dirname, '../../assets/skills')

/** The lexicon that ships with the extension, compiled from its source files. */
export function loadLexicon(): Lexicon {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  return buildLexicon(names.map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') })))
}
