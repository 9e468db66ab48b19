import { buildLexicon, type Lexicon } from '../../lib/lexicon/lexicon.ts'

const FILES = import.meta.glob<string>('../../assets/skills/*.tsv', { query: '?raw', import: 'default', eager: true })

let built: Lexicon | undefined

/** The lexicon that ships, built when first needed and kept while the worker lives. */
export function lexicon(): Lexicon {
  built ??= buildLexicon(Object.entries(FILES).map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text })))
  return built
}
