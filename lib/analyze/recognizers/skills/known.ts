import { CUED, EXACT_CASE, LISTED } from '../../../lexicon/guard.ts'
import type { FormMatch } from '../../../lexicon/lexicon.ts'
import type { Role } from '../../../model/statement.ts'
import { isOccupation } from '../../facts/title/occupations.ts'
import { isHead, nameKinds } from './borders.ts'
import { hasCue, isItem, isLed } from './known/cues.ts'
import { hasOtherSense } from './known/other-senses.ts'
import { inTheirField } from './known/senses.ts'
import { nextMember, previousMember } from './lists.ts'
import { isPastRole, namesEmployer, namesPerson } from './people.ts'
import { type Places, roleAt, wordNear, wordsNear } from './places.ts'
import { describesThing } from './qualities.ts'

/** The skills that the lexicon's `forms` in a text name, in order and not overlapping: of forms that overlap the longer counts. */
export function recognizeKnown(places: Places, forms: readonly FormMatch[]): FormMatch[] {
  const candidates = forms.filter((match) => mayStand(places, match) && !describesThing(places, match) && !hasOtherSense(places, match))
  return absorbHeads(keepLongest(inTheirField(places, acceptByGuard(places, candidates))), places)
}

/**
 * A form never reaches over the border of a statement. In a heading it must be all of it and a name ("Python"). "Java" of
 * "we seek a Java developer" and "finance" of "finance team" tell who is meant, not what is asked for; offers and the like may only name names.
 */
function mayStand(places: Places, match: FormMatch): boolean {
  const number = places.statementOf[match.first] ?? -1
  const statement = places.statements[number]
  if (!statement || places.statementOf[match.last] !== number || isNumbering(places, match) || isManyOfOne(places, match)) return false
  if (isNumberedPost(places, match)) return false
  switch (statement.role) {
    case 'heading':
      return match.start === statement.start && match.end === statement.end && nameKinds.has(match.skill.kind)
    case 'required':
    case 'preferred':
      return (!namesPerson(places, match) || isPastRole(places, match)) && !isCircumstance(places, match) && !isOfDegree(places, match)
    case 'responsibility':
    case 'other':
      return !namesPerson(places, match) && !namesEmployer(places, match)
    default:
      return match.guard === 0 && nameKinds.has(match.skill.kind) && !namesPerson(places, match) && !namesEmployer(places, match)
  }
}

/** "Machinist III: 3 more years", "Welder II - 4 years": for which of several posts the rest of the statement is. */
function isNumberedPost(places: Places, { first, last }: FormMatch): boolean {
  if (!isNumeral(places, last + 1, last) || wordNear(places, first - 1, first) !== '' || !/^[:–-]$/.test(wordNear(places, last + 2, last)))
    return false
  return isOccupation(wordNear(places, last, first))
}

/** "driving under the influence", "authorized to work without sponsorship": told of how something is done, and not asked for. */
function isCircumstance(places: Places, { first }: FormMatch): boolean {
  const before = wordNear(places, first - 1, first)
  return before === 'without' || (before === 'the' && wordNear(places, first - 2, first) === 'under')
}

const isNumeral = wordsNear('i ii iii iv v')
const isOpenField = wordsNear('science sciences arts technical engineering')

/** "Bachelor of Science", "a related science": how a degree is called, or that its field is open. */
function isOfDegree(places: Places, { first, last }: FormMatch): boolean {
  if (!isOpenField(places, first, first)) return false
  let at = first - 1
  while (/^(?:applied|or|and|&|science|arts)$/.test(wordNear(places, at, first))) at--
  const before = wordNear(places, at, first)
  if (before === 'related') return !/^(?:and|or|,)$/.test(wordNear(places, last + 1, last))
  const isNamed = before === 'of' && /^(?:bachelors?|masters?|associates?|doctor|s)$/.test(wordNear(places, at - 1, first))
  return isNamed && (first < last || /^(?:in|degree)$/.test(wordNear(places, last + 1, last)))
}

/** There is only one of what has a name: "Canvas" is not two of "Canva". */
function isManyOfOne({ text }: Places, { skill, start, end }: FormMatch): boolean {
  if (!nameKinds.has(skill.kind) || skill.kind === 'credential') return false
  if (text.charAt(end - 1) !== 's') return false
  const written = text.slice(start, end)
  return /^\p{Lu}\p{Ll}+s$/u.test(written) && written === `${skill.label}s`
}

/** A letter in brackets counts the items of a list: "(C) Any equivalent combination". */
function isNumbering(places: Places, { first, last, start, end }: FormMatch): boolean {
  return end - start === 1 && wordNear(places, first - 1, first) === '(' && wordNear(places, last + 1, last) === ')'
}

/** What is made of a form: nothing, 0; it counts where one beside it in a list does; or it counts. */
const WAITING = 1
const ACCEPTED = 2

/**
 * Judges the guards. A form with L counts where a form beside it in a list counts, so acceptance spreads along lists until nothing
 * changes. Going over them forth and back carries it along a list of any length in one round.
 */
function acceptByGuard(places: Places, candidates: readonly FormMatch[]): readonly FormMatch[] {
  const verdicts = new Uint8Array(candidates.length)
  let waiting = 0
  let accepted = 0
  candidates.forEach((match, index) => {
    if (match.guard & CUED && !isWanted(places, match)) return
    if (
      needsList(places, match) &&
      !isLed(places, match.first, match.last, nameKinds.has(match.skill.kind)) &&
      !isAskedItem(places, match)
    ) {
      verdicts[index] = WAITING
      waiting++
    } else {
      verdicts[index] = ACCEPTED
      accepted++
    }
  })
  if (waiting) acceptListed(places, candidates, verdicts)
  return accepted === candidates.length ? candidates : candidates.filter((_, index) => verdicts[index] === ACCEPTED)
}

/** Accepts the forms waiting that stand in a list with one that counts. Candidates are in order of their start. */
function acceptListed(places: Places, candidates: readonly FormMatch[], verdicts: Uint8Array): void {
  let longest = 0
  for (const { first, last } of candidates) longest = Math.max(longest, last - first)
  /** Names in a list vouch for each other where each is written as a name: "Go, Rust and Swift". */
  const vouches = (match: FormMatch, other: FormMatch, verdict: number | undefined) =>
    verdict === ACCEPTED || (verdict === WAITING && isWrittenAsName(match) && isWrittenAsName(other))
  /** Whether one of the forms that start with a token vouches for the match with this number. */
  const isVouchedAfter = (index: number, match: FormMatch, first: number, mustName: boolean) => {
    for (let at = index + 1; ; at++) {
      const other = candidates[at]
      if (!other || other.first > first) return false
      if (other.first === first && (!mustName || nameKinds.has(other.skill.kind)) && vouches(match, other, verdicts[at])) return true
    }
  }
  /** Whether one of the forms that end with a token does. */
  const isVouchedBefore = (index: number, match: FormMatch, last: number, mustName: boolean) => {
    for (let at = index - 1; ; at--) {
      const other = candidates[at]
      if (!other || other.first < last - longest) return false
      if (other.last === last && (!mustName || nameKinds.has(other.skill.kind)) && vouches(match, other, verdicts[at])) return true
    }
  }
  /** Beside another skill, after a separator; or without one, as tags stand, beside a name. */
  const isListed = (index: number, match: FormMatch) => {
    const next = nextMember(places, match.last)
    if (next >= 0 && isVouchedAfter(index, match, next, false)) return true
    const previous = previousMember(places, match.first)
    if (previous >= 0 && isVouchedBefore(index, match, previous, false)) return true
    return isVouchedAfter(index, match, match.last + 1, true) || isVouchedBefore(index, match, match.first - 1, true)
  }
  const accept = (index: number): boolean => {
    const match = candidates[index]
    if (!match || verdicts[index] !== WAITING || !isListed(index, match)) return false
    verdicts[index] = ACCEPTED
    return true
  }
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (let index = 0; index < candidates.length; index++) if (accept(index)) isChanged = true
    for (let index = candidates.length - 1; index >= 0; index--) if (accept(index)) isChanged = true
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
  const after = wordNear(places, last + 1, last)
  const next = after === '-' ? wordNear(places, last + 2, last) : after
  if (/^[abc]$/.test(next)) return /^[12]$/.test(wordNear(places, last + 2, last))
  return /^(?:helps?|helpful|is|would|a|or|and|[/,]|at|from|level|native|fluent|fluency|fluently|speaker|speakers|speaking|language|skills|proficiency|mandatory|required|preferred)$/.test(
    next,
  )
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
