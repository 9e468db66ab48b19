import type { Criterion, EducationLevel } from '../../model/requirement.ts'
import type { Sign } from './signs.ts'
import { allOf, anyOf } from './simplify.ts'

type Found = Sign & { kind: 'found' }
type Part = 'degree' | 'years'

const order: readonly EducationLevel[] = ['secondary', 'vocational', 'associate', 'bachelor', 'master', 'professional', 'doctorate']

/**
 * "Bachelor's with 5 years, Master's with 3 or PhD": pairs of a degree and years of which one pair suffices. Here "or" parts wider than
 * "with" and "and". Folds the signs from the first degree or years to the last into one; anything else is returned as it is.
 */
export function foldDegreePairs(signs: readonly Sign[]): readonly Sign[] {
  const places: { at: number; sign: Found; part: Part }[] = []
  const paired = pairedLicences(signs)
  for (const [at, sign] of signs.entries()) {
    const part = sign.kind !== 'found' ? undefined : paired.has(sign) ? 'degree' : partOf(sign.criterion)
    if (sign.kind !== 'found' || !part) continue
    const previous = places.at(-1)
    if (previous && part === 'years' && isApart(signs, previous, at)) break
    places.push({ at, sign, part })
  }
  const first = places[0]
  if (!first || !places.some(({ part }) => part === 'degree') || !places.some(({ part }) => part === 'years')) return signs

  const clause = newClause(signs, places)
  if (clause > 0) return [...signs.slice(0, clause), ...foldDegreePairs(signs.slice(clause))]

  const pairs: (typeof places)[] = []
  places.forEach((place, index) => {
    const pair = pairs.at(-1)
    const previous = places[index - 1]
    if (!pair || !previous) {
      pairs.push([place])
      return
    }
    const between = signs.slice(previous.at + 1, place.at)
    /** "Associate degree + 1 year": one sign that neither joins nor parts. */
    const isBeside = between.length === 0 && place.sign.from - previous.sign.to === 1
    const isNext = place.part === first.part && !isBeside && pair.some(({ part }) => part !== first.part)
    const isLowerDegree = place.part === 'degree' && previous.part === 'degree' && isBelow(place.sign.criterion, previous.sign.criterion)
    const isAfterOr = saysOr(between.findLast(isJoint))
    const next = places[index + 1]
    /** "6 years and a Master's, or a PhD with 3": what follows "or" begins a pair of its own. */
    const beginsPair = isAfterOr && isWhole(pair) && next && next.part !== place.part && !signs.slice(place.at + 1, next.at).some(saysOr)
    const isOtherWay =
      isAfterOr && !isSameTime(previous.sign.criterion, place.sign.criterion) && (place.part !== previous.part || place.part === 'years')
    /** "2 years and a Master's; or a PhD" */
    const beginsClause = isAfterOr && isWhole(pair) && place.part === 'degree' && !next && between.some(({ kind }) => kind === 'break')
    if (
      isOtherWay ||
      beginsPair ||
      beginsClause ||
      ((isNext || (isLowerDegree && !sharesYears(signs, place.at, next, between))) && parts(between))
    )
      pairs.push([place])
    else pair.push(place)
  })
  const last = places.at(-1)
  const isJoinedByOr = last && signs.slice(first.at, last.at).some(saysOr)
  if (!last || pairs.length < 2 || !(isJoinedByOr || isLadder(pairs.map((pair) => pair.map(({ sign }) => sign))))) return signs

  const criterion = anyOf(pairs.flatMap((pair) => pairOf(pair) ?? []))
  if (!criterion) return signs
  const between = places.slice(1).flatMap((place, index) => besides(signs.slice((places[index]?.at ?? 0) + 1, place.at)))
  return [
    ...signs.slice(0, first.at),
    { kind: 'found', criterion, from: first.sign.from, to: last.sign.to },
    ...between,
    ...signs.slice(last.at + 1),
  ]
}

/** What is found between a degree and years, with the words that join it, parted from what stands before. */
function besides(between: readonly Sign[]): readonly Sign[] {
  const first = between.findIndex(({ kind }) => kind === 'found')
  const opener = between[first]
  if (!opener) return []
  const last = between.findLastIndex(({ kind }) => kind === 'found')
  return [{ kind: 'break', from: opener.from, to: opener.from }, ...between.slice(first, last + 1)]
}

/**
 * "RN with 2 years or LPN with 4": licences that years are told beside, where "or" parts two that are, so that each is paired like a degree.
 * None where only one is.
 */
function pairedLicences(signs: readonly Sign[]): ReadonlySet<Sign> {
  const licences = new Set<Sign>()
  let pairs = 0
  let saidOr = false
  for (const [at, sign] of signs.entries()) {
    if (saysOr(sign)) saidOr = true
    if (sign.kind !== 'found' || !isQualification(sign.criterion) || !leadsToYears(signs, at)) continue
    if (pairs > 0 && !saidOr) return new Set()
    pairs++
    saidOr = false
    if (partOf(sign.criterion) !== 'degree') licences.add(sign)
  }
  return pairs > 1 ? licences : new Set()
}

const isQualification = (criterion: Criterion) => 'kind' in criterion && (criterion.kind === 'credential' || criterion.kind === 'education')

/** Whether what follows is "with", "and" or "plus" and years. */
function leadsToYears(signs: readonly Sign[], at: number): boolean {
  const next = signs.findIndex(({ kind }, place) => place > at && kind === 'found')
  const years = signs[next]
  if (years?.kind !== 'found' || partOf(years.criterion) !== 'years') return false
  const between = signs.slice(at + 1, next)
  return (
    between.some(({ kind }) => kind === 'with' || kind === 'and') &&
    between.every(({ kind }) => kind === 'with' || kind === 'and' || kind === 'word')
  )
}

/** "A degree or 5 years; 2 years as a foreman": years in a clause of their own, after others, are asked for besides. */
function isApart(signs: readonly Sign[], previous: { at: number; part: Part }, at: number): boolean {
  if (previous.part !== 'years') return false
  const between = signs.slice(previous.at + 1, at)
  return between.some(({ kind }) => kind === 'break') && !between.some(saysOr)
}

/** "A diploma; a certificate or two years": where a clause of its own begins after degrees that no years belong to; 0 where none does. */
function newClause(signs: readonly Sign[], places: readonly { at: number; part: Part }[]): number {
  for (const [index, { at, part }] of places.entries()) {
    if (part !== 'degree') return 0
    const previous = places[index - 1]
    const between = previous ? signs.slice(previous.at + 1, at) : []
    if (between.some(({ kind }) => kind === 'break') && !between.some(saysOr)) return at
  }
  return 0
}

const isWhole = (pair: readonly { part: Part | undefined }[]) => new Set(pair.map(({ part }) => part)).size > 1

/** "8 years with a Bachelor's; 6 with a Master's": the higher the degree the fewer the years, so one pair suffices though no "or" says so. */
function isLadder(pairs: readonly (readonly Found[])[]): boolean {
  return pairs.every((pair, at) => {
    const before = pairs[at - 1]
    if (pair.length !== 2) return false
    if (!before) return true
    const isHigher = before.some((one) => pair.some((other) => isBelow(one.criterion, other.criterion)))
    return isHigher && yearsIn(before) > yearsIn(pair)
  })
}

function yearsIn(pair: readonly Found[]): number {
  for (const { criterion } of pair) if ('kind' in criterion && 'minYears' in criterion) return criterion.minYears ?? 0
  return 0
}

function partOf(criterion: Criterion): Part | undefined {
  if (!('kind' in criterion)) return undefined
  if (criterion.kind === 'education') return 'degree'
  return criterion.kind === 'experience' || (criterion.kind === 'skill' && criterion.minYears !== undefined) ? 'years' : undefined
}

/** Skills of which each would do for so many years: "5 years of Java or Kotlin". */
function isSameTime(one: Criterion, other: Criterion | undefined): boolean {
  if (!other || !('kind' in one) || !('kind' in other) || one.kind !== 'skill' || other.kind !== 'skill') return false
  return one.minYears !== undefined && one.minYears === other.minYears
}

function isBelow(criterion: Criterion, other: Criterion): boolean {
  if (!('kind' in criterion) || !('kind' in other) || criterion.kind !== 'education' || other.kind !== 'education') return false
  return order.indexOf(criterion.level) < order.indexOf(other.level)
}

/** Whether the signs between two pairs part them: "or", a comma, a full stop or nothing but a new line. */
function parts(between: readonly Sign[]): boolean {
  return (
    between.every(({ kind }) => kind !== 'and') &&
    (between.length === 0 || between.some((sign) => sign.kind === 'comma' || sign.kind === 'break' || saysOr(sign)))
  )
}

function isJoint({ kind }: Sign): boolean {
  return kind !== 'word' && kind !== 'starter' && kind !== 'found'
}

/** "Bachelor's or Associate's degree in X and 2 years", "degree or diploma with 4 years": degrees joined by a bare "or", and the years asked for besides, whichever it is. */
function sharesYears(signs: readonly Sign[], at: number, next: { at: number; part: Part } | undefined, between: readonly Sign[]): boolean {
  if (next?.part !== 'years' || !between.every(({ kind }) => kind === 'or' || kind === 'slash' || kind === 'word')) return false
  const sign = signs[at]
  if (sign?.kind === 'found' && 'level' in sign.criterion && sign.criterion.level === 'vocational') return true
  return signs.slice(at + 1, next.at).some(({ kind }) => kind === 'and' || kind === 'comma')
}

function saysOr(sign: Sign | undefined): boolean {
  if (!sign) return false
  return sign.kind === 'or' || sign.kind === 'slash' || (sign.kind === 'bracket' && sign.inside[0]?.kind === 'or')
}

/** One pair; several degrees in it ("BS or MS with 5 years") are alternatives. */
function pairOf(pair: readonly { part: Part; sign: Found }[]): Criterion | undefined {
  const degrees = anyOf(pair.filter(({ part }) => part === 'degree').map(({ sign }) => sign.criterion))
  const years = pair.filter(({ part }) => part === 'years').map(({ sign }) => sign.criterion)
  const alternatives = years.length > 1 && years.every((one) => isSameTime(one, years[0])) ? [anyOf(years)] : years
  return allOf([degrees, ...alternatives].filter((part) => part !== undefined))
}
