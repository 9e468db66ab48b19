import type { FormMatch } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'
import { type Places, wordNear } from './places.ts'

/** Head words that belong to a name before them: "Kubernetes environments", "agile methodologies". */
const knowledgeHeads = wordSet(
  'technologies technology architecture tools tool tooling systems system ecosystem practices environments environment framework frameworks processes ' +
    'methodologies methodology patterns techniques principles concepts pipelines platform platforms library libraries standards cycle lifecycle services ' +
    'development design degree degrees engineering operations models model algorithms applications workflows infrastructure',
)
/** Whether a word is such a head word. */
export function isHead(places: Places, at: number): boolean {
  return knowledgeHeads.has(wordNear(places, at, at))
}

const abilityHeads = wordSet('skills skill abilities ability approach mindset attitude')
const knowledgeModifiers = wordSet('modern')
const timeUnits = wordSet('year years yr yrs month months day days hour hours week weeks minute minutes')

/**
 * Widens a match to the whole of what is named: the version ("HTML5", "Java 11", "Angular 2+"), a head word after it and "modern" before it.
 * It stops before the tokens `from` and `to` of its neighbours. Returns the first and last token.
 */
export function widen(places: Places, { skill, first, last }: FormMatch, from: number, to: number): { first: number; last: number } {
  const isAbility = skill.kind === 'soft'
  let end = isAbility ? last : endOfVersion(places, last, to)
  const heads = isAbility ? abilityHeads : knowledgeHeads
  if (end + 1 < to && heads.has(wordNear(places, end + 1, last))) end++
  const modifier = wordNear(places, first - 1, first)
  const begin = !isAbility && first - 1 > from && knowledgeModifiers.has(modifier) ? first - 1 : first
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
