import type { Profile, ProfileEducation, ProfileSkill, ProfileWork } from './profile.ts'
import type { Span } from './span.ts'

export type ProfileLanguage = NonNullable<Profile['languages']>[number]
export type ProfileCertificate = NonNullable<Profile['certificates']>[number]
export type BasicsField = 'name' | 'label' | 'email' | 'phone' | 'url' | 'city' | 'summary'

/** One thing that a document says of a person, for them to keep or drop. `places` are spans of the document's text, first the main one. */
export type Found = { id: string; places: readonly Span[] } & (
  | { section: 'basics'; field: BasicsField; value: string }
  | { section: 'work'; value: ProfileWork }
  | { section: 'education'; value: ProfileEducation }
  /** `jobs` names the dated work that its years come from. */
  | { section: 'skills'; value: ProfileSkill; jobs: readonly string[] }
  | { section: 'languages'; value: ProfileLanguage }
  | { section: 'certificates'; value: ProfileCertificate }
)

/** A document as it was read: its text, unless it was structured already, and what was found in it. */
export interface ReadResume {
  text: string | undefined
  found: readonly Found[]
  /** What a structured file holds beside the sections that are reviewed. */
  rest: Profile
}
