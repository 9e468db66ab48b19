import { type Stretch, touches, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

/** After "years of": an age, schooling, a service or a length of something else. */
const isNotOf = wordsAt(
  'age apprenticeship degree diploma college study education university schooling school coursework undergraduate postsecondary course use service growth history residence residency growing success life',
)
/** Whether what years are said to be of, from token `at`, is no work: "of college", "of service", but not "of college recruiting". */
export function isOfNoWork(statement: Stretch, at: number): boolean {
  return isNotOf(statement, at) && !isFirstOfTwo(statement, at)
}

const isTimeOff = wordsAt('leave notice probation training pay salary free access')
const OFF_REACH = 3

/** Whether what a time is of, from token `at`, is leave, notice and the like: "and six months of parental leave". */
export function isOfTimeOff(statement: Stretch, at: number): boolean {
  for (let near = at; near < at + OFF_REACH; near++) if (isTimeOff(statement, near)) return true
  return false
}

/** What follows a noun where it stands by itself: "of college or", "of service will". */
const goesOn = wordsAt(
  'and or at in of on from with for to as by who which that plus including within after before beyond towards toward required preferred needed desired completed is are was were be will would must shall may can could should has have had since when where while under over you we your our training program programme programs students level courses credits classes hours',
)

function namesWork(statement: Stretch, from: number): boolean {
  for (let at = from; at < from + 3 && !goesOn(statement, at); at++)
    if (/(?:ing|ship|tion|ment|work)$/.test(wordAt(statement, at))) return !isNotOf(statement, at)
  return false
}

const isPlaceOfStudy = wordsAt('college university school schooling undergraduate postsecondary')

/** "of study above high school", "of schooling past grade 10" */
function isHigherThan(statement: Stretch, at: number): boolean {
  return /^(?:above|past|below)$/.test(wordAt(statement, at))
}

/** "of school leadership", "of service-desk work", "of growth marketing": work named by two words; but "of college coursework". */
function isFirstOfTwo(statement: Stretch, at: number): boolean {
  if (/^(?:stud(?:y|ies)|schooling)$/.test(wordAt(statement, at)) && isHigherThan(statement, at + 1)) return false
  if (wordAt(statement, at + 1) === '-') return touches(statement, at + 1)
  if (wordAt(statement, at) === 'age' || isNotOf(statement, at + 1) || goesOn(statement, at + 1)) return false
  /** "of college algebra": what one learned there, no work. */
  if (isPlaceOfStudy(statement, at) && !namesWork(statement, at + 1)) return false
  return /^\p{L}{2}/u.test(wordAt(statement, at + 1))
}
