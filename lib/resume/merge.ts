import type { BasicsField, Found } from '../model/found.ts'
import type { Profile } from '../model/profile.ts'

type Entry = Record<string, unknown>

/** A profile with what was found in a document. What is there already is filled up, never doubled and never overwritten, but for basics: these were picked one by one. */
export function mergeFound(profile: Profile, found: readonly Found[], rest: Profile = {}): Profile {
  let merged: Profile = { ...rest, ...profile }
  if (rest.basics) {
    const location = { ...rest.basics.location, ...profile.basics?.location }
    merged.basics = { ...rest.basics, ...profile.basics, ...(Object.keys(location).length > 0 && { location }) }
  }
  for (const one of found) merged = mergeOne(merged, one)
  return merged
}

/** Whether a profile says already what was found, so that keeping it would change nothing. */
export function isKnown(profile: Profile, found: Found): boolean {
  return JSON.stringify(mergeOne(profile, found)) === JSON.stringify(profile)
}

/** Whether keeping it would replace something that the profile says otherwise. */
export function replaces(profile: Profile, found: Found): boolean {
  if (found.section !== 'basics') return false
  const now = basicsValue(profile, found.field)
  return now !== undefined && now !== found.value
}

function basicsValue({ basics }: Profile, field: BasicsField): string | undefined {
  return field === 'city' ? basics?.location?.city : basics?.[field]
}

function mergeOne(profile: Profile, found: Found): Profile {
  switch (found.section) {
    case 'basics': {
      const set = found.field === 'city' ? { location: { ...profile.basics?.location, city: found.value } } : { [found.field]: found.value }
      return { ...profile, basics: { ...profile.basics, ...set } }
    }
    case 'work':
      return { ...profile, work: mergeInto(profile.work ?? [], found.value, isSameWork) }
    case 'education':
      return { ...profile, education: mergeInto(profile.education ?? [], found.value, isSameEducation) }
    case 'skills':
      return {
        ...profile,
        skills: mergeInto(
          profile.skills ?? [],
          found.value,
          (a, b) => isSameName(a.name, b.name) || (a.skill !== undefined && a.skill === b.skill),
        ),
      }
    case 'languages':
      return { ...profile, languages: mergeInto(profile.languages ?? [], found.value, (a, b) => isSameName(a.language, b.language)) }
    case 'certificates':
      return { ...profile, certificates: mergeInto(profile.certificates ?? [], found.value, (a, b) => isSameName(a.name, b.name)) }
  }
}

/** The list with an entry: the one it is the same as gains what it lacks; a new one is added at the end. */
function mergeInto<One extends Entry>(entries: readonly One[], added: One, isSame: (a: One, b: One) => boolean): One[] {
  const place = entries.findIndex((own) => isSame(own, added))
  const own = entries[place]
  if (!own) return [...entries, added]
  const missing = Object.fromEntries(Object.entries(added).filter(([key, value]) => value !== undefined && own[key] === undefined))
  return Object.keys(missing).length === 0 ? [...entries] : entries.with(place, { ...own, ...missing })
}

const plain = (words: string | undefined) => (words ?? '').trim().toLowerCase()
const isSameName = (a: string | undefined, b: string | undefined) => plain(a) !== '' && plain(a) === plain(b)
/** Dates of different precision are the same as far as both go. */
const isSameDate = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a))

function isSameWork(a: NonNullable<Profile['work']>[number], b: NonNullable<Profile['work']>[number]): boolean {
  if (isSameName(a.name, b.name) && isSameName(a.position, b.position))
    return a.startDate === undefined || b.startDate === undefined || isSameDate(a.startDate, b.startDate)
  return (
    (isSameName(a.name, b.name) || isSameName(a.position, b.position)) &&
    isSameDate(a.startDate, b.startDate) &&
    (a.name === undefined || b.name === undefined || a.position === undefined || b.position === undefined)
  )
}

function isSameEducation(a: NonNullable<Profile['education']>[number], b: NonNullable<Profile['education']>[number]): boolean {
  if (!isSameName(a.institution, b.institution) && !(isSameName(a.area, b.area) && isSameName(a.studyType, b.studyType))) return false
  return isSameName(a.studyType, b.studyType) || a.studyType === undefined || b.studyType === undefined
}
