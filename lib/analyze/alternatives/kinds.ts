import { wordSet } from '../words/word-set.ts'

/** Words that tell of which kind something is, though they do not look it. */
const kinds = wordSet(
  'hand front back upper lower local state federal public private large small indoor outdoor domestic foreign high low heavy light hot cold male female inbound outbound print online primary secondary internal external first second third family immigration employment civil corporate application product endpoint tax inside outside labor labour property data statutory regulatory respiratory sensory advisory mandatory ambulatory voluntary',
)

/** Nouns that look like such words. */
const nouns = wordSet(
  'hospital paralegal animal metal material mineral rental appraisal referral removal rehearsal portal journal manual signal tribunal festival canal capital funeral library secretary dictionary music plastic logistic clinic archive bar car calendar seminar sugar guitar seed feed bed shed vegetable cable',
)

/** A word that only ever tells of which kind something is. */
export function isAdjective(word: string): boolean {
  if (nouns.has(word)) return false
  return kinds.has(word) || /(?:al|ic|ary|ive|ous|ed|ar|..[a-su-z]able)$/.test(word)
}

/** Nouns of work that is done on or for something: what they stand behind says of which kind it is. */
const work = wordSet(
  'security support administration maintenance management repair installation inspection analysis planning processing monitoring assembly supervision coordination remediation restoration treatment conservation cultivation production removal calibration fabrication abatement brokerage',
)
/** Words in "-ing" that are no work. */
const noWork = wordSet('building evening spring string thing clothing')
const fields = wordSet('law risk')

/** A noun that says nothing without its kind, whatever word tells it: "contract or family law", "credit or market risk". */
export function isField(word: string): boolean {
  return fields.has(word)
}

/** How nouns end that name work, a field of it or many things: what they say needs no other noun. */
const workEnds = /(?:ment|tion|sion|sis|ance|ence|ship|ics|ogy|phy|ity|ery|ism|culture|try|[^sui]s)$/

/** "support", "roofing": a noun that tells what is done, and leaves to the words before it what it is done on. */
export function isWork(word: string): boolean {
  return work.has(word) || (/...ing$/.test(word) && !noWork.has(word))
}

/** "hardware" of "hardware or software support": a noun that names no work by itself. */
export function isBareNoun(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word) && !isWork(word) && !workEnds.test(word)
}
