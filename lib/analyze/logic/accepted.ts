import type { Criterion, LeafCriterion } from '../../model/requirement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import { anyOf, leavesOf } from './simplify.ts'

const tellsAccepted = wordsAt('accepted acceptable considered suffices fine ok okay')
const tellsWelcome = wordsAt('welcome')
const isNegation = wordsAt('not never nor t')

/**
 * Where words say that what they name will do as well: "Quill accepted", "Moss is just as good"; undefined where none do. `isBeside`: they stand in a bracket beside
 * what is asked for, where what is "welcome" is no wish of its own.
 */
export function acceptedAt(statement: Stretch, from: number, to: number, isBeside: boolean): number | undefined {
  for (let at = from; at < to; at++) {
    const isSaid =
      tellsAccepted(statement, at) || (isBeside && tellsWelcome(statement, at)) || isAsGood(statement, at) || willDo(statement, at)
    if (isSaid) return isNegation(statement, at - 1) ? undefined : at
  }
  return undefined
}

/** "just as good" */
function isAsGood(statement: Stretch, at: number): boolean {
  return (
    /^(?:good|useful|well)$/.test(wordAt(statement, at)) &&
    wordAt(statement, at - 1) === 'as' &&
    /^(?:just|every|equally)$/.test(wordAt(statement, at - 2))
  )
}

/** "will also do" */
function willDo(statement: Stretch, at: number): boolean {
  return (
    wordAt(statement, at) === 'do' && /^(?:will|would)$/.test(wordAt(statement, wordAt(statement, at - 1) === 'also' ? at - 2 : at - 1))
  )
}

/** What was asked for, where the last of it may be something else of its kind; undefined where it holds nothing of that kind. */
export function withAccepted(asked: Criterion | undefined, accepted: Criterion): Criterion | undefined {
  if (!asked) return undefined
  if ('all' in asked) {
    const last = asked.all.at(-1)
    const either = last && withAccepted(last, accepted)
    return either && { all: [...asked.all.slice(0, -1), either] }
  }
  const kinds = new Set([asked, accepted].flatMap(leavesOf).map(kindOf))
  return kinds.size === 1 && !kinds.has(undefined) ? anyOf([asked, accepted]) : undefined
}

function kindOf({ kind }: LeafCriterion): 'name' | 'education' | 'language' | undefined {
  if (kind === 'skill' || kind === 'credential') return 'name'
  return kind === 'education' || kind === 'language' ? kind : undefined
}
