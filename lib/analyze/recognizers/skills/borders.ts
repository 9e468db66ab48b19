import type { FormMatch } from '../../../lexicon/lexicon.ts'
import { NUMBER } from '../../../lexicon/tokenize.ts'
import type { SkillKind } from '../../../model/skill.ts'
import { type Places, wordNear, wordsNear } from './places.ts'

/** Kinds whose forms are names: wherever they stand, they name a skill and nothing else. */
export const nameKinds: ReadonlySet<SkillKind> = new Set(['language', 'tool', 'platform', 'credential'])
/** Head words that belong to what stands before them, be it a name ("Kubernetes environments") or a topic ("agile methodologies"). */
const commonHeads =
  'architecture systems system environments environment framework platform platforms ecosystem development workflows infrastructure server'
const isNameHead = wordsNear(commonHeads)
const isTopicHead = wordsNear(
  `${commonHeads} technologies technology tools tooling practices processes methodologies methodology patterns techniques principles concepts pipelines ` +
    'standards cycle lifecycle services design degree degrees engineering operations models model libraries library',
)
/** Whether a word is such a head word. */
export function isHead(places: Places, at: number): boolean {
  return isTopicHead(places, at, at)
}

/** "RN license": what a paper is called goes on with its kind. */
const isPaper = wordsNear('license licence certification certificate registration')
const isAbilityHead = wordsNear('skills skill abilities ability approach mindset attitude')
const isModifier = wordsNear('modern microsoft ms apache amazon google ibm oracle adobe atlassian')
const isTimeUnit = wordsNear('year years yr yrs month months day days hour hours week weeks minute minutes')

/**
 * Widens a match to the whole of what is named: the version ("HTML5", "Java 11", "Angular 2+"), a head word after it and its maker or "modern" before it.
 * It stops before the tokens `from` and `to` of its neighbours. Returns the first and last token.
 */
export function widen(places: Places, { skill, first, last }: FormMatch, from: number, to: number): { first: number; last: number } {
  const isAbility = skill.kind === 'soft'
  let end = isAbility ? last : endOfVersion(places, last, to)
  const isHead = isAbility ? isAbilityHead : skill.kind === 'credential' ? isPaper : nameKinds.has(skill.kind) ? isNameHead : isTopicHead
  if (end + 1 < to && isHead(places, end + 1, last)) end++
  const begin = beginOf(places, first, from, isAbility)
  return { first: begin, last: end }
}

/** Where what is named begins: with its maker, or with "e-" ("e-filing"). */
function beginOf(places: Places, first: number, from: number, isAbility: boolean): number {
  const { start, end, lower } = places.tokens
  if (lower[first - 1] === '-' && lower[first - 2] === 'e' && first - 2 > from && start[first] === end[first - 1]) return first - 2
  return !isAbility && first - 1 > from && isModifier(places, first - 1, first) ? first - 1 : first
}

/** The last token of a version number after token `last`; `last` itself if there is none. */
function endOfVersion(places: Places, last: number, to: number): number {
  const { tokens } = places
  let end = last
  if (end + 1 >= to || tokens.kind[end + 1] !== NUMBER || !/^\d{1,4}$/.test(wordNear(places, end + 1, last))) return last
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
  return isTimeUnit(places, end + 1, last) || next === '-' || next === '–' || next === '%' ? last : end
}
