import { beginsCapital, HAS_SMALL, isAllCapitals, NUMBER, SIGN, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { isDegreeBeforeField, isHourBeforeDay, isSpacedDegree, shortWords } from '../words/abbreviations.ts'

/** Words before whose full stop a sentence goes on. */
const abbreviations = new Set(
  'eg ie inc co ltd pvt pte corp dr mr mrs ms st vs approx sr jr min max incl dept esp ext est fig al ca bzw ggf inkl usw evtl prof rev gen ave blvd jan feb mar apr jun jul aug sep sept oct nov dec assoc bros univ mgmt yrs hrs eur'.split(
    ' ',
  ),
)
/** "No. 4", and the money of South Asia: "Rs. 900", "Tk. 900". */
const isBeforeNumber = new Set(['no', 'rs', 'tk'])
/** What a day with a full stop stands before, as Germans write it: "15. März 2031". */
const monthsBehind = new Set('januar jänner februar märz april mai juni juli august september oktober november dezember'.split(' '))
const closing = new Set([')', '"', '”', '’', "'", '»', ']', '*', '.'])

/** The first tokens of the sentences in tokens `from` to `to`, `from` itself included. */
export function sentenceStarts(text: string, tokens: Tokens, from: number, to: number): number[] {
  const starts = [from]
  let bracketsTo = from
  for (let at = from; at < to - 1; at++) {
    if (tokens.kind[at] !== SIGN) continue
    const sign = tokens.lower[at] ?? ''
    if (sign === '(') bracketsTo = bracketEnd(tokens, at, to)
    if (at < bracketsTo) continue
    if ((sign === '•' || sign === '●' || sign === '▪') && at > (starts.at(-1) ?? from)) {
      starts.push(at)
      continue
    }
    if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') continue
    // Dots that lead from a name to its figure.
    if (tokens.lower[at + 1] === '.' && spaced(tokens, at + 1)) continue
    if (tokens.lower[at - 1] === '.' && spaced(tokens, at)) continue
    let next = at + 1
    while (next < to && closing.has(tokens.lower[next] ?? '') && tokens.start[next] === tokens.end[next - 1]) next++
    if (isRemark(tokens, next, to)) return starts
    if (next < to && next === at + 1 ? endsSentence(text, tokens, at, next, starts.at(-1) ?? from) : next < to && spaced(tokens, next)) {
      starts.push(next)
      at = next - 1
    }
  }
  return starts
}

function spaced(tokens: Tokens, at: number): boolean {
  return (tokens.start[at] ?? 0) > (tokens.end[at - 1] ?? 0)
}

function endsSentence(text: string, tokens: Tokens, at: number, next: number, start: number): boolean {
  // "Quill! or Ferry": part of a name.
  if (tokens.lower[at] === '!' && /^(?:or|and)$/.test(tokens.lower[next] ?? '') && !beginsCapital(tokens, next))
    return !beginsCapital(tokens, at - 1)
  if (tokens.lower[at] !== '.' && tokens.lower[at] !== '…') return tokens.kind[next] !== SIGN || spaced(tokens, next)
  const before = at - 1
  const isUpper = beginsCapital(tokens, next)
  const length = (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0)
  if (!spaced(tokens, next)) {
    // "skills.Ability": a space forgotten; not "Node.js", "e.g.", "3.5" or "example.com".
    return (
      beginsShouted(tokens, before, next) ||
      (isUpper &&
        tokens.kind[before] === WORD &&
        tokens.kind[next] === WORD &&
        length >= 3 &&
        (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) >= 2 &&
        text.slice((tokens.start[next] ?? 0) + 1, tokens.end[next]) === (tokens.lower[next] ?? '').slice(1) &&
        endsSmall(text, tokens, before) &&
        !/^(?:js|io|net|ai|com|org|py)$/.test(tokens.lower[next] ?? ''))
    )
  }
  if (tokens.kind[before] === NUMBER && (before === start || monthsBehind.has(tokens.lower[next] ?? ''))) return false
  if (tokens.kind[before] === WORD) {
    const word = tokens.lower[before] ?? ''
    if (isSpacedDegree(tokens, at) || isDegreeBeforeField(tokens, at) || isHourBeforeDay(tokens, at)) return false
    if (length === 1 && !(isUpper && tokens.lower[before - 1] !== '.' && spaced(tokens, before))) return false
    if (length === 1 && before === start) return false
    if (abbreviations.has(word) || (!isUpper && shortWords.has(word))) return false
    if (word === 'etc') return isUpper
    if (isBeforeNumber.has(word) && tokens.kind[next] === NUMBER) return false
    if (!isUpper && tokens.kind[next] === WORD && length <= 2 && beginsCapital(tokens, start)) return false
  }
  return true
}

/** "PLCs.Reads" as well as "motors.Reads"; not "IoT.Reads". */
function endsSmall(text: string, { end, lower }: Tokens, at: number): boolean {
  const last = text.charAt((end[at] ?? 0) - 1)
  return last !== '' && last === (lower[at] ?? '').slice(-1)
}

const LEAST_SHOUTED = 3

/** "phones.THE JOB", "boxes.DUTIES:": words in capitals right behind a full stop. */
function beginsShouted(tokens: Tokens, before: number, next: number): boolean {
  const { kind, casing, lower } = tokens
  const isCapitals = (at: number) => kind[at] === WORD && isAllCapitals(tokens, at)
  if (!((casing[before] ?? 0) & HAS_SMALL) || !isCapitals(next) || (lower[next] ?? '').length < LEAST_SHOUTED) return false
  return isCapitals(next + 1) || lower[next + 1] === ':'
}

/** A remark in brackets seldom ends a sentence; a bracket never closed must not swallow the text. */
const longestBracket = 40
const longestRemark = 7

/** Whether all that is left is a short remark in brackets, which belongs to what it stands behind: "… with adults. (A, I)". */
function isRemark(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.lower[at] !== '(' || to - at > longestRemark) return false
  const end = bracketEnd(tokens, at, to)
  return end > at && (end === to - 1 || (end === to - 2 && tokens.lower[end + 1] === '.'))
}

function bracketEnd(tokens: Tokens, open: number, to: number): number {
  for (let at = open + 1; at < to && at < open + longestBracket; at++) if (tokens.lower[at] === ')') return at
  return open
}
