import type { Criterion, LeafCriterion } from '../../model/requirement.ts'

type Degree = Extract<LeafCriterion, { kind: 'education' }>

/** Joins criteria that must all hold; undefined for none. Nested alls are flattened, what is named twice is kept once. */
export function allOf(parts: readonly Criterion[]): Criterion | undefined {
  if (parts.length < 2) return parts[0]
  const flat = withoutPlainDegrees(withoutRepeats(flattenedAll(parts)))
  return flat.length > 1 ? { all: flat } : flat[0]
}

/**
 * Joins criteria of which one suffices; undefined for none. Nested anys are flattened. Alternatives that the lexicon has as one skill stay apart
 * ("CKA or CKS"), because the posting calls each by a name of its own.
 */
export function anyOf(parts: readonly Criterion[]): Criterion | undefined {
  if (parts.length < 2) return parts[0]
  const flat = withoutAbsorbed(withoutSamePlaces(flattenedAny(parts)))
  return flat.length > 1 ? { any: flat } : flat[0]
}

/** What stands at one place of the text, or says of a degree what is said already, once. */
function withoutSamePlaces(parts: readonly Criterion[]): Criterion[] {
  const others = withoutRepeats(parts.filter((part) => !('skill' in part)))
  return parts.filter((part) => ('skill' in part ? isFirstAtPlace(part, parts) : others.includes(part)))
}

function isFirstAtPlace(part: LeafCriterion, parts: readonly Criterion[]): boolean {
  return parts.find((other) => 'skill' in other && other.start === part.start) === part
}

/** A criterion without alternatives that say the same words again: "a fork lift ticket or the means to get a fork lift ticket". */
export function withoutEchoes(criterion: Criterion, text: string): Criterion {
  if ('all' in criterion) return allOf(criterion.all.map((part) => withoutEchoes(part, text))) ?? criterion
  if (!('any' in criterion)) return criterion
  const { any } = criterion
  const parts = any.filter((part, at) => !any.some((earlier, place) => place < at && isEcho(earlier, part, text)))
  return parts.length > 1 ? { any: parts.map((part) => withoutEchoes(part, text)) } : (parts[0] ?? criterion)
}

function isEcho(earlier: Criterion, part: Criterion, text: string): boolean {
  if (!('skill' in earlier) || !('skill' in part) || earlier.skill !== part.skill) return false
  return text.slice(earlier.start, earlier.end).toLowerCase() === text.slice(part.start, part.end).toLowerCase()
}

function flattenedAll(parts: readonly Criterion[]): readonly Criterion[] {
  return parts.some((part) => 'all' in part) ? parts.flatMap((part) => ('all' in part ? part.all : part)) : parts
}

function flattenedAny(parts: readonly Criterion[]): readonly Criterion[] {
  return parts.some((part) => 'any' in part) ? parts.flatMap((part) => ('any' in part ? part.any : part)) : parts
}

/** "a college graduate with a Bachelor's degree in physics" asks for one degree: the one whose field is told. */
function withoutPlainDegrees(parts: Criterion[]): Criterion[] {
  if (!parts.some(namesField)) return parts
  const told = new Set(parts.filter(namesField).map(({ level }) => level))
  return parts.filter((part) => !('kind' in part) || part.kind !== 'education' || part.fields.length > 0 || !told.has(part.level))
}

const namesField = (part: Criterion): part is Degree => 'kind' in part && part.kind === 'education' && part.fields.length > 0

/** Whoever has X needs no "X and Y" beside it. */
function withoutAbsorbed(parts: Criterion[]): Criterion[] {
  if (!parts.some((part) => 'all' in part)) return parts
  const names = new Set(parts.map((part) => (asksYears(part) ? undefined : spelledName(part))))
  names.delete(undefined)
  return parts.filter((part) => !('all' in part) || !part.all.some((inner) => names.has(spelledName(inner))))
}

/** "tax law" and "tax" may have one name in the lexicon, yet are not the same. */
function spelledName(part: Criterion): string | undefined {
  const name = nameOf(part)
  return name !== undefined && 'start' in part ? `${name} ${part.end - part.start}` : name
}

/** "Large Language Models (LLMs)" names one skill twice: the first stays, or the one that asks for years. */
function withoutRepeats(parts: readonly Criterion[]): Criterion[] {
  return parts.length > FEW ? withoutRepeatsOfMany(parts) : withoutRepeatsOfFew(parts)
}

/** So few parts are sooner compared with one another than kept by their names. */
const FEW = 12

function withoutRepeatsOfFew(parts: readonly Criterion[]): Criterion[] {
  const unique: Criterion[] = []
  for (const part of parts) {
    let earlier = 0
    while (earlier < unique.length && !isSameName(unique[earlier], part)) earlier++
    if (earlier === unique.length) unique.push(part)
    else if (asksYears(part) && !asksYears(unique[earlier])) unique[earlier] = part
  }
  return unique
}

function withoutRepeatsOfMany(parts: readonly Criterion[]): Criterion[] {
  const kept = new Map<string, number>()
  const unique: Criterion[] = []
  for (const part of parts) {
    const name = nameOf(part)
    const earlier = name === undefined ? undefined : kept.get(name)
    if (name !== undefined && earlier === undefined) kept.set(name, unique.length)
    if (earlier === undefined) unique.push(part)
    else if (asksYears(part) && !asksYears(unique[earlier])) unique[earlier] = part
  }
  return unique
}

/** Whether two criteria have one name; without making it where their kinds or skills differ. */
function isSameName(part: Criterion | undefined, other: Criterion): boolean {
  if (!part || !('kind' in part) || !('kind' in other)) return false
  if ('skill' in part && 'skill' in other && (part.skill !== other.skill || part.label.length !== other.label.length)) return false
  if (part.kind !== other.kind && !('skill' in part && 'skill' in other)) return false
  const name = nameOf(part)
  return name !== undefined && name === nameOf(other)
}

function nameOf(part: Criterion): string | undefined {
  if (!('kind' in part)) return undefined
  switch (part.kind) {
    case 'skill':
    case 'credential':
      return `${part.skill ?? ''} ${part.label.toLowerCase()}`
    case 'education':
      return `${part.level} ${part.fields.join(',').toLowerCase()}`
    case 'eligibility':
      return part.of
    default:
      return undefined
  }
}

function asksYears(part: Criterion | undefined): boolean {
  return part !== undefined && 'kind' in part && part.kind === 'skill' && part.minYears !== undefined
}
