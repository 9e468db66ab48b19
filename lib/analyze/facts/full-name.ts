import { wordSet } from '../word-set.ts'
import { isEmployerNoun } from './employer-nouns.ts'

/** Last words of a full name whose beginning alone is used for short. */
const fullKinds = wordSet(
  'hospital center centre clinic bank school council county district hotel group inc llc ltd limited corporation company',
)
/** How far behind a name the rest of it is looked for. */
const LONGEST_REST = 80

/** The whole of a name of which the text has more than its beginning: "Saint Brannoc" where "Saint Brannoc Medical Center is a …" stands. */
export function fullName(name: string, text: string): string {
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
