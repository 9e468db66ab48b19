import { isCapitalised, isUpperCase, touches, wordAt } from '../stretch.ts'
import { hasOwnLabel, isField } from './labels.ts'
import { type Claim, type FactReader, isOneOf, type Line, nothing, wholeLabel } from './line.ts'
import { startsGluedTown } from './location/place-at.ts'
import { afterPlacePrefix } from './location/place-prefix.ts'
import { nameEnd } from './names.ts'
import { employerNoun, namesJob, SURE } from './organization/employer-nouns.ts'
import { employerVerbs, predicates, STRONG } from './organization/words.ts'
import { isAnnouncement, isSectionHeading } from './section-heading.ts'
import { barredLine } from './title/barred-line.ts'
import { phraseFrom, titleClaim } from './title/claim.ts'
import { gluedTitleEnd, titleEnd } from './title/cut.ts'
import { isFirmBehind, isFirmFrom, isSurname } from './title/firm.ts'
import { areCapitalised, endOfLine, hasLetters, isBeforeSign, isCompound, isHeadline, isNamed, isSentence } from './title/line-shape.ts'
import { hasOccupation } from './title/occupations.ts'
import { afterCalls } from './title/start.ts'
import { isButton } from './title/terms.ts'

const titleLabels =
  /^(?:(?:job|position|role|post|vacancy|class|classification|working|official|posting|requisition|opening) )*title(?:(?: and |\s?[&/]\s?)grade)?$/
/** Labels that as often name something else, or a kind of jobs: believed where the value names an occupation, and less than the first line. */
const otherLabels =
  /^(?:position|role|job|opportunity|vacancy|subject|re|job name|position name|vacancy name|post|we are hiring|we're hiring|now hiring|hiring|opening|openings|vacancies|wanted|(?:certificated|classified|internal|external|immediate|anticipated|new) (?:vacancy|opening|position)|(?:position|job|vacancy|employment) (?:announcement|opening|posting|vacancy|opportunity)|open position|current (?:vacancy|opening))$/
/** "The role: Night Cook", on one line. */
const ourLabels = /^(?:the|this|our) (?:position|role|job|opportunity|vacancy)$/
const LONGEST = 14
/** A title that stands as a line of its own is looked for among the first lines only. */
const FIRST_LINES = 5
/** As a heading it may stand below a few sentences about the employer. */
const FIRST_HEADINGS = 8
/** And below the fields of a form. */
const LAST_HEADING = 30
/** What a line of words no one knows for an occupation may have, and still be the title. */
const LONGEST_UNKNOWN = 6
/** What a line proves whose noun of a job is none that is known. */
const UNNAMED = 5.4
/** What a first line proves that goes on behind the title with no sign between; a single word may as well begin the employer's name, "Baker Street Dental". */
const GLUED = 5.5
const GLUED_WORD = 3.5

/** The title of the job, from a label, a heading ("About the … role"), the first lines, or how a sentence begins ("As a …, you will"). */
export const title: FactReader = {
  read(line) {
    if (line.label && (titleLabels.test(line.label) || otherLabels.test(line.label) || isOwnAnnouncement(line, line.label))) {
      const start = afterPlacePrefix(line, line.valueFrom)
      const to = endOfTitle(line, start)
      const isKnown = titleLabels.test(line.label) || hasOccupation(line, start, to)
      if (isKnown && to > start && to - start <= LONGEST)
        return titleClaim(line, start, to, titleLabels.test(line.label) ? 10 : line.label === 'role' ? 4.5 : 5.5)
    }
    const from = line.first
    const heading = fromAboutRole(line, from) ?? fromFirstLine(line, from)
    if (heading) return heading
    if (line.role === 'heading' || wordAt(line, from) !== 'as') return nothing
    return /^(?:a|an|the|our)$/.test(wordAt(line, from + 1)) ? phraseFrom(line, from + 2, 5) : nothing
  },
}

function isOwnAnnouncement(line: Line, label: string): boolean {
  return hasOwnLabel(line) && (isAnnouncement(label) || ourLabels.test(label))
}

/** Where the title ends that is the value of a label: before terms set behind it, "(maternity cover)". */
function endOfTitle(line: Line, from: number): number {
  const to = endOfLine(line, from)
  const end = titleEnd(line, from)
  // "Subject: Night cook wanted"
  if (/^(?:subject|re)$/.test(line.label ?? '')) return end
  if (end > from && wordAt(line, end) === 'at' && isCapitalised(line, end + 1)) return end
  // "Hiring: Night Cook - The Larkin Inn"
  if (!titleLabels.test(line.label ?? '') && end > from && wordAt(line, end) === '-') return end
  const isCounted = wordAt(line, end) === 'x' && /^\d+$/.test(wordAt(line, end + 1)) && end + 2 >= to
  return (isCounted || /^[(|·•]$/.test(wordAt(line, end))) && end > from ? end : to - from > LONGEST ? end : to
}

/** "About the Senior Engineer, Search role". */
function fromAboutRole(line: Line, from: number): Claim[] | undefined {
  if (line.role !== 'heading' || wordAt(line, from) !== 'about' || wordAt(line, from + 1) !== 'the') return undefined
  const to = endOfLine(line, from)
  const isRole = /^(?:role|position|job)$/.test(wordAt(line, to - 1)) && to - from > 3 && to - from < 16
  return isRole ? titleClaim(line, from + 2, to - 1, 7) : undefined
}

/** A line near the top that begins with the name of a job; of the very first line, a few words that are no heading are enough. */
function fromFirstLine(line: Line, from: number): Claim[] | undefined {
  const barred = barredLine(line)
  if (barred) return titleClaim(line, ...barred.title, 6)
  if (hasOwnLabel(line) || isField(line.label)) return undefined
  if (line.place >= (line.role === 'heading' ? FIRST_HEADINGS : FIRST_LINES)) return fromLateHeading(line, from)
  const first = wordAt(line, from)
  if (first === 'key' && !/^(?:holder|holders|account|accounts|worker|workers|stage)$/.test(wordAt(line, from + 1))) return undefined
  if (
    !isCompound(line, from) &&
    /^(?:dear|hello|hi|greetings|welcome|about|looking|seeking|searching|recruiting|our|the|your|we|i|why|what|meet|join|apply|how|who|as|at|this|are|do|is|in|for|with|my|when|reports?)$/.test(
      first,
    )
  )
    return undefined
  const start = afterCalls(line, from)
  if (isFirmFrom(line, start) || saysOfFirm(line, start)) return undefined
  const end = titleEnd(line, start)
  if (end <= start || end - start > LONGEST || employerNoun(line, start, end) >= 4) return undefined
  for (let at = start; at < end; at++)
    if (
      /^(?:is|are|you|we|our|your|has|have|needs|need|wants)$/.test(wordAt(line, at)) ||
      (wordAt(line, at) === 'for' && /^an?$/.test(wordAt(line, at + 1))) ||
      predicates.longest(line, at)?.value === STRONG
    )
      return fromGlued(line, start, true)
  const isBelow = line.place > 0 && line.place < FIRST_LINES && line.label !== undefined && isAnnouncement(line.label)
  const isTop = line.role === 'heading' || line.place === 0 || isBelow
  const isSetOff =
    endOfLine(line, start) <= end ||
    isButton(line, end) ||
    startsGluedTown(line, end) ||
    (wordAt(line, end) === 'x' && /^\d+$/.test(wordAt(line, end + 1))) ||
    /^20\d\d$/.test(wordAt(line, end)) ||
    isOneOf(wordAt(line, end), '-(,|·•@!.:;*<[{') ||
    (/^(?:at|bij|bei|chez|hos|opportunity|opportunities|vacancy|vacancies)$/.test(wordAt(line, end)) && line.place === 0)
  if (!isSetOff && line.role !== 'heading') return fromGlued(line, start, false)
  if (line.role !== 'heading' && isSentence(line, start)) return undefined
  if (hasLetters(line, end)) return titleClaim(line, start, end, 6.5)
  if (hasOccupation(line, start, end)) {
    if (line.place >= FIRST_LINES) return isSectionHeading(line, start, end) ? undefined : titleClaim(line, start, end, 4.8)
    // "LARK COUNTY CLERK & RECORDER" may be the office that seeks: a label below ("Position: …") knows better.
    // So may be "Harker Diner": its last word only ends like the noun of a job.
    if (isTop || line.role === 'other')
      return titleClaim(line, start, end, employerNoun(line, start, end) >= SURE ? 5.2 : isNamed(line, start, end) ? 6 : UNNAMED)
    if (employerNoun(line, start, end) > 0 && !namesJob(line, start, end)) return undefined
    const isPlain = line.role === 'company' || line.role === 'offer'
    return isHeadline(line, start, end) || (isPlain && isBeforeSign(line, start, end)) ? titleClaim(line, start, end, 5) : undefined
  }
  if (
    (line.place > 0 && !isBelow) ||
    !isSetOff ||
    wordAt(line, line.to - 1) === '?' ||
    (isBelow && wordAt(line, line.to - 1) === '.') ||
    end - start > LONGEST_UNKNOWN ||
    line.to - start > 2 * LONGEST ||
    isSectionHeading(line, start, end)
  )
    return undefined
  if (line.role !== 'heading' && !isBelow && wordAt(line, end) !== '-') return undefined
  // "Main area", "Job family": the label of what stands on the next line.
  if (endOfLine(line, start) === end && isField(wholeLabel(line))) return undefined
  if (end - start === 1 && !isUpperCase(line, start) && !isBelow) return undefined
  for (let at = start; at < end; at++) if (/^(?:a|an|the|to|your|its)$/.test(wordAt(line, at))) return undefined
  return isCapitalised(line, start) && employerNoun(line, start, end) === 0 ? titleClaim(line, start, end, 4.5) : undefined
}

/** "Larkin Homes builds houses.": a first line that is the employer's sentence. */
function saysOfFirm(line: Line, start: number): boolean {
  if (line.place > 0 || wordAt(line, line.to - 1) !== '.') return false
  const end = nameEnd(line, start)
  const word = wordAt(line, end)
  return end > start && end < line.to - 2 && !isCapitalised(line, end) && /^\p{Ll}+s$/u.test(word) && employerVerbs.has(word)
    ? !hasOccupation(line, start, end) || (end - start === 2 && isSurname(line, start) && employerNoun(line, start, end) > 0)
    : false
}

/** "Night Cook Larkin Inn is a small hotel": of a first line that begins with the title and goes on with a sentence; `ofFirm` asks that it is the employer's. */
function fromGlued(line: Line, start: number, ofFirm: boolean): Claim[] | undefined {
  const end = line.place === 0 && line.role !== 'heading' ? gluedTitleEnd(line, start) : undefined
  return end === undefined || (ofFirm && !isFirmBehind(line, end))
    ? undefined
    : titleClaim(line, start, end, end - start === 1 ? GLUED_WORD : GLUED)
}

/** A heading below the fields of a form, "Community Nurse", which is nothing but the name of a job. */
function fromLateHeading(line: Line, from: number): Claim[] | undefined {
  const last = endOfLine(line, from)
  const end = line.role === 'heading' ? jobEnd(line, from, last) : last
  const isName = line.role === 'heading' && line.place < LAST_HEADING && end - from > 1 && end - from <= LONGEST_UNKNOWN
  if (!isName || isField(wholeLabel(line)) || !namesJob(line, from, end) || !areCapitalised(line, from, end)) return undefined
  return isSectionHeading(line, from, end) ? undefined : titleClaim(line, from, last, 2.2)
}

/** The token after the job before its field: of "Assistant Coach - Girls' Track". */
function jobEnd(line: Line, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (isOneOf(wordAt(line, at), '-,(') && !touches(line, at)) return at
  return to
}
