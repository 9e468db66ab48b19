import { isCapitalised, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { type Claim, type FactReader, type Line, nothing } from '../line.ts'
import { titleClaim } from './claim.ts'
import { withField } from './field.ts'
import { hasOccupation, isJobNoun, isOccupation } from './occupations.ts'

/** What "the Night Auditor" does in a posting. */
const doing =
  /^(?:is|will|shall|must|has|works|serves|performs|plans|provides|supports|manages|leads|reports|oversees|coordinates|assists|ensures|maintains|develops|helps|acts|plays|looks|takes|carries|delivers|designs|runs|operates|drives)$/
/** Headings of what tells of the job. */
const summaries =
  /^(?:(?:the )?(?:job|position|role)(?: summary| overview| purpose| description| statement)?|(?:general )?(?:summary|purpose|overview)|about the (?:job|role|position))$/
/** Whose job a title before "role" is. */
const ours = /^(?:this|the|our|a|an|your)$/
const roles = compilePhrases([['role|position|vacancy|post', true]])
const LONGEST = 8
const FIRST_LINES = 6

/** The title as prose repeats it: "The Night Auditor is …", "in this Night Auditor role". */
export const titleSubject: FactReader = {
  triggers: ['the', 'role', 'position', 'vacancy', 'post', 'will'],
  read(line) {
    const isOfJob = line.label !== undefined && summaries.test(line.label)
    if (line.role === 'heading') return fromRole(line)
    if (line.role === 'company' && !isOfJob) return nothing
    const own = titleAt(line, line.first)
    if (own && /^(?:will)$/.test(wordAt(line, own)) && line.role === 'responsibility') return titleClaim(line, line.first, own, 3.2)
    const subject = wordAt(line, line.first) === 'the' ? titleAt(line, line.first + 1) : undefined
    const sole = wordAt(line, line.first) === 'the' && line.place < FIRST_LINES && isSole(line, line.first + 1)
    if (sole) return titleClaim(line, line.first + 1, line.first + 2, 3)
    if (subject && (doing.test(wordAt(line, subject)) || ((isOfJob || line.role === 'responsibility') && isVerb(wordAt(line, subject)))))
      return titleClaim(line, line.first + 1, subject, 3.5)
    return fromRole(line)
  },
}

/** "The Pharmacist is responsible for": among the first lines, one noun is enough, unless it may be the boss. */
function isSole(line: Line, at: number): boolean {
  const isAlone = isCapitalised(line, at) && isOccupation(wordAt(line, at)) && !/^(?:manager|director|supervisor)$/.test(wordAt(line, at))
  return isAlone && /^(?:is|will)$/.test(wordAt(line, at + 1)) && /^(?:responsible|be)$/.test(wordAt(line, at + 2))
}

/** Whether a small word can be what one does: "processes", "audits". */
function isVerb(word: string): boolean {
  return /^\p{Ll}{3,}[^s]s$/u.test(word)
}

function fromRole(line: Line): readonly Claim[] {
  for (let at = line.from + 2; at < line.to; at++) {
    if (!roles.longest(line, at) || !isJobNoun(line, at - 1)) continue
    let from = at - 1
    while (from > line.from && at - from < LONGEST && (isCapitalised(line, from) || isShortForm(line, from))) from--
    const first = from
    while (
      from > line.from &&
      /^(?:-|full|part|time|fulltime|parttime|permanent|temporary|seasonal|new|exciting|current)$/.test(wordAt(line, from))
    )
      from--
    if (first < at - 1 && ours.test(wordAt(line, from))) return titleClaim(line, first + 1, at, 3.7)
  }
  return nothing
}

/** Whether token `at` is the full stop of "Sr." or "Jr.". */
function isShortForm(line: Line, at: number): boolean {
  return wordAt(line, at) === '.' && /^[sj]r$/.test(wordAt(line, at - 1))
}

/** The token after the capitalised words from token `from`, if they end in the noun of a job and are more than that noun. */
function titleAt(line: Line, from: number): number | undefined {
  let end = from
  while (
    end < from + LONGEST &&
    (isCapitalised(line, end) || isShortForm(line, end) || (/^(?:of|and|&|\/|-)$/.test(wordAt(line, end)) && end > from))
  )
    end++
  const last = end > from && hasOccupation(line, from, end) ? withField(line, end) : from
  return last > from + 1 ? last : undefined
}
