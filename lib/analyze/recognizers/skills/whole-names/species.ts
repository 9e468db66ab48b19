import type { Span } from '../../../../model/span.ts'
import { isClauseWord } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const initialFlag = flags.add('abcdefghijklmnopqrstuvwxyz'.split(''))
/** What a single letter tells which one of. */
const isClassed = wordsNear('class grade type category group part plan schedule section option level hepatitis vitamin item')

/** Living things by the initial of their genus: "E. coli", "S. aureus". */
export function recognizeSpecies(places: Places): Span[] {
  const { text, tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, initialFlag, 0); at + 2 < tokens.length; at = nextWith(places, initialFlag, at + 1)) {
    if (wordNear(places, at + 1, at) !== '.' || tokens.start[at + 1] !== tokens.end[at]) continue
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    if (wordNear(places, at - 1, at) === '.' || isClassed(places, at - 1, at) || isClauseWord(places, at + 2)) continue
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at + 2] ?? 0]
    if (wordNear(places, at + 2, at) !== '' && /^\p{Lu}\. ?\p{Ll}{4,}$/u.test(text.slice(start, end))) found.push({ start, end })
  }
  return found
}
