import type { ProfileCertificate } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'
import { type Line, spanIn } from '../document.ts'
import type { ResumeWorld } from '../world.ts'
import { readCertificate } from './certificate-name.ts'
import { languagesIn } from './language-names.ts'
import { isCalledLicence, isRegistered } from './licence-names.ts'
import { commaParts, statementsOf } from './list.ts'

type World = Pick<ResumeWorld, 'today' | 'skillsIn'>

/** Not held, or not yet. */
const NOT_HELD =
  /(?<!\p{L})(?:no|not|without|towards?|working on|studying|preparing|pursuing|in progress|expired|lapsed|willing|eligible|obtain|planned|applied|on request|references?)(?!\p{L})/iu
const LONGEST_WORDS = 8
/** What follows a licence's name in a sentence. */
const REST = /\s+(?:good till|valid|until|expires|since|from|on the)(?!\p{L}).*$/iu

/**
 * The licences that lines tell outside a section for them: under the name, behind it, or among other remarks ("Full clean driving licence,
 * own car"). Prose that only names one gives its name alone.
 */
export function licencesIn(lines: readonly Line[], world: World): { value: ProfileCertificate; places: Span[] }[] {
  return lines.flatMap((line) =>
    statementsOf(line.text).flatMap((statement) => {
      if (isRegistered(statement.text)) return told(statement.text, line, statement.start, world)
      let from = statement.start
      return commaParts(statement.text).flatMap((part) => {
        const start = line.text.indexOf(part, from)
        from = start + part.length
        return told(part, line, start, world)
      })
    }),
  )
}

function told(part: string, line: Line, start: number, world: World): { value: ProfileCertificate; places: Span[] }[] {
  const value = licenceOf(part, world)
  return value === undefined ? [] : [{ value, places: [spanIn(line, start, start + part.length)] }]
}

function licenceOf(part: string, world: World): ProfileCertificate | undefined {
  const words = part
    .replace(/\s[–—-]\s.*\bon request\b.*$/i, '')
    .replace(REST, '')
    .trim()
  if (NOT_HELD.test(words) || languagesIn(words).length > 0) return undefined
  if (words.split(/\s+/).length <= LONGEST_WORDS && isCalledLicence(words)) {
    const { names, issuer, date } = readCertificate(words, world)
    const [name] = names
    return name === undefined ? undefined : { name, ...(date && { date }), ...(issuer && { issuer }) }
  }
  const known = world
    .skillsIn(words)
    .find(
      ({ skill, start, end }) => skill.kind === 'credential' && isTold(words.slice(0, start), words.slice(start, end), words.slice(end)),
    )
  return known && { name: words.slice(known.start, known.end) }
}

/** Whether a known credential is told as held, and not a word for a trade: "Certified Paralegal with …"; "RN", alone or behind a name. */
function isTold(before: string, named: string, behind: string): boolean {
  if (isRegistered(named) || (before === '' && behind === '')) return true
  const isLetters = /^\p{L}*\p{Lu}\p{L}*\p{Lu}[\p{L}\d]*$/u.test(named)
  return isLetters && behind.trim() === '' && (before === '' || /^(?:\p{Lu}[\p{L}'’.-]+\s+){2,4}$/u.test(before))
}
