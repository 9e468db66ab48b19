import { beginsCapital, HAS_SMALL, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { readHeading } from '../headings.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { classBit, classesOf } from '../words/vocabulary.ts'
import { isJoint } from './joint.ts'
import type { Row } from './rows.ts'

/** Words that cannot end a sentence: a line ending in one goes on in the next. */
const linking = new Set(
  'the a an and or of to in for with by at on from as our your their its is are be we that which who this & '
    .concat('und oder der das dem des im zur zum vom et ou de du des le la les en à au aux un une pour dans')
    .split(' '),
)

/** Of these, a sentence may end in some: "all you can count on". */
const stranded = new Set('of to in for with by at on from'.split(' '))
/** What tells that a line in a capital begins anew. */
const opening = classBit('asset') | classBit('strong') | classBit('trait')
/** A heading that wordings explain wholly, and weighs as much, goes on with nothing above a gap. */
const surely = 4

/** Whether a sentence broken over two lines goes on in the next row. */
export function goesOn(text: string, tokens: Tokens, words: Words, row: Row | undefined, next: Row | undefined): boolean {
  if (!row || !next || row.contact || next.contact) return false
  if (next.kind === 'heading' || (next.kind === 'item' && !next.continues) || next.bold) return false
  const last = tokens.lower[row.to - 1] ?? ''
  if ('.!?:;'.includes(last) || isJoint(tokens, row.from, row.to)) return false
  // "Bachelor's degree; or": the next line is another way, not more of this one.
  if (tokens.lower[row.to - 2] === ';' && isJoint(tokens, row.to - 1, row.to)) return false
  if (tokens.kind[row.to - 1] === WORD && linking.has(last) && !isCode(tokens, row))
    return !(beginsAnew(tokens, words, last, next) || (next.afterGap && isKnownHeading(words, next)))
  const first = text[tokens.start[next.from] ?? 0] ?? ''
  if (tokens.kind[next.from] !== WORD || first !== first.toLowerCase() || first === first.toUpperCase()) return false
  const width = (tokens.end[row.to - 1] ?? 0) - (tokens.start[row.from] ?? 0)
  return (last === ',' || width >= 60) && !(next.afterGap && isKnownHeading(words, next))
}

/** "…that shops rely on" above "Strong in one of them", or above a gap and a capital. */
function beginsAnew(tokens: Tokens, words: Words, last: string, { from, afterGap }: Row): boolean {
  if (!stranded.has(last) || !beginsCapital(tokens, from)) return false
  return afterGap || (classesOf(words.numbers[words.at[from] ?? 0] ?? 0) & opening) !== 0
}

function isKnownHeading(words: Words, { from, to }: Row): boolean {
  const unit = unitWords(words, from, to)
  const meaning = readHeading(unit.words, unit.length)
  return meaning !== undefined && meaning.coverage === 1 && meaning.weight >= surely
}

/** "Class B, or BE": a last word all in capitals, in a row that is not, is no linking word but a name. */
function isCode({ casing, kind }: Tokens, { from, to }: Row): boolean {
  if ((casing[to - 1] ?? 0) & HAS_SMALL) return false
  for (let at = from; at < to; at++) if (kind[at] === WORD && (casing[at] ?? 0) & HAS_SMALL) return true
  return false
}
