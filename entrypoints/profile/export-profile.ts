import type { Profile } from '../../lib/model/profile.ts'

/** JSON Resume 1.0.0 names its schema so. */
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** Hands the profile to the browser as a JSON Resume file. */
export function exportProfile(profile: Profile, name: string): void {
  const text = `${JSON.stringify({ $schema: SCHEMA, ...profile }, undefined, 2)}\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'profile'}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
