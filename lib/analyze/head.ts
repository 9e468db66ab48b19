import { tokenize } from '../lexicon/tokenize.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { stretchesOf } from './located.ts'
import { readStatements, type UnitModels } from './statements.ts'
import type { Stretch } from './stretch.ts'

/** How much of the text helps to tell what the lines above it are, in UTF-16 units. */
const CONTEXT = 1500

/** The statements of what stands above a posting's text on its page: they are read for the facts they state, and nothing is asked in them. */
export function readHead({ head, posting }: Pick<Reading, 'head' | 'posting'>, units: UnitModels): (Stretch & { place: Statement })[] {
  if (!head) return []
  const text = `${head}\n\n${posting.text.slice(0, CONTEXT)}`
  const tokens = tokenize(text)
  const statements = readStatements(text, tokens, [], units).filter(({ end }) => end <= head.length)
  return stretchesOf(text, tokens, statements)
}
