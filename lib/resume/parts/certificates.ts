import type { ProfileCertificate } from '../../model/found.ts'
import { type Line, unwrapped } from '../document.ts'
import type { ResumeWorld } from '../world.ts'
import { readCertificate } from './certificate-name.ts'
import { sentencesOf } from './list.ts'
import { positionScore } from './vocabulary.ts'

export interface FoundCertificate {
  value: ProfileCertificate
  lines: Line[]
}

const LONGEST = 130

/** Reads the licences and certificates of a section's lines: a name, and whoever issued it when, on its line or the next. */
export function readCertificates(lines: readonly Line[], world: Pick<ResumeWorld, 'today' | 'skillsIn'>): FoundCertificate[] {
  const found: FoundCertificate[] = []
  for (const line of unwrapped(lines)) {
    if (line.text.length > LONGEST) continue
    const statements = sentencesOf(line.text).flatMap(({ text }) => text.split(/;\s+/))
    for (const text of statements) {
      const { names, issuer, date } = readCertificate(text, world)
      const [name] = names
      const last = found.at(-1)
      const isUnder = last && !last.value.date && statements.length === 1 && !line.bullet && !line.gap && last.lines.length === 1
      const goesOn = isUnder && date && names.length === 1 && !issuer && !last.value.issuer && isIssuer(line, last.lines[0])
      if (name !== undefined && !goesOn) {
        found.push(...names.map((each) => ({ value: { name: each, ...(date && { date }), ...(issuer && { issuer }) }, lines: [line] })))
        continue
      }
      if (!last || !date || last.value.date) continue
      last.value = { ...last.value, date, ...(name !== undefined && { issuer: name }) }
      last.lines.push(line)
    }
  }
  return found
}

/** Whether a line reads like who issued the certificate over it: an organisation, or smaller letters. */
function isIssuer({ text, size }: Line, over: Line | undefined): boolean {
  return positionScore(text) < 0 || /^(?:issued|by |ausgestellt|délivré|emitido|\p{Lu}{2,6}\b)/u.test(text) || size < (over?.size ?? size)
}
