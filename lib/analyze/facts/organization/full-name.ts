import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { isOccupation } from '../title/occupations.ts'
import { isCommon } from './employer.ts'
import { isEmployerNoun } from './employer-nouns.ts'

/** Last words of a full name whose beginning alone is used for short. */
const fullKinds = wordSet(
  'hospital center centre clinic bank school council county district hotel group inc llc ltd limited corporation company',
)
/** How far behind a name the rest of it is looked for. */
const LONGEST_REST = 80

/** The whole of a name of which the text has more than its beginning: "Saint Brannoc" where "Saint Brannoc Medical Center is a …" stands. */
export function fullName(name: string, text: string): string {
  const head = headOf(name, text)
  if (head !== undefined) return `${head} ${name}`
  const rest = name.includes(' ') ? undefined : restToForm(name, text)
  if (rest !== undefined) return name + rest
  if (isEmployerNoun(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return name
  for (let at = text.indexOf(`${name} `); at >= 0; at = text.indexOf(`${name} `, at + 1)) {
    const [whole = '', kind = ''] =
      /^(?: \p{Lu}[\p{L}’'-]*){0,4} (\p{Lu}\p{L}+)(?= (?:is|was|has|serves|offers|provides|seeks)\b)/u.exec(
        text.slice(at + name.length, at + name.length + LONGEST_REST),
      ) ?? []
    if (fullKinds.has(kind.toLowerCase())) return name + whole
  }
  return name
}

/** What the text has behind a single word up to a legal form: " Feed & Grain LLC" of "Walker Feed & Grain LLC". */
function restToForm(name: string, text: string): string | undefined {
  for (let at = text.indexOf(`${name} `); at >= 0; at = text.indexOf(`${name} `, at + 1)) {
    if (/[\p{L}\d]/u.test(text.charAt(at - 1))) continue
    const found = /^(?: (?:&|and|\p{Lu}[\p{L}’'-]*)){1,5}?,? (?:Inc|LLC|Ltd|Limited|GmbH|PLC|Corp|Corporation|Co)\b\.?/u.exec(
      text.slice(at + name.length, at + name.length + LONGEST_REST),
    )
    if (found) return found[0]
  }
  return undefined
}

/** The word that a name of one word with a legal form always follows on its line, and that is no word of the language: "Nordwall" of "Nordwall Mobility GmbH". */
function headOf(name: string, text: string): string | undefined {
  if (!/^\S+ (?:Inc|LLC|Ltd|GmbH|PLC|Corp|AG)\.?$/u.test(name)) return undefined
  let head: string | undefined
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const word = /(?:^|[\s(*])(\p{Lu}\p{Ll}{3,}) $/u.exec(text.slice(Math.max(0, at - LONGEST_REST), at))?.[1]
    if (word === undefined || (head !== undefined && head !== word)) return undefined
    head = word
  }
  const small = head?.toLowerCase()
  return small === undefined || isCommon(small) || isOccupation(small) || knownNumber(small) !== undefined ? undefined : head
}

/** A name with the article that stands before it with a capital inside a sentence: "You will join The Larch Trust". */
export function withArticle(name: string, text: string): string {
  const whole = `The ${name}`
  for (let at = text.indexOf(` ${whole}`); at > 0; at = text.indexOf(` ${whole}`, at + 1))
    if (/[\p{Ll},]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + whole.length + 1))) return whole
  return name
}
