import { CUED, EXACT_CASE, LISTED } from '../../../lexicon/guard.ts'
import type { FormMatch } from '../../../lexicon/lexicon.ts'
import type { Role } from '../../../model/statement.ts'
import { isHead, nameKinds } from './borders.ts'
import { hasCue, isItem, isLed } from './cues.ts'
import { nextMember, previousMember } from './lists.ts'
import { isPastRole, namesEmployer, namesPerson } from './people.ts'
import { type Places, roleAt, wordNear } from './places.ts'
import { describesThing } from './qualities.ts'

/** The skills that the lexicon's `forms` in a text name, in order and not overlapping: of forms that overlap the longer counts. */
export function recognizeKnown(places: Places, forms: readonly FormMatch[]): FormMatch[] {
  const candidates = forms.filter((match) => mayStand(places, match) && !describesThing(places, match))
  return absorbHeads(keepLongest(acceptByGuard(places, candidates)), places)
}

/**
 * A form never reaches over the border of a statement. In a heading it must be all of it and a name ("Python"). "Java" of
 * "we seek a Java developer" and "finance" of "finance team" tell who is meant, not what is asked for; offers and the like may only name names.
 */
function mayStand(places: Places, match: FormMatch): boolean {
  const number = places.statementOf[match.first] ?? -1
  const statement = places.statements[number]
  if (!statement || places.statementOf[match.last] !== number || isNumbering(places, match)) return false
  switch (statement.role) {
    case 'heading':
      return match.start === statement.start && match.end === statement.end && nameKinds.has(match.skill.kind)
    case 'required':
    case 'preferred':
      return !namesPerson(places, match) || isPastRole(places, match)
    case 'responsibility':
    case 'other':
      return !namesPerson(places, match) && !namesEmployer(places, match)
    default:
      return match.guard === 0 && nameKinds.has(match.skill.kind) && !namesPerson(places, match) && !namesEmployer(places, match)
  }
}

/** A letter in brackets counts the items of a list: "(C) Any equivalent combination". */
function isNumbering(places: Places, { first, last, start, end }: FormMatch): boolean {
  return end - start === 1 && wordNear(places, first - 1, first) === '(' && wordNear(places, last + 1, last) === ')'
}

/**
 * Judges the guards. A form with L counts where a form beside it in a list counts, so acceptance spreads along lists until nothing
 * changes. Going over them forth and back carries it along a list of any length in one round.
 */
function acceptByGuard(places: Places, candidates: readonly FormMatch[]): readonly FormMatch[] {
  const accepted = new Set<FormMatch>()
  const waiting = new Set<FormMatch>()
  for (const match of candidates) {
    if (match.guard & CUED && !isWanted(places, match)) continue
    if (needsList(places, match) && !isLed(places, match.first, match.last) && !isAskedItem(places, match)) waiting.add(match)
    else accepted.add(match)
  }
  if (waiting.size) acceptListed(places, candidates, accepted, waiting)
  return accepted.size === candidates.length ? candidates : candidates.filter((match) => accepted.has(match))
}

/** Adds to the accepted forms those waiting that stand in a list with one that counts. */
function acceptListed(places: Places, candidates: readonly FormMatch[], accepted: Set<FormMatch>, waiting: ReadonlySet<FormMatch>): void {
  const starts = new Map<number, FormMatch[]>()
  const ends = new Map<number, FormMatch[]>()
  for (const match of candidates) {
    add(starts, match.first, match)
    add(ends, match.last, match)
  }
  /** Names in a list vouch for each other where each is written as a name: "Go, Rust and Swift". */
  const vouches = (match: FormMatch, other: FormMatch) =>
    accepted.has(other) || (waiting.has(other) && isWrittenAsName(match) && isWrittenAsName(other))
  /** Beside another skill, after a separator; or without one, as tags stand, beside a name. */
  const isListed = (match: FormMatch) => {
    const next = starts.get(nextMember(places, match.last)) ?? []
    const previous = ends.get(previousMember(places, match.first)) ?? []
    if (next.some((other) => vouches(match, other)) || previous.some((other) => vouches(match, other))) return true
    const beside = [...(starts.get(match.last + 1) ?? []), ...(ends.get(match.first - 1) ?? [])]
    return beside.some((other) => nameKinds.has(other.skill.kind) && vouches(match, other))
  }
  const forthAndBack = [...waiting, ...[...waiting].reverse()]
  for (let before = -1; before !== accepted.size; ) {
    before = accepted.size
    for (const match of forthAndBack) if (!accepted.has(match) && isListed(match)) accepted.add(match)
  }
}

/** Exactly as the lexicon writes it, or a form that is a name however it is written. */
function isWrittenAsName({ guard, skill }: FormMatch): boolean {
  return nameKinds.has(skill.kind) && (guard === 0 || (guard & EXACT_CASE) !== 0)
}

/** S: in a requirement, or with a cue word close by. */
function isWanted(places: Places, { first, last }: FormMatch): boolean {
  const role = roleAt(places, first)
  return role === 'required' || role === 'preferred' || hasCue(places, first, last)
}

/** What is asked for by itself, or first of a list: "Driving: 5 years". Soft skills are too often the title of a paragraph. */
function isAskedItem(places: Places, { skill, first, last }: FormMatch): boolean {
  const role = roleAt(places, first)
  return skill.kind !== 'soft' && (role === 'required' || role === 'preferred') && isItem(places, first, last)
}

/** Roles that ask for nothing: a name by itself is the employer's ("Acme does not accept unsolicited résumés"), a list of names is its stack. */
const isAside = (role: Role) => role === 'offer' || role === 'process' || role === 'company'

/** L; C where the capital says nothing because every sentence starts with one; and anything where nothing is asked for. */
function needsList(places: Places, { guard, skill, first, last, start, end }: FormMatch): boolean {
  if (guard & LISTED || isAside(roleAt(places, first))) return true
  if (!(guard & EXACT_CASE) || places.statementOf[first - 1] === places.statementOf[first]) return false
  if (skill.id.startsWith('lang-') && isToldWithLevel(places, last)) return false
  const written = places.text.slice(start, end)
  return /^\p{Lu}\p{Ll}+$/u.test(written)
}

/** "German at B2 level", "French C1", "Spanish speaker": what stands after a human language where it is one to be spoken. */
function isToldWithLevel(places: Places, last: number): boolean {
  const next = wordNear(places, last + 1, last)
  if (/^[abc]$/.test(next)) return /^[12]$/.test(wordNear(places, last + 2, last))
  return /^(?:at|level|native|fluent|fluency|fluently|speaker|speakers|speaking|language|skills|proficiency|mandatory|required|preferred)$/.test(
    next,
  )
}

function add(map: Map<number, FormMatch[]>, key: number, match: FormMatch): void {
  const present = map.get(key)
  if (present) present.push(match)
  else map.set(key, [match])
}

/** Of overlapping matches the one that starts first and, of those, the longest; one skill a place. */
function keepLongest(matches: readonly FormMatch[]): FormMatch[] {
  const kept: FormMatch[] = []
  for (const match of matches) if (match.first > (kept.at(-1)?.last ?? -1)) kept.push(match)
  return kept
}

/** A general word right after a name is part of it: "microservices architecture" is one thing, and "architecture" by itself says nothing more. */
function absorbHeads(matches: readonly FormMatch[], places: Places): FormMatch[] {
  return matches.filter((match, index) => {
    const before = matches[index - 1]
    return !(
      before &&
      before.last + 1 === match.first &&
      before.skill.kind !== 'soft' &&
      match.first === match.last &&
      isHead(places, match.first)
    )
  })
}
