import { beginsCapital } from '../../../../lexicon/tokenize.ts'
import { wordSet } from '../../../words/word-set.ts'
import { type Places, wordNear } from '../places.ts'

const accrediting = wordSet('accredited recognized recognised approved')
/** What is accredited and is no person. */
const schools = wordSet(
  'school schools college colleges university universities institution institutions institute program programs programme programmes course courses curriculum laboratory laboratories lab labs facility provider hospital',
)
const between = wordSet('fully is are that which nationally regionally provisionally currently and or')
const small = wordSet('of on for the and in')
const LONGEST = 7
const FURTHEST = 4

/** Whether a stretch tells who accredits a school, or that it is accredited: "an accredited school", "a program accredited by the Commission on Dental Accreditation". */
export function isAccrediting(places: Places, first: number, last: number): boolean {
  if (accrediting.has(wordNear(places, first, first)) && schools.has(wordNear(places, last, first))) return true
  if (accrediting.has(wordNear(places, first, first))) return wordNear(places, first + 1, first) === 'by' && isOfSchool(places, first)
  for (let at = first - 1; at >= first - LONGEST; at--) {
    const word = wordNear(places, at, first)
    if (word === 'by') return accrediting.has(wordNear(places, at - 1, first)) && isOfSchool(places, at - 1)
    if (word === '' || !(small.has(word) || beginsCapital(places.tokens, at))) return false
  }
  return false
}

/** Whether "accredited" is said of a school and not of a person: "a school of nursing fully accredited by". */
export function isOfSchool(places: Places, accredited: number): boolean {
  let at = accredited - 1
  while (accredited - at < FURTHEST && between.has(wordNear(places, at, accredited))) at--
  // "A school of nursing": what is taught there.
  for (let back = at; back > at - FURTHEST; back--) {
    if (schools.has(wordNear(places, back, accredited)))
      return back === at || /^(?:of|in|for)$/.test(wordNear(places, back + 1, accredited))
  }
  return false
}
