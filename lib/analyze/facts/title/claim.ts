import { wordAt } from '../../stretch.ts'
import type { Claim, Line } from '../line.ts'
import { valueText } from '../value-text.ts'
import { titlePhrase } from './phrase.ts'
import { marksEnd } from './terms.ts'

/** The title that starts after an opener; one written without capitals is believed less. */
export function phraseFrom(line: Line, from: number, trust: number): Claim[] {
  const phrase = titlePhrase(line, from)
  return phrase ? titleClaim(line, phrase.from, phrase.to, phrase.isNamed ? trust : trust - 2) : []
}

/** The claim that the tokens `from` to `to` (excluded) are the title. */
export function titleClaim(line: Line, from: number, to: number, trust: number): Claim[] {
  const end = /^[/&+]$/.test(wordAt(line, to - 1)) ? to - 1 : marksEnd(line, to)
  const value = valueText(line, from, end)
  return /\p{L}{2}/u.test(value) && !/[[\]{}]/.test(value) ? [{ field: 'title', value, trust }] : []
}
