import { NUMBER } from '../../../lexicon/tokenize.ts'
import { isAdjective } from '../../alternatives/kinds.ts'
import { wordSet } from '../../words/word-set.ts'
import { isPerson } from './people.ts'
import { isBrand } from './phrase-words/brands.ts'
import { isOfTrade } from './phrase-words/of-trades.ts'
import { flags, hasLetter, isNoSign, type Places, wordNear, wordsNear } from './places.ts'

/** What is said of a skill before its name: how much of it, how good, since when, and that one must have it. */
const leads = wordSet(
  'a an the any some all both either own existing previous verifiable prior past proven demonstrated demonstrable current currently valid full clean unencumbered unrestricted good ' +
    'great strong excellent exceptional solid sound basic advanced thorough working general relevant recent minimum min at least one two three four five six seven eight nine ten ' +
    'year years yr yrs month months of in or more with plus + experience experienced exp knowledge understanding familiarity proficiency proficient must need needs needed have has had hold holds possess ' +
    'possesses having ideally preferably preferred required essential desirable desired up-to-date extensive significant broad deep good-quality outstanding superb effective ' +
    'relevance appropriate suitable similar related equivalent recognised recognized qualified certified fluent confident competent comfortable skilled trained hands-on practical ' +
    'professional also nice bonus ability able to your our their his her as such including include includes e.g e g i.e on within for from and & active necessary hard high highly very ' +
    'well well-versed versed further additional other another various multiple several enough sufficient reasonable decent ample level levels least killer stellar fierce successful using use industry least post-qualification pqe only',
)
/** And after it. */
const tails = wordSet(
  'experience experiences exp knowledge background understanding skills skill training expertise proficiency familiarity a an is are be would must plus essential required preferred desirable desired ' +
    'mandatory beneficial advantage advantageous an added bonus nice great good useful helpful handy welcome needed necessary please ideally preferably only current desirable necessary ' +
    'or and & of in with the to for as on at equivalent similar such etc other others more experienced competent required. asset major preferable by role roles position positions exposure started helps strongly very highly greatly vs chops prowess really especially too sorry included instead alone ideal user users mean',
)
/** Words that only a clause has. */
const clauseWords = wordSet(
  'i we you he she it they us me him them who whom whose which that this these those is are was were be been being am do does did done has have had will would can could may ' +
    'might shall should must not no nor never nobody none without if when while because since until unless than then so though although whether where why how there here your our their his her ' +
    'my its to by from into onto upon about above below under over up down out off per during before after against between among through across around along toward towards within via at on ' +
    'as like but just even still yet ever very too much many most few less every each please thanks get got gets getting take takes make makes let lets come comes go goes going ' +
    'want wants need needs know knows keep keeps shows show pass lift lifts wear wears stand stands climb live lives start starts join apply send submit say says see sees hear ' +
    'speak speaks write writes read reads drive drives obtain obtains provide provides require requires help helps work works worked ensure enjoy enjoys love loves learn give gives given ' +
    'able willing ready ok okay happy sure available counts count',
)
/** What is told of a post or asked of a person's body, papers or time, and is no skill. */
const isNoSkill = wordsNear(
  'lb lbs pound pounds kg kilo kilos percent age aged old vision eyesight hearing sight standing sitting walking lifting bending kneeling climbing crouching stooping crawling pushing ' +
    'pulling reaching perception drug drugs alcohol fingerprint fingerprints fingerprinting screen screening check checks clearance vaccination vaccinations immunization immunizations physical ' +
    'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed thu thur thurs fri sat sun weekend weekends ' +
    'weekday weekdays evening evenings night nights morning mornings holiday holidays shift shifts hour hours hourly hrs overtime rota rotas availability schedule schedules am pm full-time part-time fulltime parttime ' +
    'salary pay wage wages visa sponsorship citizen citizens citizenship national nationals authorization authorisation permanent residency resident residents relocation relocate travel travelling traveling commute ' +
    "transport transportation vehicle car passport resume resumes cv cover letter letters reference references interview interviews start gender male female children's " +
    "graduate graduates graduation grad grads ged hiset diploma diplomas school schooling degree degrees bachelor bachelors bachelor's master masters master's associate's mba nfq phd ph doctorate university college academic " +
    'candidate candidates applicant applicants person people individual individuals position role job jobs employee employees team teams company companies colleague colleagues employer employers ' +
    'location office site home area areas region environment environments conditions level hire hiring offer opportunity career week weeks month months day days year years minute minutes date dates ' +
    'facilities materials methods procedures things stuff lot lots equipment requirements requirement qualification qualifications responsibilities duties benefits skills skill experience experiences ' +
    'knowledge abilities ability competencies competences understanding expertise background education training attention details minimum maximum subject subjects field fields discipline disciplines ' +
    'older younger license licenses licence licences grade rate extension season boots toes steel phone laptop van completion credit mo maintain maintains become becomes tolerate interpret ' +
    'coordinate coordinates complete manage operate perform assist prepare handle follow ' +
    'verbal written oral spoken higher profile approval session sessions domain youngest overview summary none tba ' +
    'aggregate attempt percentage percent marks sc msc bsc ba bs ma ii iii iv vi vii viii ix xi xii monday-friday ' +
    'equivalent similar related relevant combination example examples type types kind kinds range variety number numbers set part parts way ways other others same following',
)
/** Nouns for kinds of things, which name none of them: "similar frameworks". */
const isGroupNoun = wordsNear(
  'language languages framework frameworks library libraries technology technologies stack stacks platform platforms component components service services application applications function functions ' +
    'principle principles practice practices technique techniques concept concepts standard standards certification certifications certificate certificates development developing defining employment',
)
/** Last words of what is done to an applicant, and of what a body is asked for. */
const isUnasked = wordsNear(
  'test tests check checks screening screen fingerprinting kneeling standing bending lifting vision eyesight perception availability travel travelling traveling',
)
/** A quality by itself, without what it is a quality of. */
const isBareQuality = wordsNear(
  'later newer commercial professional practical technical personal relevant specific general public private local national international global new high low large small mid medium junior senior ' +
    'phase phases fast combined varied substantial documented considerable already gained profound educational prefer ultimate lead principal mature entry first second third customer client clients customers business work working life lived user field market product products systems system tools tool data ' +
    'supplemental paid unpaid time option options equal lieu basis bit stream proof termination capacity verifiable information money deal associate honours honors undergraduate postgraduate hs matric approach body incl heavy direct hands trade appointment progressive duty class implementation examiner registration qualifying strong good great excellent basic advanced intermediate expert post prior necessary required prime major minor best key core busy',
)

/** What only ever says of which kind the noun behind it is: "operating large-scale" is cut off before its noun. */
const endsModifier = wordsNear(
  'scale quality time level term class tolerant driven based ready facing oriented grade paced volume performance functional friendly stakes impact specific',
)

const isPlaced = wordsNear('in for with')
/** What stands before a drive that is a thing. */
const isDriven = wordsNear('google one hard flash test frequency belt disk')
const isLive = wordsNear('sound music events event streaming chat broadcast broadcasting performance performances')

const leadFlag = flags.add(leads)
const tailFlag = flags.add(tails)
const clauseFlag = flags.add(clauseWords)

/** The longest name read from grammar alone, in words. */
const LONGEST = 5

/** Tokens `first` to `last`, both inside. */
export interface Part {
  first: number
  last: number
}

/** Whether a token is a word or a number. */
export function isWordAt(places: Places, at: number): boolean {
  return at >= 0 && at < places.tokens.length && isNoSign(places.tokens.lower[at] ?? '')
}

/** Whether a word says how much, how good or since when, and may stand before a name without being part of it. */
export function isLead(places: Places, at: number): boolean {
  if (flags.has(places.tokens, at, leadFlag) || isSharp(places, at) || isWellDone(places, at) || isOfYears(places, at)) return true
  return places.tokens.kind[at] === NUMBER && /^\d+$/.test(places.tokens.lower[at] ?? '') && !beginsName(places, at)
}

/** "12d Model": a letter and a name in capitals right behind a number. */
function beginsName({ text, tokens }: Places, number: number): boolean {
  return /^\p{Ll} \p{Lu}/u.test(text.slice(tokens.end[number], (tokens.end[number] ?? 0) + 3))
}

/** "Sharp negotiation", not "sharp objects". */
function isSharp(places: Places, at: number): boolean {
  return places.tokens.lower[at] === 'sharp' && /(?:ing|tion|ment)$/.test(wordNear(places, at + 1, at))
}

/** "3 years of progressive glazing", not "progressive web apps". */
function isOfYears(places: Places, at: number): boolean {
  if (places.tokens.lower[at] !== 'progressive') return false
  let before = at - 1
  while (/^(?:of|')$/.test(wordNear(places, before, at))) before--
  return /^(?:years?|yrs?|months?)$/.test(wordNear(places, before, at))
}

/** "Well-developed drawing", "highly developed listening". */
function isWellDone(places: Places, at: number): boolean {
  if (!/^(?:developed|honed|established|practised|practiced|rounded)$/.test(places.tokens.lower[at] ?? '')) return false
  return /^(?:well|highly)$/.test(wordNear(places, wordNear(places, at - 1, at) === '-' ? at - 2 : at - 1, at))
}

/** Whether a word stands in clauses and never in a name. */
export function isClauseWord(places: Places, at: number): boolean {
  return flags.has(places.tokens, at, clauseFlag)
}

/** A sign that touches the words on both its sides: of "Node.js", "client-side", "A/B". */
export function joinsWords(places: Places, at: number): boolean {
  const { tokens } = places
  const touches = tokens.start[at] === tokens.end[at - 1] && tokens.start[at + 1] === tokens.end[at]
  return touches && !isWordAt(places, at) && isWordAt(places, at - 1) && isWordAt(places, at + 1)
}

/** Takes from both ends of a stretch what is only said of the skill; undefined where no name is left. */
export function trimPart(places: Places, { first, last }: Part): Part | undefined {
  let from = first
  let to = last
  while (from <= to && ((isLead(places, from) && (!joinsWords(places, from + 1) || isRange(places, from))) || !isWordAt(places, from)))
    from++
  if (wordNear(places, from, from) === 'portfolio' && wordNear(places, from + 1, from) === 'of') from += 2
  while (to >= from && (flags.has(places.tokens, to, tailFlag) || !(isWordAt(places, to) || isNameSign(places, to)))) to--
  return from > to ? undefined : { first: from, last: to }
}

/** "1-3" of "1-3 years". */
function isRange({ tokens }: Places, at: number): boolean {
  return tokens.kind[at] === NUMBER && tokens.kind[at + 2] === NUMBER && /^[-–/]$/.test(tokens.lower[at + 1] ?? '')
}

/** "C++", "C#". */
function isNameSign({ tokens }: Places, at: number): boolean {
  return /^[+#]+$/.test(tokens.lower[at] ?? '') && tokens.start[at] === tokens.end[at - 1]
}

/** Whether a trimmed stretch can be a name: short, of no clause, and not only of words that tell of the post, of amounts or of nothing. */
export function namesSomething(places: Places, { first, last }: Part): boolean {
  let words = 0
  let telling = 0
  for (let at = first; at <= last; at++) {
    const word = wordNear(places, at, first)
    if (isHour(places, at)) return false
    if (!hasLetter(word)) {
      if (/[%$£€"”!?<>=]/.test(word)) return false
      continue
    }
    words++
    if (at > first && isPlaced(places, at, first) && !joinsWords(places, at - 1)) return false
    if (isClauseWord(places, at) && !joinsWords(places, at - 1) && !joinsWords(places, at + 1) && !isNoun(places, at, { first, last }))
      return false
    if (isNoSkill(places, at, first) && !isOfTrade(places, at, { first, last })) return false
    if (!isBareQuality(places, at, first) && !flags.has(places.tokens, at, leadFlag) && (word.length > 1 || first === last)) telling++
  }
  if (words === 0 || words > LONGEST || telling === 0) return false
  if (endsModifier(places, last, first) && wordNear(places, last - 1, first) === '-' && joinsWords(places, last - 1)) return false
  const only = first === last ? wordNear(places, first, first) : ''
  return (
    only.length !== 1 &&
    !(/(?:ly|ed)$/.test(only) && !isBrand(places, first)) &&
    !isPerson(wordNear(places, last, first)) &&
    (!isGroupNoun(places, last, first) || isInformed(places, last, first) || isToldApart(places, last, first))
  )
}

/** "Chocolate work", "Google Drive", "live sound": part of a name, where the same word else tells of a clause. */
function isNoun(places: Places, at: number, { first, last }: Part): boolean {
  const word = wordNear(places, at, first)
  if (word === 'live') return isLive(places, at + 1, first)
  if (at === first || !isWordAt(places, at - 1)) return false
  return word === 'work' ? at === last : /^drives?$/.test(word) && isDriven(places, at - 1, first)
}

/** "Trauma-informed practice": a practice of its own, where "practices" are of any kind. */
function isInformed(places: Places, last: number, first: number): boolean {
  return wordNear(places, last, first) === 'practice' && last - first > 2 && joinsWords(places, last - 2)
}

/** "Window functions": which of a kind is told by a noun right before it. */
function isToldApart(places: Places, last: number, first: number): boolean {
  if (!/s$|^technology$/.test(wordNear(places, last, first))) return false
  const word = last > first ? wordNear(places, last - 1, first) : ''
  if (!/^\p{Ll}{3,}$/u.test(word) || /ing$|[^m]ent$/.test(word) || isAdjective(word)) return false
  return !(isBareQuality(places, last - 1, first) || flags.has(places.tokens, last - 1, leadFlag))
}

/** "7:00", "a.m.": when one works. */
function isHour(places: Places, at: number): boolean {
  const word = wordNear(places, at, at)
  if (word.length > 2) return false
  if (places.tokens.kind[at] === NUMBER && /^\d{1,2}$/.test(word))
    return wordNear(places, at + 1, at) === ':' && /^\d{2}$/.test(wordNear(places, at + 2, at))
  return (word === 'a' || word === 'p') && wordNear(places, at + 1, at) === '.' && wordNear(places, at + 2, at) === 'm'
}

/** "B2": how well a language is spoken. */
function isLevel(places: Places, first: number, last: number): boolean {
  return last <= first + 1 && /^[abc]$/.test(wordNear(places, first, first)) && /^[12]$/.test(wordNear(places, first + 1, first))
}

const isNegation = wordsNear('no not never')

/** Days, checks, screenings, single letters and clauses of amounts: what no span may consist of, whoever found it. */
export function isJunk(places: Places, { first, last }: Part): boolean {
  let telling = 0
  for (let at = first; at <= last; at++) {
    const word = wordNear(places, at, first)
    if (isNegation(places, at, first) || isHour(places, at)) return true
    if (last > first && word.length <= 2 && /^\p{L}$/u.test(word)) continue
    if ((word === 's' || word === 'd') && /^['.´]$/.test(wordNear(places, at - 1, first))) continue
    if (
      hasLetter(word) &&
      (!isNoSkill(places, at, first) || isOfTrade(places, at, { first, last })) &&
      !isBareQuality(places, at, first) &&
      !flags.has(places.tokens, at, leadFlag) &&
      !isClauseWord(places, at)
    )
      telling++
  }
  const only = first === last ? wordNear(places, first, first) : ''
  return (
    telling === 0 ||
    isLevel(places, first, last) ||
    (only !== '' && (/^(?:\p{L}|[ivx]{2,4})$/u.test(only) || isGroupNoun(places, first, first))) ||
    (isUnasked(places, last, first) && !isOfTrade(places, last, { first, last }))
  )
}
