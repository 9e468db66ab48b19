import type { ProfileCertificate } from '../../model/found.ts'
import { type Line, unwrapped } from '../document.ts'
import type { ResumeWorld } from '../world.ts'
import { isLevel, readCertificate } from './certificate-name.ts'
import { isTicket } from './licence-names.ts'
import { sentencesOf } from './list.ts'
import { positionScore } from './vocabulary.ts'

export interface FoundCertificate {
  value: ProfileCertificate
  lines: Line[]
}

const LONGEST = 130
/** What a person says of their doing is no name: "Pass every test I am sent to." */
const TOLD = /(?:^|\p{Ll} )I (?!(?:also |currently )?(?:have|hold|possess|am)\b)\p{Ll}/u
/** What is still to come counts for nothing: "exam in May, in progress". */
const NOT_YET = /(?<!\p{L})(?:in progress|not yet|in training|working towards?|exam (?:booked|planned|due))(?!\p{L})/iu
/** What names a course is none who gives one. */
const COURSE = /(?<!\p{L})(?:course|workshop|training|seminar|certification)s?(?!\p{L})/iu
/** Fewer words may be the rest of a name. */
const LEAST_NAME = 3

/** Reads the licences and certificates of a section's lines: a name, and whoever issued it when, on its line or the next. */
export function readCertificates(lines: readonly Line[], world: Pick<ResumeWorld, 'today' | 'skillsIn'>): FoundCertificate[] {
  const found: FoundCertificate[] = []
  // What names a certificate by itself does not go on with the line before, however narrow its column is.
  const apart = lines.map((line) =>
    line.goesOn && line.text.split(' ').length >= LEAST_NAME && isTicket(line.text, world) ? { ...line, goesOn: false } : line,
  )
  for (const line of withLevels(unwrapped(apart))) {
    if (line.text.length > LONGEST || TOLD.test(line.text) || NOT_YET.test(line.text)) continue
    const statements = sentencesOf(line.text).flatMap(({ text }) => text.split(/;\s+/))
    for (const text of statements) {
      const { names, issuer, date } = readCertificate(text, world)
      const [name] = names
      const last = found.at(-1)
      const isUnder =
        last &&
        !last.value.date &&
        !/\d{4}/.test(last.lines[0]?.text ?? '') &&
        statements.length === 1 &&
        !line.bullet &&
        !line.gap &&
        last.lines.length === 1
      const goesOn =
        isUnder &&
        date &&
        names.length === 1 &&
        !issuer &&
        !last.value.issuer &&
        !isTicket(line.text, world) &&
        isIssuer(line, last.lines[0])
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

/** The lines with a level that stands alone behind what it is of: a narrow column parted them. */
function withLevels(lines: readonly Line[]): Line[] {
  return lines.reduce<Line[]>((whole, line) => {
    const last = whole.at(-1)
    if (last && !line.bullet && !line.gap && isLevel(line.text))
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end }
    else whole.push(line)
    return whole
  }, [])
}

/** Whether a line reads like who issued the certificate over it: an organisation, or smaller letters. */
function isIssuer({ text: whole, size }: Line, over: Line | undefined): boolean {
  const text = whole.replace(/\s*\([^()]*\)/g, '')
  if (COURSE.test(text)) return false
  return positionScore(text) < 0 || /^(?:issued|by |ausgestellt|délivré|emitido|\p{Lu}{2,6}\b)/u.test(text) || size < (over?.size ?? size)
}
