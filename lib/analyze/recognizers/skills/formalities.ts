import { beginsCapital } from '../../../lexicon/tokenize.ts'
import { wordSet } from '../../word-set.ts'
import { type Places, wordNear } from './places.ts'

const taking = wordSet('pass passes passing passed sit sitting take taking retake retaking resit')
const exams = wordSet('exam exams examination examinations test tests assessment assessments course courses coursework')
const meeting = wordSet('meet meets meeting satisfy satisfies satisfying fulfil fulfill fulfils fulfills fulfilling complete completing')
/** What is had once such things are met. */
const papers = wordSet(
  'credential credentials credentialing licensure licensing license licence certification certifications eligibility admission',
)
const demands = wordSet('requirement requirements criteria standards prerequisites')
const hours = wordSet('roster rosters rota rotas shift shifts schedule schedules hours weekends evenings nights pattern')
const living = wordSet('live living reside residing sleep sleeping')
const accrediting = wordSet('accredited recognized recognised approved')
/** What is accredited and is no person. */
const schools = wordSet(
  'school schools college colleges university universities institution institutions institute program programs programme programmes course courses curriculum laboratory laboratories lab labs facility provider hospital',
)
const between = wordSet('fully is are that which nationally regionally provisionally currently and or')
const isWhere = (word: string) => /^(?:in|within|on|at|near|close|away)$/.test(word)
const FURTHEST = 4

/**
 * Whether a stretch tells of the way to a paper, of when one works or of where one lives, and of nothing that one can do: "passing the exam", "meet credential
 * requirements", "work a rotating roster".
 */
export function isFormality(places: Places, first: number, last: number): boolean {
  const [front, end] = [wordNear(places, first, first), wordNear(places, last, first)]
  if (accrediting.has(front)) return wordNear(places, first + 1, first) === 'by' && isOfSchool(places, first)
  if (isAccrediting(places, first)) return true
  if (first === last) return false
  if (taking.has(front)) return exams.has(end)
  if (front === 'work' || front === 'working') return hours.has(end)
  if (front === 'selective') return end === 'service'
  if (living.has(front)) return isWhere(wordNear(places, first + 1, first))
  return meeting.has(front) && (papers.has(end) || (demands.has(end) && papers.has(wordNear(places, last - 1, first))))
}

const small = wordSet('of on for the and in')
const LONGEST = 7

/** "A program accredited by the Commission on Dental Accreditation": who does it. */
function isAccrediting(places: Places, first: number): boolean {
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
