import { type Criterion, type LeafCriterion, leavesOf } from '../../model/requirement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import type { Sign } from './signs.ts'
import { allOf, anyOf } from './simplify.ts'

/**
 * Reads what also suffices: "Bachelor's and 4 years, or any equivalent combination totaling 8 years", "2 years may be substituted for the
 * degree". What is said before it in the sentence is the one way, what follows up to the next clause the other; the rest is asked for besides.
 * Undefined where nothing of the kind is said. `read` reads one side.
 */
export function readInstead(
  all: readonly Sign[],
  statement: Stretch,
  read: (signs: readonly Sign[]) => Criterion | undefined,
): Criterion | undefined {
  if (!all.some(tellsInstead)) return undefined
  const signs = all.flatMap(opened)
  const at = signs.findIndex(isInstead)
  const sign = signs[at]
  if (!sign) return undefined
  const isFullStop = ({ kind, from }: Sign) => kind === 'break' && wordAt(statement, from) === '.'
  const start = signs.slice(0, at).findLastIndex(isFullStop) + 1
  const length = signs.slice(at).findIndex(({ kind }) => kind === 'break')
  const end = length < 0 ? signs.length : at + length
  const second = read(signs.slice(at + 1, end))
  const named = sign.kind === 'substitute' && second && isName(second) ? second : undefined
  const from = named && subjectFrom(signs, 0, at)
  const asked = from ? read(signs.slice(0, from)) : undefined
  if (named && from !== undefined && asked && leavesOf(asked).some((leaf) => isSameName(leaf, named))) {
    const accepted = read(signs.slice(from, at))
    const rest = readInstead(signs.slice(end), statement, read) ?? read(signs.slice(end))
    return allOf([accepted ? withOther(asked, named, accepted) : asked, ...(rest ? [rest] : [])])
  }
  const subject = sign.kind === 'substitute' && second && (isDegree(second) || isShare(second)) ? subjectFrom(signs, start, at) : start
  const after = readInstead(signs.slice(end), statement, read) ?? read(signs.slice(end))
  const earlier = read(signs.slice(0, subject))
  const stands = read(signs.slice(subject, at))
  if (subject > start && earlier && stands && second && (isDegree(second) || isShare(second))) {
    /** "A degree and 3 years, or 7 years in lieu of the degree": they stand for the whole, unless they come on top of the rest. */
    const isWhole = signs[subject]?.kind === 'or' && leavesOf(stands).some(asksForYears) && !comesOnTop(statement, signs[subject], sign)
    const choice = isWhole
      ? (anyOf([earlier, stands]) ?? earlier)
      : isDegree(second)
        ? withInstead(earlier, second, stands)
        : withShare(earlier, { all: [stands, second] })
    return allOf([choice, ...(after ? [after] : [])])
  }
  if (wordAt(statement, sign.to - 2) === 'its') {
    const back = standsForEarlier(signs, at, read)
    if (back) return allOf([back, ...(after ? [after] : [])])
  }
  const first = read(signs.slice(start, at))
  const before = read(signs.slice(0, start))
  const choice = sign.kind === 'combination' ? orCombination(first, second) : orSubstitute(first, second)
  return allOf([before, choice, after].filter((part) => part !== undefined))
}

/** "A degree in botany; four years of work may take its place": the degree told before, where there is one. */
function standsForEarlier(
  signs: readonly Sign[],
  at: number,
  read: (signs: readonly Sign[]) => Criterion | undefined,
): Criterion | undefined {
  const from = subjectFrom(signs, 0, at)
  const earlier = read(signs.slice(0, from))
  const stands = read(signs.slice(from, at))
  if (!earlier || !stands) return undefined
  const degree = leavesOf(earlier).find(isDegree)
  return degree ? withInstead(earlier, degree, stands) : anyOf([earlier, stands])
}

function comesOnTop(statement: Stretch, { to }: Sign, { from }: Sign): boolean {
  for (let at = to; at < from; at++)
    if (/^(?:additional|further|extra|more)$/.test(wordAt(statement, at))) return wordAt(statement, at - 1) !== 'or'
  return false
}

const isInstead = ({ kind }: Sign) => kind === 'combination' || kind === 'substitute'
const holdsSubstitute = (sign: Sign) => sign.kind === 'bracket' && sign.inside.some(({ kind }) => kind === 'substitute')
const tellsInstead = (sign: Sign) => isInstead(sign) || holdsSubstitute(sign)

/** "5 years (a degree may count as one)": brackets that tell what also suffices are read as a clause of their own. */
function opened(sign: Sign): readonly Sign[] {
  if (sign.kind !== 'bracket' || !holdsSubstitute(sign)) return [sign]
  return [{ kind: 'break', from: sign.from, to: sign.from }, ...sign.inside, { kind: 'break', from: sign.to, to: sign.to }]
}

/** Years that something else may stand for, of those asked for elsewhere: how many are then still needed is not said. */
const isShare = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'experience' && criterion.minYears === undefined

const asksForYears = (leaf: LeafCriterion) => 'minYears' in leaf && leaf.minYears !== undefined

/** What was asked for before, where its years may be fewer for who brings something else. */
function withShare(earlier: Criterion, instead: Criterion): Criterion {
  if ('all' in earlier) {
    const at = earlier.all.findIndex((part) => leavesOf(part).some(asksForYears))
    const part = earlier.all[at]
    if (part) return { all: earlier.all.map((other) => (other === part ? withShare(part, instead) : other)) }
  }
  return leavesOf(earlier).some(asksForYears) ? (anyOf([earlier, instead]) ?? earlier) : (allOf([earlier, instead]) ?? earlier)
}

type Degree = Extract<LeafCriterion, { kind: 'education' }>

const isDegree = (criterion: Criterion): criterion is Degree => 'kind' in criterion && criterion.kind === 'education'

/** The comma of "payroll, billing or filing may replace": it parts things of a kind, of which the last follows an "or"; that of "5 years, 3 in sales". */
function isInList(signs: readonly Sign[], comma: number): boolean {
  const before = signs[comma - 1]
  const after = signs.slice(comma).find(({ kind }) => kind === 'found')
  if (before?.kind !== 'found' || after?.kind !== 'found') return false
  const kind = leavesOf(before.criterion)[0]?.kind
  if (kind !== leavesOf(after.criterion)[0]?.kind) return false
  return kind === 'experience' || signs.slice(comma).some(({ kind }) => kind === 'or')
}

/** Where the clause begins that tells what stands for a degree: "Bachelor's; 4 more years will be accepted in lieu of the degree". */
function subjectFrom(signs: readonly Sign[], start: number, at: number): number {
  for (let from = at - 1; from > start; from--) {
    const kind = signs[from]?.kind
    if (kind !== 'break' && (kind !== 'comma' || isInList(signs, from))) continue
    if (signs.slice(from, at).some((sign) => sign.kind === 'found')) return from + 1
  }
  return start
}

/** What was asked for before, where the degree named may be replaced; the degree itself and what replaces it, where it was not. */
function withInstead(earlier: Criterion, degree: Degree, instead: Criterion): Criterion {
  if ('all' in earlier) {
    const at = earlier.all.findIndex((part) => leavesOf(part).some((leaf) => isSameDegree(leaf, degree)))
    const part = earlier.all[at]
    if (part) return { all: earlier.all.map((other) => (other === part ? withInstead(part, degree, instead) : other)) }
    return allOf([earlier, { any: [degree, instead] }]) ?? earlier
  }
  if (leavesOf(earlier).some((leaf) => isSameDegree(leaf, degree))) return anyOf([earlier, instead]) ?? earlier
  return allOf([earlier, { any: [degree, instead] }]) ?? earlier
}

type Name = Extract<LeafCriterion, { kind: 'skill' | 'credential' }>

const isName = (criterion: Criterion): criterion is Name =>
  'kind' in criterion && (criterion.kind === 'skill' || criterion.kind === 'credential')

const isSameName = (leaf: LeafCriterion, { label }: Name) => isName(leaf) && leaf.label.toLowerCase() === label.toLowerCase()

/** What was asked for before, where one thing of it may be replaced: "BLS and PALS (ENPC accepted in lieu of PALS)". */
function withOther(earlier: Criterion, named: Name, instead: Criterion): Criterion {
  if ('all' in earlier) return { all: earlier.all.map((part) => withOther(part, named, instead)) }
  if ('any' in earlier) return anyOf(earlier.any.map((part) => withOther(part, named, instead))) ?? earlier
  return isSameName(earlier, named) ? (anyOf([earlier, instead]) ?? earlier) : earlier
}

/** "the degree" is read as a Bachelor's, whichever it was. */
function isSameDegree(leaf: LeafCriterion, { level, fields }: Degree): boolean {
  return isDegree(leaf) && (leaf.level === level || (level === 'bachelor' && fields.length === 0))
}

/** A combination told in years is one more way; told without, it only says that the degree may be made up for. */
function orCombination(first: Criterion | undefined, second: Criterion | undefined): Criterion | undefined {
  const told = second && leavesOf(second).filter((leaf) => leaf.kind === 'experience' || leaf.kind === 'education' || asksForYears(leaf))
  if (told?.length) return anyOf([first, allOf(told)].filter((part) => part !== undefined))
  return first && withEquivalent(first)
}

/** "Experience may be substituted for the degree" names no other way by itself: the degree may be made up for. */
function orSubstitute(first: Criterion | undefined, second: Criterion | undefined): Criterion | undefined {
  const degree = second && isDegree(second) ? second : undefined
  if (first && second && 'all' in second) return anyOf([first, withoutNamed(second.all, first)])
  if (!degree) return anyOf([first, second].filter((part) => part !== undefined))
  if (!first) return withEquivalent(degree)
  const isSame = leavesOf(first).every((leaf) => leaf.kind === 'education' && leaf.level === degree.level)
  if (isSame) return withEquivalent(first)
  const isNamed = 'any' in first && degree.fields.length === 0 && leavesOf(first).some((leaf) => isSameDegree(leaf, degree))
  return isNamed ? first : anyOf([first, degree])
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
