import { findPeriods } from '../dates/period.ts'
import type { ResumeWorld } from '../world.ts'
import { partsOf } from './head-line.ts'
import { isRegistered, isTicket } from './licence-names.ts'
import { commaParts } from './list.ts'
import { isSchool } from './school-name.ts'

/** What a statement says of certificates: their names, and who issued them when. */
export interface CertificateNames {
  names: string[]
  issuer?: string | undefined
  date?: string | undefined
}

/** What a person is given or says beside a certificate, which is no part of its name and no issuer. */
const REMARK =
  /^(?:(?:id|no|nr|pin|valid|expir\p{L}*|renew\p{L}*|gültig|(?:(?:all|both) )?current|active|in progress|since|(?:full )?member(?:ship)?|own|clean (?:record|mvr)|happy|available|on request|references?|referees?|refs?|revalidated|refreshed|in good standing|until|through|exp|(?:licen[cs]e|registration|certificate)(?=$| #?\d)|reg(?:istration)?\.? (?:no|#))(?!\p{L})|issued\s*$|#|\d)/iu
/** Brackets with times and remarks: "(yearly)", "(2 days)". */
const REMARK_BRACKET =
  /^(?:yearly|annual(?:ly)?|online|nights?|evenings?|part-time|in-house|valid|expir|renew|refreshed|current|last in|pin|reg|no\.|#|\d+ (?:hours?|days?|weeks?|months?)|(?:january|february|march|april|may|june|july|august|september|october|november|december)$|\W*$)/i
/** "PIN 12A3456E", "RN #123456", "Licence no. 99-123". */
const NUMBER =
  /[\s,;:–-]*(?:\b(?:reg|cert|pin|id|rn|lpn)\b\.?\s*)?(?:#\s?|\b(?:no|number|nr|pin|id)\b[.:]?\s*#?)\s*[A-Z]{0,4}[\d-][\w/-]*\d[\w/-]*/gi
/** A year behind these words is when it ends, not when it was got. */
const UNTIL = /(?:valid|exp\.?|expir\p{L}*|through|thru|until|till|to|bis|jusqu\p{L}*|hasta|gültig|renewal|due)[\s:]*(?:date)?[\s:]*$/iu
/** What no longer holds is told with the name. */
const LAPSED = /[\s,;(–-]+((?:has |have )?(?:lapsed|expired|abgelaufen|expirée?|caducad[oa])(?!\p{L})[^,;.()]*)/iu

/** Words around a licence that say it is held and what goes with it: "I hold a …", "… and own car". */
const HELD =
  /^(?:i\s+)?(?:also\s+)?(?:currently\s+)?(?:have|hold|holds|holder of|holding|possess|with|am a)\s+(?:(?:an?|my|the)\s+)?|^(?:valid|current)\s+(?!until|to|till|through|from|\d)/i
const WITH =
  /\s+(?:and|with|&)\s+(?:own|use|access|a car|car)(?!\p{L}).*$|\s+(?:y|et|und)\s+(?:veh[ií]culo|coche|véhicule|eigene[rs]?)(?!\p{L}).*$/iu

/** Reads one statement of certificates: a name and its issuer, or a list of names. */
export function readCertificate(text: string, world: Pick<ResumeWorld, 'today' | 'skillsIn'>): CertificateNames {
  const lapsed = LAPSED.exec(text)
  const told = (lapsed ? text.slice(0, lapsed.index) : text).replace(HELD, '').replace(WITH, '')
  const periods = findPeriods(told, world.today)
  const date = periods.filter(({ start }) => !UNTIL.test(told.slice(0, start))).at(-1)?.startDate
  const words = periods
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start).replace(UNTIL, '')}\t${rest.slice(end)}`, told)
    .replace(/\s*\(([^()]*)\)/g, (bracket, inner: string) => (inner.includes('\t') || REMARK_BRACKET.test(inner) ? '' : bracket))
    .replace(NUMBER, '')
  const [first, ...rest] = withLevel(partsOf(words, { at: false })).flatMap(membersOf)
  if (first === undefined || REMARK.test(first)) return { names: [], date }
  const others = rest.filter((part) => !REMARK.test(part))
  // "CPA, CPA Australia": what holds the name is who gave it.
  const tickets = others.filter((part) => isTicket(part, world) && !isSchool(part) && !part.includes(first))
  const named = (name: string) => (lapsed?.[1] ? `${name} (${lapsed[1].trim()})` : name)
  // "CPR, First Aid, OSHA 10" are three; "Certified Paralegal, NALA" is one and who gave it.
  const isList = tickets.length > 0 && tickets.length >= others.length / 2 && isTicket(first, world) && !isRegistered(first)
  const school = others.find(isSchool)
  if (isList) return { names: [first, ...others.filter((part) => part !== school)].map(named), issuer: school, date: school && date }
  const issuer = others[0]?.replace(/^(?:issued by|by|ausgestellt von|délivré par|emitido por)\s+/i, '')
  return { names: [named(first)], issuer, date }
}

const LETTER = '(?:\\p{Lu}|[IVX]{1,4}|\\d{1,2}[a-z]?)'
/** Goes on with the name in front of the comma: "Function A, C and D", "bridges, advanced course". */
const GOES_ON = new RegExp(
  `^(?:(?:[Ll]evels?|[Pp]arts?|[Ss]tages?) )?${LETTER}(?:\\s(?:and|und|&|et|y|to|bis)\\s${LETTER})?$|^(?=\\p{Ll}).*(?:course|level|class|manual|automatic|kurs)`,
  'u',
)

/** The members of a part, a name with what only goes on with it. */
function membersOf(part: string): string[] {
  const [first = '', ...rest] = commaParts(part)
  const end = rest.findIndex((each) => !GOES_ON.test(each) || (REMARK.test(each) && !/^\d/.test(each)))
  const count = end < 0 ? rest.length : end
  return [[first, ...rest.slice(0, count)].join(', '), ...rest.slice(count)]
}

const LEVEL =
  /^(?:associate|professional|expert|foundation|practitioner|specialty|advanced|intermediate|basic|beginner|level \w+|stufe \w+|niveau \w+)$/i

/** Whether words are nothing but the level of a certificate. */
export const isLevel = (words: string): boolean => LEVEL.test(words) || /^level$/i.test(words)

/** "AWS Certified Developer – Associate", "NATE – Air Conditioning": a level behind a dash belongs to the name, and all behind mere letters. */
function withLevel(parts: readonly string[]): string[] {
  const [first, second, ...rest] = parts
  if (
    first === undefined ||
    second === undefined ||
    !(LEVEL.test(second) || /^\p{Lu}{2,6}$/u.test(first) || first.split(' ')[0] === second.split(' ')[0])
  )
    return [...parts]
  return [`${first} – ${second}`, ...rest]
}
