import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../stretch.ts'
import { isFigures } from '../words/letters.ts'
import { wordSet } from '../words/word-set.ts'

const joints = wordSet("of and & + de the for la du von van ' . - s")
/** Short forms that a full stop follows inside a name: "St. Mary". */
const shortened = wordSet('st dr mt ft pvt pte pty')
/** "Acme Inc": the legal forms of names … */
export const legal = wordSet('inc llc ltd gmbh ggmbh co corp corporation plc ag sa bv limited llp lp')
/** … and those that a comma may part from one: "Acme, Inc". */
const apart = wordSet('inc llc ltd gmbh corp corporation plc limited llp lp pc')
/** What is said of a name, in a line of capitals as well: "CITY OF LEEDS IS AN EQUAL OPPORTUNITY EMPLOYER". */
const saying = wordSet('is are was has will does invites seeks announces')
/** What joins requirements in capitals, behind a name that is not in capitals: "with the City of Leeds AND a licence". */
const joining = wordSet('and or with')
const LONGEST = 12
const CAPITAL_A = 65
const CAPITAL_Z = 90
/** "pH", "kWh" and "iOS" are no names. */
const LONGEST_UNIT = 3

/** The token after the name that starts at token `at`: capitalised words and numbers, small words only between two of them. */
export function nameEnd(line: Stretch, at: number): number {
  let end = at
  for (let next = at; next < Math.min(at + LONGEST, line.to); next++) {
    const dotted = next > at ? dottedFormEnd(line, next) : undefined
    if (dotted !== undefined) return dotted
    if (isNamePart(line, next)) {
      if (isUpperCase(line, next) && (saying.has(wordAt(line, next)) || (joining.has(wordAt(line, next)) && !isUpperCase(line, at)))) break
      end = next + 1
    } else if (isInFigures(line, next)) end = next + 1
    else if (isForm(line, next)) {
      next += 2
      end = next + 1
    } else if (wordAt(line, next) === ',' && apart.has(wordAt(line, next + 1)) && isCapitalised(line, next + 1))
      return next + (wordAt(line, next + 2) === '.' ? 3 : 2)
    else if (arePartners(line, at, next)) end = next + 4
    else if (!joints.has(wordAt(line, next)) || next === at) break
    else if (isCoop(line, next)) end = next + 2
    else if (wordAt(line, next) === '-' && !(touches(line, next) && touches(line, next + 1))) break
    else if (
      wordAt(line, next) === '.' &&
      !/^(?:com|io|ai|inc|co|org|net)$/.test(wordAt(line, next + 1)) &&
      wordAt(line, next - 1).length > 1 &&
      !shortened.has(wordAt(line, next - 1)) &&
      !(wordAt(line, next - 1) === 'no' && /^\d/.test(wordAt(line, next + 1)))
    )
      break
  }
  return end
}

/** Whether "-op" or "-operative" follows "Co" at token `dash`: "Larkin Grocery Co-op". */
function isCoop(line: Stretch, dash: number): boolean {
  return wordAt(line, dash) === '-' && wordAt(line, dash - 1) === 'co' && /^(?:op|operative)s?$/.test(wordAt(line, dash + 1))
}

/** The token after a legal form with its full stops at token `at`: "S.p.A.", "B.V."; undefined without one. */
function dottedFormEnd(line: Stretch, at: number): number | undefined {
  if (wordAt(line, at).length > 1 || wordAt(line, at + 1) !== '.') return undefined
  const start = line.tokens.start[at] ?? 0
  const form = /^(?:S\.p\.A|S\.r\.l|S\.A\.S|S\.A|S\.L|B\.V|N\.V|s\.r\.o|a\.s)\b\.?/.exec(line.text.slice(start, start + 8))?.[0]
  if (form === undefined) return undefined
  let to = at
  while (to < line.to && (line.tokens.end[to] ?? 0) <= start + form.length) to++
  return to
}

/** Whether ", Crane & Moss" follows one word at token `comma`: "Larkin, Crane & Moss". */
function arePartners(line: Stretch, at: number, comma: number): boolean {
  return (
    comma === at + 1 &&
    wordAt(line, comma) === ',' &&
    isNamePart(line, comma + 1) &&
    wordAt(line, comma + 2) === '&' &&
    isNamePart(line, comma + 3)
  )
}

/** "(Pty)", "(Pvt)": a legal form in brackets, before "Ltd". */
function isForm(line: Stretch, at: number): boolean {
  return wordAt(line, at) === '(' && /^(?:pty|pvt|pte|private|proprietary)$/.test(wordAt(line, at + 1)) && wordAt(line, at + 2) === ')'
}

/** "eLarkin": a small letter before a capital. */
function isCamel({ text, tokens }: Stretch, at: number): boolean {
  const start = tokens.start[at] ?? 0
  const second = text.charCodeAt(start + 1)
  return second >= CAPITAL_A && second <= CAPITAL_Z && (tokens.end[at] ?? 0) - start > LONGEST_UNIT
}

/** What is glued to the figures of a name: "st" of "1st Choice", "b" of "Studio 54b", "/7" of "24/7 Cars". */
function isInFigures(line: Stretch, at: number): boolean {
  if (!isFigures(line, at - 1) || !touches(line, at)) return false
  return /^(?:st|nd|rd|th|[a-z])$/.test(wordAt(line, at)) || (wordAt(line, at) === '/' && isFigures(line, at + 1) && touches(line, at + 1))
}

/** Whether a token can be part of a name: a capital letter, also behind a first small one, or a digit; "gGmbH" is a legal form. */
export function isNamePart(line: Stretch, at: number): boolean {
  return (
    at < line.to &&
    (isCapitalised(line, at) || isCamel(line, at) || wordAt(line, at) === 'ggmbh' || (isFigures(line, at) && /^\d/.test(wordAt(line, at))))
  )
}
