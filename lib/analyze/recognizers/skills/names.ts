import type { FormMatch } from '../../../lexicon/lexicon.ts'
import { NUMBER, WORD } from '../../../lexicon/tokenize.ts'
import type { Span } from '../../../model/span.ts'
import { wordSet } from '../../words/word-set.ts'
import { nameKinds } from './borders.ts'
import { nextMember, previousMember } from './lists.ts'
import { isPerson } from './people.ts'
import { type Places, roleAt, wordNear } from './places.ts'

const LONGEST = 3
/** What stands capitalised in lists without being the name of a tool. */
const noNames = wordSet(
  'i you we they he she it our your the a an and or etc other others similar equivalent experience knowledge good strong excellent ability must ' +
    'bachelor bachelors master masters phd degree year years english us usa uk eu inc ltd llc gmbh',
)

/** Unknown names that stand in a list beside a known one: "Zibbel" of "Python, Zibbel and Kafka". */
export function recognizeNames(places: Places, known: readonly FormMatch[]): Span[] {
  const found: Span[] = []
  const { tokens, text } = places
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of known) taken.fill(1, first, last + 1)

  function keep(from: number, last: number): void {
    found.push({ start: tokens.start[from] ?? 0, end: tokens.end[last] ?? 0 })
    taken.fill(1, from, last + 1)
  }

  /** The token after the name that starts at `at`, going right; `at` if there is none. */
  function endOfName(at: number, near: number): number {
    let to = at
    while (to < at + LONGEST && (isNameWord(to, near) || (to > at && isVersion(to, near)))) to++
    const after = wordNear(places, to, near)
    return after === '' || /^[.;)]$/.test(after) || nextMember(places, to - 1) !== -1 ? to : at
  }

  function isNameWord(at: number, near: number): boolean {
    const word = wordNear(places, at, near)
    if (word === '' || taken[at] || noNames.has(word) || isPerson(word) || (tokens.kind[at] !== WORD && tokens.kind[at] !== NUMBER))
      return false
    return /\p{Lu}/u.test(text.slice(tokens.start[at], tokens.end[at]))
  }

  function isVersion(at: number, near: number): boolean {
    return wordNear(places, at, near) !== '' && tokens.kind[at] === NUMBER
  }

  for (const { skill, first, last } of known) {
    const role = roleAt(places, first)
    if (role !== 'required' && role !== 'preferred' && role !== 'responsibility') continue
    if (!nameKinds.has(skill.kind) || skill.id.startsWith('lang-')) continue
    for (let at = nextMember(places, last), near = last; at !== -1; at = nextMember(places, near)) {
      const to = endOfName(at, near)
      if (to === at) break
      keep(at, to - 1)
      near = to - 1
    }
    for (let at = previousMember(places, first), near = first; at !== -1; at = previousMember(places, near)) {
      let from = at
      while (from > at - LONGEST && isNameWord(from, near)) from--
      if (from === at || previousMember(places, from + 1) === -1) break
      keep(from + 1, at)
      near = from + 1
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
