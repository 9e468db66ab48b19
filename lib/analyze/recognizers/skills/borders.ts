import type { FormMatch } from '../../../lexicon/lexicon.ts'
import type { SkillKind } from '../../../model/skill.ts'
import { wordSet } from '../../word-set.ts'
import { type Places, wordNear } from './places.ts'

/** Kinds whose forms are names: wherever they stand, they name a skill and nothing else. */
export const nameKinds: ReadonlySet<SkillKind> = new Set(['language', 'tool', 'platform', 'credential'])
/** Head words that belong to what stands before them, be it a name ("Kubernetes environments") or a topic ("agile methodologies"). */
const commonHeads =
  'architecture systems system environments environment framework platform platforms ecosystem development workflows infrastructure server'
const nameHeads = wordSet(commonHeads)
const topicHeads = wordSet(
  `${commonHeads} technologies technology tools tooling practices processes methodologies methodology patterns techniques principles concepts pipelines ` +
    'standards cycle lifecycle services design degree degrees engineering operations models model libraries library',
)
/** Whether a word is such a head word. */
export function isHead(places: Places, at: number): boolean {
  return topicHeads.has(wordNear(places, at, at))
}

const abilityHeads = wordSet('skills skill abilities ability approach mindset attitude')
const modifiers = wordSet('modern microsoft ms apache amazon google ibm oracle adobe atlassian')
const timeUnits = wordSet('year years yr yrs month months day days hour hours week weeks minute minutes')

/**
 * Widens a match to the whole of what is named: the version ("HTML5", "Java 11", "Angular 2+"), a head word after it and its maker or "modern" before it.
 * It stops before the tokens `from` and `to` of its neighbours. Returns the first and last token.
 */
export function widen(places: Places, { skill, first, last }: FormMatch, from: number, to: number): { first: number; last: number } {
  const isAbility = skill.kind === 'soft'
  let end = isAbility ? last : endOfVersion(places, last, to)
  const heads = isAbility ? abilityHeads : nameKinds.has(skill.kind) ? nameHeads : topicHeads
  if (end + 1 < to && heads.has(wordNear(places, end + 1, last))) end++
  const modifier = wordNear(places, first - 1, first)
  const begin = !isAbility && first - 1 > from && modifiers.has(modifier) ? first - 1 : first
  return { first: begin, last: end }
}

/** The last token of a version number after token `last`; `last` itself if there is none. */
function endOfVersion(places: Places, last: number, to: number): number {
  const { tokens } = places
  let end = last
  if (end + 1 >= to || !/^\d{1,4}$/.test(wordNear(places, end + 1, last))) return last
  end++
  while (
    end + 2 < to &&
    tokens.lower[end + 1] === '.' &&
    tokens.end[end] === tokens.start[end + 1] &&
    /^(?:\d+|x)$/.test(wordNear(places, end + 2, last))
  )
    end += 2
  if (end + 1 < to && wordNear(places, end + 1, last) === '+') end++
  const next = wordNear(places, end + 1, last)
  return timeUnits.has(next) || next === '-' || next === '–' || next === '%' ? last : end
}
