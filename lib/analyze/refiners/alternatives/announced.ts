import { isDoneThing, tellsDone } from '../../alternatives/doings.ts'
import { isPraise } from '../../alternatives/praise.ts'
import { isDoing, isOr, isPlace, isPlainArticle, isTightSlash, isVerb, type Part, saysNothing } from '../../alternatives/words.ts'
import { isStarter } from '../../logic/connectives.ts'
import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { hasDone, isDoingNoun } from './borders.ts'

const isPreposition = wordsAt('in of with within from for as using on at by')
/** What is done with or in things, and whom one knows, that are then named, beside the nouns of requirements ("experience", "knowledge"). */
const asksForNames = wordsAt(
  'badge badges award use worked working work works trained training specialising specializing specialised specialized qualified record history interest gained degree substituted replaced certified certification certifications qualification qualifications proficiency come coming previously portfolio role roles relationships contacts connections network',
)
const isAlike = wordsAt('similar comparable equivalent related other')
const isIdeal = wordsAt('preferably ideally')
const isWithin = wordsAt('in with within')
/** Who is asked, not what: "a fitter or joiner who …". */
const isOfPerson = wordsAt('who whose')
/** What is of a place on the map: "based in X or Y". */
const tellsPlace = wordsAt('based located live living reside residing commute commutable office offices site sites travel travelling')
/** How many words may stand between "experience" and "in": "experience gained within". */
const NEAR = 4

/**
 * Whether what stands around a list says that names follow, so that it is one although none of them is known: a noun of requirements before it
 * ("experience in lime or slate"), a noun of places behind it ("a brewing or baking environment"), capitals throughout, or a slash in it.
 */
export function isAnnounced(statement: Stretch, parts: readonly Part[]): boolean {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2) return false
  if (wordAt(statement, first.from - 1) === 'to' && isVerb(statement, first.from)) return false
  if (parts.some((part) => saysNothing(statement, part)) || isOfPerson(statement, last.to) || tellsWhere(statement, first.from))
    return false
  if (isUsed(statement, first.from) || endsInPlace(statement, parts) || tellsWorkplaces(statement, parts)) return true
  for (let at = first.to; at < last.from; at++) if (isTightSlash(statement, at)) return true
  if (parts.every(({ from }) => isCapitalised(statement, from) && from > statement.from)) return true
  if (followsIdeal(statement, first.from)) return wordAt(statement, last.to) !== 'on'
  return followsNoun(statement, first.from) || (first.to > first.from + 1 && hasDone(statement, first.from)) || areDone(statement, parts)
}

/** "a brewing or baking environment", "a shelter, kennel or similar setting": a noun of places stands behind the list. */
export function endsInPlace(statement: Stretch, parts: readonly Part[]): boolean {
  const end = parts.at(-1)?.to
  if (end === undefined) return false
  const or = wordAt(statement, end) === ',' ? end + 1 : end
  return isPlace(statement, end) || (isOr(statement, or) && isAlike(statement, or + 1) && isPlace(statement, or + 2))
}

/** "have kept bees or led a choir" */
function areDone(statement: Stretch, parts: readonly Part[]): boolean {
  return tellsDone(statement, (parts[0]?.from ?? 0) - 1) && parts.every(({ from }) => isDoneThing(statement, from))
}

const isUse = wordsAt('use operate drive handle')

/** "to use a nail gun or router": what is used by one who is able to. */
function isUsed(statement: Stretch, from: number): boolean {
  return isPlainArticle(statement, from - 1) && isUse(statement, from - 2) && wordAt(statement, from - 3) === 'to'
}

const isWorkplace = wordsAt(
  'school nursery hospital clinic hospice hotel hostel restaurant kitchen bakery cafe pub bar factory mill foundry refinery brewery distillery warehouse depot shop store salon spa gym farm garage workshop studio laboratory lab pharmacy library museum theatre prison college university practice surgery firm home centre center',
)
/** How far before a workplace "experience" may stand, in tokens. */
const FAR = 30
const tellsOfPast = wordsAt('experience experienced worked gained')

/** "experience with children aged 4 to 7 in a school or nursery": where one has worked, however far back that is said. */
function tellsWorkplaces(statement: Stretch, parts: readonly Part[]): boolean {
  const from = parts[0]?.from ?? 0
  if (!isPlainArticle(statement, from - 1) || !/^(?:in|at|within)$/.test(wordAt(statement, from - 2))) return false
  if (wordAt(statement, from - 3) === 'work' || !parts.every(({ to }) => isWorkplace(statement, to - 1))) return false
  for (let at = from - 3; at > from - FAR && wordAt(statement, at) !== ';'; at--) if (tellsOfPast(statement, at)) return true
  return false
}

/** "experience in", "worked within a", "background from either", "whether in a", "be it". */
function followsNoun(statement: Stretch, from: number): boolean {
  let at = from - 1
  while (isPlainArticle(statement, at) || wordAt(statement, at) === 'either' || wordAt(statement, at) === 'both') at--
  if (wordAt(statement, at + 1) === 'either' || (wordAt(statement, at) === 'it' && wordAt(statement, at - 1) === 'be')) return true
  if (wordAt(statement, at) === 'in' && wordAt(statement, at - 1) === 'whether') return isPlainArticle(statement, at + 1)
  if (isDoing(statement, from)) return true
  if (!isPreposition(statement, at) && !isDoing(statement, at)) return false
  /** "successful teaching in a" */
  if (at < from - 1 && isWithin(statement, at) && /..ing$/.test(wordAt(statement, at - 1)) && isPraise(statement, at - 2)) return true
  /** "two years in the care of" */
  if (
    wordAt(statement, at) === 'of' &&
    isDoingNoun(statement, at - 1) &&
    wordAt(statement, at - 2) === 'the' &&
    isWithin(statement, at - 3)
  )
    return true
  for (let near = at - 1; near >= at - NEAR; near--) if (isStarter(statement, near) || asksForNames(statement, near)) return true
  return false
}

/** "ideally with a van or trailer", not "ideally in Ghent or Bruges". */
function followsIdeal(statement: Stretch, from: number): boolean {
  const at = isPlainArticle(statement, from - 1) ? from - 2 : from - 1
  return isWithin(statement, at) && isIdeal(statement, at - 1) && (at < from - 1 || !isCapitalised(statement, from))
}

/** "based in either Ghent or Bruges": where one works. */
function tellsWhere(statement: Stretch, from: number): boolean {
  for (let at = from - 1; at >= from - NEAR - 1; at--) if (tellsPlace(statement, at)) return true
  return false
}
