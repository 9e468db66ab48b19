import { isCapitalised, type Stretch, touches, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'

const joints = wordSet("of and & de the for la du von van ' . - s")
/** Short forms that a full stop follows inside a name: "St. Mary". */
const shortened = wordSet('st dr mt ft pvt pte pty')
const LONGEST = 12

/** The token after the name that starts at token `at`: capitalised words and numbers, small words only between two of them. */
export function nameEnd(line: Stretch, at: number): number {
  let end = at
  for (let next = at; next < Math.min(at + LONGEST, line.to); next++) {
    if (isNamePart(line, next)) end = next + 1
    else if (isForm(line, next)) {
      next += 2
      end = next + 1
    } else if (!joints.has(wordAt(line, next)) || next === at) break
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
  return at < line.to && (isCapitalised(line, at) || /^\d/.test(wordAt(line, at)))
}
