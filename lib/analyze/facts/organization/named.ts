import { createColumn } from '../../../lexicon/word-column.ts'
import { isCapitalised, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { type Claim, type FactReader, type Line, nothing } from '../line.ts'
import { placedName } from '../location/placed-name.ts'
import { isNamePart, nameEnd } from '../names.ts'
import { isNamedOccupation } from '../title/occupations.ts'
import { employerClaims, isEmployer } from './employer.ts'
import { employerNoun, isDepartment, isEmployerNoun, namesJob, SURE } from './employer-nouns.ts'
import { predicates, STRONG } from './words.ts'

/** Words before a name that as a rule is the employer's: "at Acme", "join Acme". */
const before = wordSet('at with join joining across within chez bei')
/** Words behind one: "Acme employees", "the Acme team". */
const behind = wordSet("team teams employees associates colleagues staff careers family customers culture recruiter recruiters ' ’")
/** Small words before a name that make it part of what is said, "the staff of Acme Hospital is a team": it is not glued to them. */
const joints = wordSet(
  'of in at for with by from to and or the a an our your their its as on near within through that than under about like if',
)
/** What an employer makes its own people keep or learn. */
const rules = wordSet('training policies policy standards procedures code guidelines')
const BEFORE = 1
const BEHIND = 2
const PREDICATE = 4
const RULE = 8
const cues = createColumn(
  (lower) =>
    (before.has(lower) ? BEFORE : 0) |
    (behind.has(lower) ? BEHIND : 0) |
    (predicates.firsts.has(lower) ? PREDICATE : 0) |
    (rules.has(lower) ? RULE : 0),
)
/** Last words of names of departments and trades, which prose uses alike. */
const departments = wordSet(
  'unit ward division office technology technologies operations finance it section department service services development engineering trading infrastructure medicine management sales marketing product insights analytics science sciences research design security agile scrum devops',
)
/** What one is offered at an employer, so many words before its name. */
const offers = wordSet(
  'position positions post posts vacancy vacancies opening openings fellowship fellowships scholarship studentship internship',
)
const seeking = wordSet('need needs seeking hiring looking recruiting')
const AHEAD_OF_NAME = 12
/** What each of them proves. */
const LITTLE = 0.4
/** What whose rules one keeps proves. */
const CLEAR = 2
const LONGEST = 8
/** Here what one will do is told with where: "a Teacher of Art to teach at Acme Academy, a school in …". */
const FIRST_LINES = 6
/** In "our family-run agency, Acme," the name follows so soon. */
const LONGEST_KIND = 6

/** Names that the text uses as one does the employer's, inside its sentences. Each proves little by itself. */
export const organizationNamed: FactReader = {
  read(line) {
    if (line.role === 'heading') return nothing
    const isAsked = line.role === 'required' || line.role === 'preferred'
    const { word, table } = line.tokens
    const cueOf = cues.of(table)
    let found: Claim[] | undefined
    for (let at = line.from; at < line.to; at++) {
      const cue = cueOf[word[at] ?? 0] ?? 0
      if (cue === 0 || (isAsked && !(cue & RULE) && !(line.place === 0 && cue & (BEFORE | PREDICATE)))) continue
      const claims =
        cue & RULE
          ? claimOfRules(line, at)
          : cue & BEFORE
            ? claimAfter(line, at)
            : cue & BEHIND && isCapitalised(line, at - 1)
              ? claimOfOwner(line, at)
              : cue & PREDICATE
                ? claimBefore(line, at)
                : nothing
      if (claims.length) {
        found ??= []
        found.push(...claims)
      }
    }
    return found ?? nothing
  },
}

/** "Acme's training requirements", "the Acme code of conduct": whose rules, named at token `rule`, one keeps. */
function claimOfRules(line: Line, rule: number): readonly Claim[] {
  const isOwned = wordAt(line, rule - 1) === 's' && wordAt(line, rule - 2) === "'"
  const isConduct = wordAt(line, rule) === 'code' && /^(?:conduct|ethics)$/.test(wordAt(line, rule + 2))
  if (!isOwned && !isConduct) return nothing
  const from = nameStart(line, isOwned ? rule - 2 : rule)
  if (from === (isOwned ? rule - 2 : rule) || from === line.from || !isEmployer(line, from)) return nothing
  // Of "the County's policy" no name is left; "Larkin's" may be one.
  return isOwned && !employerClaims(line, from, rule - 2, CLEAR).length ? nothing : employerClaims(line, from, rule, CLEAR)
}

/** "at Acme", "join the County of Larkhill as": the name behind token `opener`. */
function claimAfter(line: Line, opener: number): readonly Claim[] {
  const isJoined = /^join(?:ing)?$/.test(wordAt(line, opener))
  const from = isJoined && wordAt(line, opener + 1) === 'the' ? opener + 2 : opener + 1
  if (!isEmployer(line, from)) return nothing
  const end = nameEnd(line, from)
  const isStrange = isJoined && wordAt(line, end) === 'as' && !isNamedOccupation(wordAt(line, end - 1))
  const isSure = employerNoun(line, from, end) >= SURE
  const isOwn = isJoined && end - from > 1 && isUnknown(line, from) && (employerNoun(line, from, end) > 0 || wordAt(line, end) === 'as')
  if ((namesJob(line, from, end) && !isStrange) || (departments.has(wordAt(line, end - 1)) && !isSure && !isOwn)) return nothing
  if (from > opener + 1 && wordAt(line, end) !== 'as') return nothing
  const mayExplain = line.role !== 'responsibility' || line.place < FIRST_LINES
  if (wordAt(line, opener) === 'at' && mayExplain && isExplained(line, end)) return employerClaims(line, from, end, CLEAR)
  const isOffered = wordAt(line, opener) === 'at' && (isSure ? isBefore(line, opener, offers) : isSoughtAt(line, opener))
  if (isOffered) return employerClaims(line, from, end, CLEAR)
  return employerClaims(line, from, end, (isJoined && wordAt(line, end) === 'as' && !isDepartment(line, from)) || isOwn ? CLEAR : LITTLE)
}

/** Whether a word of some letters is none of the language: "join Larkin Tools". */
function isUnknown(line: Line, at: number): boolean {
  return /^\p{L}{4}/u.test(wordAt(line, at)) && knownNumber(wordAt(line, at)) === undefined
}

/** "Teach at Larkhill Academy, a thriving school in": whether what kind of employer it is stands right behind a name. */
function isExplained(line: Line, end: number): boolean {
  if (wordAt(line, end) !== ',' || !/^an?$/.test(wordAt(line, end + 1))) return false
  for (let at = end + 2; at < end + LONGEST && !/^[,.;]$/.test(wordAt(line, at)); at++) if (isEmployerNoun(wordAt(line, at))) return true
  return false
}

/** "We need a Mechanical Engineer at": whether who is sought stands right before token `at`. */
function isSoughtAt(line: Line, at: number): boolean {
  return isCapitalised(line, at - 1) && isNamedOccupation(wordAt(line, at - 1)) && isBefore(line, at, seeking)
}

/** Whether one of some words stands shortly before token `at`: "a PhD position in ecology at". */
function isBefore(line: Line, at: number, words: ReadonlySet<string>): boolean {
  for (let back = at - 1; back > at - AHEAD_OF_NAME && back >= line.from && !/^[,.;]$/.test(wordAt(line, back)); back--)
    if (words.has(wordAt(line, back))) return true
  return false
}

/** "Acme's", "Acme employees": the name that ends before token `end`, unless what stands before it claimed it already. */
function claimOfOwner(line: Line, end: number): readonly Claim[] {
  if (/^['’]$/.test(wordAt(line, end)) && wordAt(line, end + 1) !== 's') return nothing
  const from = nameStart(line, end)
  if (
    from === line.from ||
    before.has(wordAt(line, from - 1)) ||
    !isEmployer(line, from) ||
    namesJob(line, from, end) ||
    departments.has(wordAt(line, end - 1))
  )
    return nothing
  return employerClaims(line, from, end, LITTLE)
}

/**
 * The name before what it is said to do at token `verb`: between a comma and it, "Founded in Leeds, Acme is hiring"; or, of one that only
 * employers have, glued to what stood on the line above, "Start: soon Acme Hospital is a …".
 */
function claimBefore(line: Line, verb: number): readonly Claim[] {
  const end = wordAt(line, verb - 1) === ',' ? verb - 1 : verb
  if (!isNamePart(line, end - 1)) return nothing
  const predicate = predicates.longest(line, verb)
  if (!predicate) return nothing
  const from = nameStart(line, end)
  if (from === end || from === line.first || !isEmployer(line, from)) return nothing
  const word = wordAt(line, from - 1)
  // "Our agency, Acme, was founded in …"
  const isOurs = predicate.value >= 2 && wordAt(line, line.first) === 'our' && from <= line.first + LONGEST_KIND
  if (word === ',')
    return isOurs || (predicate.value === STRONG && (line.role === 'company' || wordAt(line, line.first) === 'if'))
      ? employerClaims(line, from, end, 2)
      : nothing
  // "The Department of Botany at Acme University invites …"
  if (word === 'at' && predicate.value === STRONG && line.role !== 'responsibility' && !isNameAt(line, from - 1))
    return employerClaims(line, from, end, SURE)
  const isGlued = end - from > 1 && /^(?:\p{L}{3,}|\d+|\)|%)$/u.test(word) && !joints.has(word) && line.role !== 'responsibility'
  return isGlued && employerNoun(line, from, end) >= SURE && !namesJob(line, from, end) ? employerClaims(line, from, end, 2) : nothing
}

/** Whether "at", which stands at a token, is a part of the name that begins the line: "The Anchor at Larkhill seeks", but not "Roads Office at Acme". */
function isNameAt(line: Line, at: number): boolean {
  if (wordAt(line, line.first) !== 'the') return false
  const name = placedName(line, line.first + 1)
  return name !== undefined && name.to > at
}

/** The first token of the capitalised words that end before token `end`. */
function nameStart(line: Line, end: number): number {
  let from = end
  while (from > line.from && end - from < LONGEST && isNamePart(line, from - 1)) from--
  return from
}
