import type { Entry } from './entries.ts'
import { splitAtCommas } from './head-line.ts'
import { positionScore } from './vocabulary.ts'

/** What the head of a job says. */
export interface Roles {
  position?: string
  name?: string
  location?: string
  /** Its other words: a team, a remark in brackets. */
  notes: string[]
}

/** "Cicero, IL", "Lyon, France": no position and no organisation is written so. */
const STATE = /^\p{Lu}[\p{L}. '’-]+,\s(?:\p{Lu}{2,3}|(?:\p{Lu}{2,3},\s)?(?:USA|UK))$/u
/** A part of an organisation, which stands between a position and it: "Nurse, Ward 6, St Mary's". */
const TEAM =
  /^(?:team|unit|ward|section|division|abteilung|station|équipe|service de)(?!\p{L})|(?<!\p{L})(?:team|unit|ward|section|division|dept|department|squad|abteilung)(?:\s\S{1,3})?$/iu
/** What names a town or its middle, whatever else the words name. */
const TOWNISH = /(?<!\p{L})(?:city|county|district|centre|center|airport|stadt|zentrum|park|court)$/iu
/** A remark of so many words is none of the name it stands behind. */
const REMARK = /\s*\(([^()]*(?:\s[^()]*){2,}|[^()]*,[^()]*)\)/g

/** How much and when somebody worked, in a part of its own. */
const HOURS =
  /^(?:summers?|winters?|seasonal|weekends|part[- ]time|full[- ]time|temporary|permanent|fixed[- ]term|contract|teilzeit|vollzeit|befristet|temps (?:plein|partiel)|tiempo (?:completo|parcial))$/i
/** "160 hours", "12 staff": no name. */
const COUNTED = /^\d[\d,.]*\s\p{Ll}/u
/** Work for oneself, and none at all, are for no employer. */
export const OWN =
  /freelanc|self.?employed|selbstständig|freiberuf|indépendant|autónomo|career break|(?:parental|maternity) leave|elternzeit|sabbatical/i
/** Behind the name of an organisation all brackets are remarks. */
const BRACKETS = /\s*\(([^()]*)\)$/g

let countries: ReadonlySet<string> | undefined

/** Names of countries in four languages, lower-cased. */
function isCountry(text: string): boolean {
  countries ??= new Set([
    ...['en', 'de', 'fr', 'es'].flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
      return LETTERS.flatMap((one) => LETTERS.flatMap((two) => names.of(one + two)?.toLowerCase() ?? []))
    }),
    ...[
      'uk',
      'usa',
      'u.k.',
      'u.s.',
      'u.s.a.',
      'uae',
      'england',
      'scotland',
      'wales',
      'northern ireland',
      'holland',
      'turkey',
      'czech republic',
      'remote',
    ],
  ])
  return countries.has(text.toLowerCase())
}
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const isPlace = (text: string) => STATE.test(text) || isCountry(text.split(/,\s+/).at(-1) ?? text)
function isOrganisation(text: string): boolean {
  const name = withoutRemarks(text, BRACKETS)
  return positionScore(name) < 0 && !TEAM.test(name) && !TOWNISH.test(name)
}

/** Whether most heads whose words show it name the position before the organisation. */
export function isPositionFirst(entries: readonly Pick<Entry, 'parts'>[]): boolean {
  let votes = 0
  for (const { parts } of entries) {
    const [first, second] = parts.length > 1 ? parts.map(({ text }) => text) : splitAtCommas(parts[0]?.text ?? '')
    if (first && second) votes += Math.sign(positionScore(first) - positionScore(second))
  }
  return votes >= 0
}

/** Tells which parts of a head are the position, the organisation and the place. */
export function rolesOf({ parts, group }: Pick<Entry, 'parts' | 'group'>, positionFirst: boolean): Roles {
  const notes: string[] = []
  const all = parts.map(({ text }) => withoutRemarks(text, REMARK, notes)).filter((text) => text !== '')
  const texts = all.filter((text) => !HOURS.test(text))
  notes.push(...all.filter((text) => HOURS.test(text)))
  if (group) {
    const [position, location] = texts
    return { name: group.text, ...(position && { position }), ...(location && { location }), notes }
  }
  const town = texts.length > 2 ? texts.findLast(isPlace) : undefined
  const named = texts.filter((text) => text !== town)
  const roles = named.length > 1 ? ofParts(named, positionFirst) : ofPieces(splitAtCommas(named[0] ?? ''), positionFirst)
  const location = town ?? roles.location
  return { ...roles, ...(location && { location }), notes: [...roles.notes, ...notes] }
}

/** A head whose parts a sign or the layout parts. */
function ofParts(texts: readonly string[], positionFirst: boolean): Roles {
  const scores = texts.map((text) => positionScore(splitAtCommas(text)[0] ?? '') || positionScore(text))
  const [one = 0, two = 0] = scores
  const best = Math.max(...scores)
  // Behind the first two stands the place, if no words tell otherwise.
  const isBehind = best > 0 && best > Math.max(one, two)
  const at = isBehind ? scores.indexOf(best) : one === two ? Number(!positionFirst) : Number(two > one)
  const position = texts[at] ?? ''
  const others = texts.filter((_, place) => place !== at)
  // "Nurse, St Mary's Hospital | Leeds": both in one part.
  if (splitAtCommas(position).slice(1).some(isOrganisation) && others.every((text) => positionScore(text) >= 0)) {
    const { location = '', ...both } = ofPieces(splitAtCommas(position), true)
    return { ...both, location: [location, ...others].filter(Boolean).join(', ') }
  }
  const organisation = others.toSorted((a, b) => Math.min(0, positionScore(a)) - Math.min(0, positionScore(b)))[0] ?? ''
  const rest = others.filter((text) => text !== organisation)
  const { name, location = rest.shift(), notes } = organisationOf(splitAtCommas(organisation))
  return { position, ...(name && { name }), ...(location && { location }), notes: [...notes, ...rest] }
}

/** A head that only commas part: "Nurse, St Mary's Hospital, Leeds", "St Mary's Hospital, Leeds". */
function ofPieces(all: readonly string[], positionFirst: boolean): Roles {
  const pieces = all.filter((piece, place) => place === 0 || !COUNTED.test(piece))
  const [first = '', ...others] = pieces
  if (OWN.test(first)) return { position: first, ...(others.length > 0 && { location: others.join(', ') }), notes: [] }
  if (first === '') return { notes: [] }
  const score = positionScore(first)
  if (pieces.length === 1) return score < 0 ? { name: first, notes: [] } : { position: first, notes: [] }
  if (score < 0 || (score === 0 && !positionFirst)) {
    const at = pieces.findIndex((piece, place) => place > 0 && positionScore(piece) > 0)
    const roles = organisationOf(at < 0 ? pieces : pieces.slice(0, at))
    return at < 0 ? roles : { position: pieces.slice(at).join(', '), ...roles }
  }
  const behind = pieces.map((piece, place) => place > 0 && !TEAM.test(piece))
  // The last of many is a place, however it sounds.
  const sure = pieces.findIndex((piece, place) => behind[place] && isOrganisation(piece) && (place < 3 || place + 1 < pieces.length))
  const at = sure > 0 ? sure : behind.indexOf(true)
  if (at < 0) return { position: pieces.join(', '), notes: [] }
  if (isPlace(pieces.slice(at).join(', ')))
    return { position: pieces.slice(0, at).join(', '), location: pieces.slice(at).join(', '), notes: [] }
  const before = pieces.slice(0, at)
  const roles = organisationOf(pieces.slice(at))
  return {
    ...roles,
    position: before.filter((piece) => !TEAM.test(piece)).join(', ') || first,
    notes: [...before.slice(1).filter((piece) => TEAM.test(piece)), ...roles.notes],
  }
}

/** An organisation with the place behind it; its team is none of its name. */
function organisationOf(pieces: readonly string[]): Omit<Roles, 'position'> {
  const notes: string[] = []
  const from = pieces.findIndex((piece, at) => at + 1 === pieces.length || !TEAM.test(piece) || !isOrganisation(pieces[at + 1] ?? ''))
  let to = from + 1
  while (isOrganisation(pieces[to] ?? '')) to++
  const name = pieces
    .slice(from, to)
    .map((piece) => withoutRemarks(piece, BRACKETS, notes))
    .join(', ')
  const location = pieces.slice(to).join(', ')
  return { ...(name && { name }), ...(location && { location }), notes: [...pieces.slice(0, from), ...notes] }
}

/** A text without its remarks, which are added to the notes. */
function withoutRemarks(text: string, pattern: RegExp, notes: string[] = []): string {
  for (const [, remark] of text.matchAll(pattern)) if (remark) notes.push(remark)
  return text.replace(pattern, '').trim()
}
