import type { Profile } from '../model/profile.ts'
import { type Criterion, type LeafCriterion, leavesOf, type Requirement } from '../model/requirement.ts'

/** What an answer is about: the thing itself where it has a name, so that it holds for every posting; else the posting's words. */
export function aboutLeaf(leaf: LeafCriterion, text: string): string {
  switch (leaf.kind) {
    case 'skill':
      return `skill:${leaf.skill ?? leaf.label.toLowerCase()}${leaf.minYears === undefined ? '' : `:${leaf.minYears}`}`
    case 'credential':
      return `credential:${leaf.skill ?? leaf.label.toLowerCase()}`
    case 'language':
      return `language:${leaf.language}:${leaf.level ?? ''}`
    case 'experience':
      return `experience:${leaf.minYears ?? ''}:${leaf.field?.toLowerCase() ?? ''}`
    case 'education':
      return `education:${leaf.level}:${leaf.fields.join('|').toLowerCase()}`
    case 'eligibility':
      return `eligibility:${leaf.of}:${quote(leaf, text)}`
    case 'other':
      return `other:${quote(leaf, text)}`
  }
}

/** What an answer to an any-of is about: the choice itself, since a yes does not tell which. */
export function aboutChoice(options: readonly Criterion[], text: string): string {
  return `any(${options
    .flatMap(leavesOf)
    .map((leaf) => aboutLeaf(leaf, text))
    .join('|')})`
}

/**
 * The profile with "I have this" or "I don't" said of a requirement. Each thing that must hold is answered by itself; skills had are listed
 * as such, skills not had are taken off the list. A yes to an any-of answers the choice and lists nothing.
 */
export function answer(profile: Profile, requirement: Requirement, text: string, has: boolean): Profile {
  const asked = askedIn(requirement.criterion, text, has)
  const about = new Set(asked.map((one) => one.about))
  const kept = (profile.answers ?? []).filter((given) => !about.has(given.about))
  const given = asked.map(({ about, start, end }) => ({ about, label: text.slice(start, end), has }))
  const leaves = asked.flatMap(({ leaf }) => (leaf ? [leaf] : []))
  return { ...profile, skills: withSkills(profile.skills ?? [], leaves, has), answers: [...kept, ...given] }
}

interface Asked {
  about: string
  start: number
  end: number
  leaf?: LeafCriterion
}

function askedIn(criterion: Criterion, text: string, has: boolean): Asked[] {
  if ('all' in criterion) return criterion.all.flatMap((part) => askedIn(part, text, has))
  if ('any' in criterion) {
    if (!has) return criterion.any.flatMap((part) => askedIn(part, text, has))
    const leaves = leavesOf(criterion)
    const start = Math.min(...leaves.map((leaf) => leaf.start))
    const end = Math.max(...leaves.map((leaf) => leaf.end))
    return [{ about: aboutChoice(criterion.any, text), start, end }]
  }
  return [{ about: aboutLeaf(criterion, text), start: criterion.start, end: criterion.end, leaf: criterion }]
}

function withSkills(
  skills: NonNullable<Profile['skills']>,
  leaves: readonly LeafCriterion[],
  has: boolean,
): NonNullable<Profile['skills']> {
  const asked = leaves.flatMap((leaf) => (leaf.kind === 'skill' && leaf.skill !== null ? [{ name: leaf.label, skill: leaf.skill }] : []))
  const names = new Set(asked.flatMap(({ name, skill }) => [name.toLowerCase(), skill]))
  const isAsked = (own: (typeof skills)[number]) => names.has(own.skill ?? '') || names.has(own.name.toLowerCase())
  if (!has) return skills.filter((own) => !isAsked(own))
  return [
    ...skills,
    ...asked.filter(({ name, skill }) => !skills.some((own) => own.skill === skill || own.name.toLowerCase() === name.toLowerCase())),
  ]
}

function quote({ start, end }: { start: number; end: number }, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim().toLowerCase()
}
