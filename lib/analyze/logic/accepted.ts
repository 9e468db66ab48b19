import { type Criterion, type LeafCriterion, leavesOf } from '../../model/requirement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import { anyOf } from './simplify.ts'

const tellsAccepted = wordsAt('accepted acceptable considered suffices fine ok okay tolerated')
const tellsWelcome = wordsAt('welcome')
const isNegation = wordsAt('not never nor t')

/**
 * Where words say that what they name will do as well: "Quill accepted", "Moss is just as good"; undefined where none do. `isBeside`: they stand in a bracket beside
 * what is asked for, where what is "welcome" is no wish of its own.
 */
export function acceptedAt(statement: Stretch, from: number, to: number, isBeside: boolean): number | undefined {
  for (let at = from; at < to; at++) {
    const isSaid =
      tellsAccepted(statement, at) ||
      ((isBeside || isOfPeople(statement, at - 1)) && tellsWelcome(statement, at)) ||
      isAsGood(statement, at) ||
      isEnough(statement, at) ||
      willDo(statement, at) ||
      isLearnt(statement, at)
    if (isSaid) return isNegation(statement, at - 1) ? undefined : at
  }
  return undefined
}

/** Who works with a thing: "<Quill> folks". */
const isOfPeople = wordsAt('folks people users developers devs engineers fans veterans converts hands specialists experts others')

/**
 * Whether "welcome" at token `at` is said of who brings another thing ("<Quill> folks welcome", "also welcome", "welcome too"), not of what is
 * wished for besides.
 */
export function welcomesInstead(statement: Stretch, at: number): boolean {
  if (!tellsWelcome(statement, at)) return false
  const before = /^(?:are|also|equally|very|most|just|as)$/
  let back = at - 1
  while (before.test(wordAt(statement, back))) back--
  return isOfPeople(statement, back)
}

/** "close enough" */
function isEnough(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'enough' && /^(?:close|near|good)$/.test(wordAt(statement, at - 1))
}

/** "just as good" */
function isAsGood(statement: Stretch, at: number): boolean {
  return (
    /^(?:good|useful|well)$/.test(wordAt(statement, at)) &&
    wordAt(statement, at - 1) === 'as' &&
    /^(?:just|every|equally)$/.test(wordAt(statement, at - 2))
  )
}

/** "pick it up" */
function isLearnt(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'pick' && wordAt(statement, at + 1) === 'it' && isOfPeople(statement, at - 1)
}

/** How many words say that a thing will do: "is just as good", "would be fine". */
const SAID = 4

/** "we use Zed, <Quill> is tolerated": whether it is said at token `to`, right behind one thing, that it will do. */
export function saysOneWillDo(statement: Stretch, to: number): boolean {
  return /^(?:is|will|would)$/.test(wordAt(statement, to)) && acceptedAt(statement, to, to + SAID, false) !== undefined
}

/** Where several will do, each does: "Quill and Moss are fine". */
export function eachAccepted(criterion: Criterion): Criterion {
  const areNamed = 'all' in criterion && criterion.all.every((part) => 'kind' in part && kindOf(part) === 'name')
  return areNamed ? { any: criterion.all } : criterion
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
