import type { BasicsField, Found, ReadResume } from '../../model/found.ts'
import { type Profile, profile } from '../../model/profile.ts'
import { fail, type Result, succeed } from '../../model/result.ts'

export type JsonRefusal = 'broken-json' | 'not-json-resume'

const BASICS: readonly Exclude<BasicsField, 'city'>[] = ['name', 'label', 'email', 'phone', 'url', 'summary']
const SECTIONS = ['work', 'education', 'skills', 'languages', 'certificates'] as const

/** Reads a JSON Resume file. Keys that this program does not know are kept in `rest`; `detail` of a refusal names the place that does not fit. */
export function readJsonResume(text: string): Result<ReadResume, JsonRefusal> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fail('broken-json')
  }
  const parsed = profile.safeParse(withoutNull(value))
  if (!parsed.success) return fail('not-json-resume', parsed.error.issues[0]?.path.join('.') ?? '')
  const { basics, ...others } = parsed.data
  const found: Found[] = []
  const add = (one: Found extends infer One ? (One extends Found ? Omit<One, 'id' | 'places'> : never) : never) =>
    found.push({ ...one, id: String(found.length), places: [] } as Found)
  for (const field of BASICS) {
    const own = basics?.[field]
    if (own) add({ section: 'basics', field, value: own })
  }
  if (basics?.location?.city) add({ section: 'basics', field: 'city', value: basics.location.city })
  for (const one of others.work ?? []) add({ section: 'work', value: one })
  for (const one of others.education ?? []) add({ section: 'education', value: one })
  for (const one of others.skills ?? []) add({ section: 'skills', value: one, jobs: [] })
  for (const one of others.languages ?? []) add({ section: 'languages', value: one })
  for (const one of others.certificates ?? []) add({ section: 'certificates', value: one })
  const rest = restOf(parsed.data)
  if (found.length === 0 && Object.keys(rest).filter((key) => !key.startsWith('$')).length === 0) return fail('not-json-resume', '')
  return succeed({ text: undefined, found, rest })
}

/** What the file holds beside what is reviewed. */
function restOf({ basics = {}, ...sections }: Profile): Profile {
  const others = Object.fromEntries(Object.entries(sections).filter(([key]) => !(SECTIONS as readonly string[]).includes(key)))
  const own = Object.fromEntries(Object.entries(basics).filter(([key]) => !(BASICS as readonly string[]).includes(key)))
  return { ...others, ...(Object.keys(own).length > 0 && { basics: own }) }
}

/** Some writers of JSON Resume put null, or an empty text, for what is missing. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, own]) => (own === null || own === '' ? [] : [[key, withoutNull(own)]])))
}
