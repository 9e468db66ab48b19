import { type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { INSIDE, UNIT } from './border-model.ts'
import type { BorderPlace } from './border-places.ts'

/** From so many sentences on a row is running text. */
const FEWEST_OF_PROSE = 4
/** A longer sentence may be a list that lost its line ends. */
const LONGEST_OF_PROSE = 32

/** Whether a row's sentences are several, and all end as sentences do. */
export function isRunningText({ lower }: Tokens, starts: readonly number[], to: number): boolean {
  return starts.length >= FEWEST_OF_PROSE && starts.every((_, at) => '.!?…)'.includes(lower[(starts[at + 1] ?? to) - 1] ?? ' '))
}

/** In running text a sentence goes on behind a word, whatever capital follows: "is the gap Marcus leaves". Only a heading may have been glued there. */
export function joinSentences(
  { kind }: Tokens,
  starts: readonly number[],
  to: number,
  places: readonly BorderPlace[],
  kinds: Uint8Array,
): void {
  let piece = 0
  let sentence = 0
  for (let at = 1; at < places.length; at++) {
    if (kinds[at] === INSIDE) continue
    const place = places[at]
    while (place && (starts[sentence + 1] ?? to) <= place.token) sentence++
    const length = (starts[sentence + 1] ?? to) - (starts[sentence] ?? 0)
    if (
      length <= LONGEST_OF_PROSE &&
      place &&
      !place.isCertain &&
      kinds[at] === UNIT &&
      kinds[piece] === UNIT &&
      kind[place.token - 1] === WORD
    )
      kinds[at] = INSIDE
    else piece = at
  }
}
