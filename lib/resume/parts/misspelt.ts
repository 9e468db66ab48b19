import { meant } from '../near-words.ts'
import { isDegree } from './degree-names.ts'
import { isSchool } from './school-name.ts'

/** Words of degrees and schools that people misspell; each is known to the readers as it stands here. */
const WORDS =
  'bachelor bachelors masters diploma certificate associate university college institute academy polytechnic apprenticeship doctorate'.split(
    ' ',
  )

/** A text with the misspelt words for degrees and schools put right: one letter too many, too few, wrong, or two that changed places. */
export const spelt = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const known = isDegree(word) || isSchool(word) ? undefined : meant(word.toLowerCase(), WORDS)
    if (known === undefined) return word
    return /^\p{Lu}/u.test(word) ? known.charAt(0).toUpperCase() + known.slice(1) : known
  })
