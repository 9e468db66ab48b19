import { isFigures } from '../letters.ts'
import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'

const joints = wordSet("of and & de the for la du von van ' . - s")
/** Short forms that a full stop follows inside a name: "St. Mary". */
const shortened = wordSet('st dr mt ft pvt pte pty')
/** "Acme Inc": the legal forms of names … */
export const legal = wordSet('inc llc ltd gmbh co corp corporation plc ag sa bv limited llp lp')
/** … and those that a comma may part from one: "Acme, Inc". */
const apart = wordSet('inc llc ltd gmbh corp corporation plc limited llp lp')
/** What is said of a name, in a line of capitals as well: "CITY OF LEEDS IS AN EQUAL OPPORTUNITY EMPLOYER". */
const saying = wordSet('is are was has will does invites seeks announces')
/** What joins requirements in capitals, behind a name that is not in capitals: "with the City of Leeds AND a licence". */
const joining = wordSet('and or with')
const LONGEST = 12

/** The token after the name that starts at token `at`: capitalised words and numbers, small words only between two of them. */
export function nameEnd(line: Stretch, at: number): number {
  let end = at
  for (let next = at; next < Math.min(at + LONGEST, line.to); next++) {
    if (isNamePart(line, next)) {
      if (isUpperCase(line, next) && (saying.has(wordAt(line, next)) || (joining.has(wordAt(line, next)) && !isUpperCase(line, at)))) break
      end = next + 1
    } else if (isForm(line, next)) {
      next += 2
      end = next + 1
    } else if (wordAt(line, next) === ',' && apart.has(wordAt(line, next + 1)) && isCapitalised(line, next + 1))
      return next + (wordAt(line, next + 2) === '.' ? 3 : 2)
    else if (!joints.has(wordAt(line, next)) || next === at) break
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

/** "(Pty)", "(Pvt)": a legal form in brackets, before "Ltd". */
function isForm(line: Stretch, at: number): boolean {
  return wordAt(line, at) === '(' && /^(?:pty|pvt|pte|private|proprietary)$/.test(wordAt(line, at + 1)) && wordAt(line, at + 2) === ')'
}

/** Whether a token can be part of a name: a capital letter or a digit. */
export function isNamePart(line: Stretch, at: number): boolean {
  return at < line.to && (isCapitalised(line, at) || (isFigures(line, at) && /^\d/.test(wordAt(line, at))))
}
