import { isDegree } from './degree-names.ts'
import { isOneOff } from './one-off.ts'
import { isSchool } from './school-name.ts'

/** Words of degrees and schools that people misspell; each is known to the readers as it stands here. */
const WORDS =
  'bachelor bachelors masters diploma certificate associate university college institute academy polytechnic apprenticeship doctorate'.split(
    ' ',
  )
const LEAST = 6

/** A text with the misspelt words for degrees and schools put right: one letter too many, too few, wrong, or two that changed places. */
export const spelt = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    if (word.length < LEAST || isDegree(word) || isSchool(word)) return word
    const meant = WORDS.find((known) => isOneOff(word.toLowerCase(), known))
    return meant === undefined ? word : /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  })
