import { wordAt, written } from '../../stretch.ts'
import type { Line } from '../line.ts'
import { nameEnd } from '../names.ts'
import { employerNoun, isDepartment, namesJob } from '../organization/employer-nouns.ts'
import { predicates, STRONG } from '../organization/words.ts'
import { regionEnd } from './place-at.ts'

/** A name with where it is, and the token of what it is said to do: "Larkin Physio in Stroud is looking for". */
export interface PlacedName {
  /** The token behind the name's last. */
  to: number
  /** The place, from its first token to the one behind its last; undefined where it belongs to the name: "The Anchor at Stroud". */
  place?: { from: number; to: number }
}

/** The name from token `from` that looks for people and has its place behind it; undefined for any other. */
export function placedName(line: Line, from: number): PlacedName | undefined {
  const end = nameEnd(line, from)
  const house = repeatedName(line, from, end)
  if (house !== undefined) return { to: house }
  const joint = wordAt(line, end)
  if (end === from || !/^(?:in|near|at|outside)$/.test(joint) || (joint !== 'at' && namesJob(line, from, end))) return undefined
  const start = wordAt(line, end + 1) === 'the' ? end + 2 : end + 1
  const town = nameEnd(line, start)
  const to = regionEnd(line, town) ?? town
  const verb = wordAt(line, to) === ',' ? to + 1 : to
  if (town === start || predicates.longest(line, verb)?.value !== STRONG) return undefined
  if (joint !== 'at') return { to: end, place: { from: end + 1, to } }
  const isHouse = wordAt(line, from - 1) === 'the' && employerNoun(line, start, town) === 0 && !isDepartment(line, from)
  return isHouse ? { to: town } : undefined
}

/** Where a name with a small word in it ends that another line begins with as well: "Paws on the Quay is a practice" below "Paws on the Quay, Leeds". */
function repeatedName(line: Line, from: number, end: number): number | undefined {
  if (end === from || !/^(?:on|by|in|under|over|upon|at)$/.test(wordAt(line, end))) return undefined
  const start = wordAt(line, end + 1) === 'the' ? end + 2 : end + 1
  const to = nameEnd(line, start)
  if (to === start || !predicates.longest(line, to)) return undefined
  const name = written(line, from, to)
  const at = line.text.indexOf(`\n${name}`)
  return at >= 0 && at + 1 < (line.tokens.start[from] ?? 0) ? to : undefined
}
