import { readFile } from 'node:fs/promises'
import { type Profile, profile } from '../model/profile.ts'
import { fail, type Result, succeed } from '../model/result.ts'

/** Reads a JSON Resume file; `detail` says in words what is wrong with one that does not fit. */
export async function loadProfile(file: string): Promise<Result<Profile, 'bad-profile'>> {
  let source: string
  try {
    source = await readFile(file, 'utf8')
  } catch {
    return fail('bad-profile', `${file}: the file cannot be read`)
  }
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return fail('bad-profile', `${file}: this is not JSON`)
  }
  const parsed = profile.safeParse(value)
  if (parsed.success) return succeed(parsed.data)
  const [issue] = parsed.error.issues
  return fail('bad-profile', `${file}: not a JSON Resume: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
}
