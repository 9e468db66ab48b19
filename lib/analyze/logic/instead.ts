import type { Criterion } from '../../model/requirement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import type { Sign } from './signs.ts'
import { allOf, anyOf, leavesOf } from './simplify.ts'

/**
 * Reads what also suffices: "Bachelor's and 4 years, or any equivalent combination totaling 8 years", "2 years may be substituted for the
 * degree". What is said before it in the sentence is the one way, what follows up to the next clause the other; the rest is asked for besides.
 * Undefined where nothing of the kind is said. `read` reads one side.
 */
export function readInstead(
  signs: readonly Sign[],
  statement: Stretch,
  read: (signs: readonly Sign[]) => Criterion | undefined,
): Criterion | undefined {
  const at = signs.findIndex(({ kind }) => kind === 'combination' || kind === 'substitute')
  const sign = signs[at]
  if (!sign) return undefined
  const isFullStop = ({ kind, from }: Sign) => kind === 'break' && wordAt(statement, from) === '.'
  const start = signs.slice(0, at).findLastIndex(isFullStop) + 1
  const length = signs.slice(at).findIndex(({ kind }) => kind === 'break')
  const end = length < 0 ? signs.length : at + length
  const first = read(signs.slice(start, at))
  const second = read(signs.slice(at + 1, end))
  const before = read(signs.slice(0, start))
  const after = readInstead(signs.slice(end), statement, read) ?? read(signs.slice(end))
  const choice = sign.kind === 'combination' ? orCombination(first, second) : orSubstitute(first, second)
  return allOf([before, choice, after].filter((part) => part !== undefined))
}

/** A combination told in years is one more way; told without, it only says that the degree may be made up for. */
function orCombination(first: Criterion | undefined, second: Criterion | undefined): Criterion | undefined {
  const told = second && leavesOf(second).filter((leaf) => leaf.kind === 'experience' || leaf.kind === 'education')
  if (told?.length) return anyOf([first, allOf(told)].filter((part) => part !== undefined))
  return first && withEquivalent(first)
}

/** "Experience may be substituted for the degree" names no other way by itself: the degree may be made up for. */
function orSubstitute(first: Criterion | undefined, second: Criterion | undefined): Criterion | undefined {
  const degree = second && 'kind' in second && second.kind === 'education' ? second : undefined
  if (first && second && 'all' in second) return anyOf([first, withoutNamed(second.all, first)])
  if (!degree) return anyOf([first, second].filter((part) => part !== undefined))
  if (!first) return withEquivalent(degree)
  const isSame = leavesOf(first).every((leaf) => leaf.kind === 'education' && leaf.level === degree.level)
  return isSame ? withEquivalent(first) : anyOf([first, degree])
}

/** "…, or in lieu of a degree 8 years": the degree is named only to say what the years stand for. */
function withoutNamed(parts: readonly Criterion[], first: Criterion): Criterion {
  const levels = new Set(leavesOf(first).map((leaf) => (leaf.kind === 'education' ? leaf.level : undefined)))
  const rest = parts.filter((part) => !('kind' in part) || part.kind !== 'education' || part.fields.length > 0 || !levels.has(part.level))
  return allOf(rest) ?? first
}

function withEquivalent(criterion: Criterion): Criterion {
  if ('any' in criterion) return { any: criterion.any.map(withEquivalent) }
  if ('all' in criterion) return { all: criterion.all.map(withEquivalent) }
  return criterion.kind === 'education' ? { ...criterion, orEquivalent: true } : criterion
}
