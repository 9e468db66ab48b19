import { wordSet } from '../../../words/word-set.ts'
import { type Places, wordNear } from '../places.ts'

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
const isWhere = (word: string) => /^(?:in|within|on|at|near|close|away)$/.test(word)

/**
 * Whether a stretch tells of the way to a paper, of when one works or of where one lives, and of nothing that one can do: "passing the exam", "meet credential
 * requirements", "working toward certification", "work a rotating roster".
 */
export function isFormality(places: Places, first: number, last: number): boolean {
  const [front, end] = [wordNear(places, first, first), wordNear(places, last, first)]
  if (first === last) return false
  if (taking.has(front)) return exams.has(end)
  const isActive = front === 'actively' || front === 'currently'
  const doing = isActive ? wordNear(places, first + 1, first) : front
  if (doing === 'working' && /^towards?$/.test(wordNear(places, isActive ? first + 2 : first + 1, first))) return true
  if (front === 'work' || front === 'working') return hours.has(end)
  if (front === 'selective') return end === 'service'
  if (living.has(front)) return isWhere(wordNear(places, first + 1, first))
  return meeting.has(front) && (papers.has(end) || (demands.has(end) && papers.has(wordNear(places, last - 1, first))))
}
