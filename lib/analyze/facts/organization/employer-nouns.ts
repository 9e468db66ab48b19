import { type Stretch, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { isJobNoun, isOccupation } from '../title/occupations.ts'

/** Words that say of a capitalised name that it is an employer's: its legal form, or what it is. */
const nouns = wordSet(
  'inc llc ltd limited gmbh corp corporation plc ag llp lp pllc pty bv srl incorporated associates bank hospital hospitals hospice clinic ' +
    'clinics infirmary pharmacy pharmacies vets veterinary homecare nursery school schools academy college university universiteit universität ' +
    'université institute museum library gallery theatre theater council county district township borough commission authority bureau ministry parish ' +
    'diocese church foundation charity society association federation union hotel hotels inn resort restaurant restaurants cafe café salon spa ' +
    'taproom elc ggmbh opticians brewery brewing bakery grill pub farm farms dairy orchard orchards ranch vineyards feeders stables stud contractors constructors ' +
    'builders exteriors beverages beverage trucking haulage airlines airways supermarkets outfitters retailers mutual brothers bros company ' +
    'companies co ironworks steelworks foundry boatyard shipyard joinery bistro tavern distillery winery zoo aquarium chambers',
)
/** Words that stand before what is proper to the name: "Hotel Alba"; "Studio" only before a word that is none of the language. */
const leading = wordSet(
  'universiteit université universität universidad università hochschule hotel restaurant ristorante clinique klinik klinikum hôpital bäckerei',
)
/** Words that as often name a department, a trade or a subject. */
const vague = wordSet(
  'technologies systems software studio studios games media interactive robotics analytics pharmaceuticals pharma biosciences therapeutics diagnostics electric electrical plumbing roofing mechanical landscaping industries energy utilities renewables insurance recruitment staffing talent consulting consultants solutions services enterprises medical health dental healthcare arts kitchen kitchens partners group holdings trust press publishing labs laboratories motors automotive freight foods gardens homes properties realty agency surgery lines stores capital ventures advisory securities packaging plastics chemicals textiles aerospace foodservice eyecare',
)
/** "City of …", "University of …": the body as a whole … */
const bodies = wordSet(
  'city town village county borough municipality shire parish province state university universiteit corporation college diocese archdiocese port commonwealth republic',
)
/** … and its parts, which are believed less. */
const parts = wordSet('department office ministry school faculty institute division bureau board clerk')

/** Pairs of words that only employers end in, whose words by themselves say little. */
const pairs = compilePhrases([
  [
    'medical practice|dental practice|veterinary practice|dental surgery|veterinary surgery|dental care|care group|health board|health system|health services|health centre|health center|school board|library board|water board|parks board|board of education|care home|care homes|nursing home|medical center|' +
      'medical centre|medical group|dental group|veterinary group|day nursery|police department|fire department|fire district|fire rescue|public library|public schools|' +
      'primary school|community center|community centre|community college|credit union|housing trust|leisure trust|foundation trust|nhs trust|school trust|correctional facility|correctional center|correctional institution|academy trust|academies trust|port authority|pension fund|sovereign fund|wildlife fund|relief fund',
    true,
  ],
  [
    "sheriff's office|children's centre|children's center|leisure centre|arts centre|garden centre|learning centre|learning center|childcare centre|child care centre|child care center|day centre",
    true,
  ],
])

/** "Guild of …", "Bank of …". */
const groups = wordSet(
  'guild association society federation union bank museum friends league alliance council foundation trust academy court',
)

/** What a word proves that only employers have in their names; and one that departments have too. */
export const SURE = 2.5
const VAGUE = 1.6

/** How surely the tokens `from` to `to` (excluded), a capitalised name, name an employer: 0 if no word of it says so. */
export function employerNoun(line: Stretch, from: number, to: number): number {
  const first = wordAt(line, from) === 'the' ? from + 1 : from
  if (/^(?:of|for)$/.test(wordAt(line, first + 1)) && first + 2 < to) {
    if (bodies.has(wordAt(line, first)) && wordAt(line, first + 1) === 'of') return 4
    if (parts.has(wordAt(line, first))) return 2
    if (groups.has(wordAt(line, first))) return SURE
  }
  if (isBodysPart(line, first) && first + 3 < to) return SURE
  if (leading.has(wordAt(line, first)) && to > first + 1) return SURE
  if (wordAt(line, first) === 'studio' && to > first + 1 && isStrange(wordAt(line, first + 1))) return SURE
  // "SAP FI/CO" is no company.
  for (let at = to - 1; at > first; at--) if (nouns.has(wordAt(line, at)) && wordAt(line, at - 1) !== '/') return SURE
  for (let at = to - 2; at > first && at >= to - 4; at--) if (pairs.longest(line, at)?.to === to) return SURE
  if (isFirmOf(line, from, to - 1) && isOccupation(wordAt(line, to - 1))) return SURE
  for (let at = to - 1; at > first; at--) if (vague.has(wordAt(line, at))) return VAGUE
  return 0
}

/** "State Department of Roads", "County Office of Ageing": a part that is named with its body. */
function isBodysPart(line: Stretch, at: number): boolean {
  return bodies.has(wordAt(line, at)) && parts.has(wordAt(line, at + 1)) && wordAt(line, at + 2) === 'of'
}

/** Whether a word of some letters is none of the language. */
function isStrange(word: string): boolean {
  return /^\p{L}{4}/u.test(word) && knownNumber(word) === undefined
}

/** Whether a word, lower-cased, tells of an employer where it stands in a name. */
export function isEmployerNoun(word: string): boolean {
  return nouns.has(word) || vague.has(word)
}

/**
 * Where an employer's name ends among the capitalised words from token `from` to `to` (excluded), which may go on to something else: behind the
 * first word that only employers have in their names, or before the next that begins another's; undefined if none has.
 */
export function employerEnd(line: Stretch, from: number, to: number): number | undefined {
  const first = wordAt(line, from) === 'the' ? from + 1 : from
  const isBody = bodies.has(wordAt(line, first)) && wordAt(line, first + 1) === 'of'
  for (let at = isBody ? first + 3 : first + 1; at < to; at++) {
    const word = wordAt(line, at)
    if (isBody && (parts.has(word) || bodies.has(word) || wordAt(line, at + 1) === ':')) return at
    if (!isBody && nouns.has(word) && !isEmployerNoun(wordAt(line, at + 1))) return at + 1
  }
  return isBody && to > first + 2 ? to : undefined
}

/** Whether a name that starts at token `from` is a public body's part: "Department of Parks". */
export function isDepartment(line: Stretch, from: number): boolean {
  return parts.has(wordAt(line, from)) && /^(?:of|for)$/.test(wordAt(line, from + 1))
}

/** "Larkin & Moss Opticians", whose first word is none of the language, and no trade: what its people are ends the name. */
export function isFirmOf(line: Stretch, from: number, last: number): boolean {
  const first = wordAt(line, from)
  const isPlural = last > from + 2 && wordAt(line, last).endsWith('s')
  return isPlural && wordAt(line, from + 1) === '&' && !isOccupation(first) && !first.endsWith('ing') && knownNumber(first) === undefined
}

/** Whether a capitalised name is what a person is, "Dental Nurse II", and no employer: it ends in the noun of a job. */
export function namesJob(line: Stretch, from: number, to: number): boolean {
  if ((bodies.has(wordAt(line, from)) || groups.has(wordAt(line, from))) && /^(?:of|for)$/.test(wordAt(line, from + 1))) return false
  let last = to - 1
  while (last > from && /^(?:i|ii|iii|iv|v|\d+|[/-])$/.test(wordAt(line, last))) last--
  const word = wordAt(line, last)
  if (isFirmOf(line, from, last)) return false
  return !nouns.has(word) && !vague.has(word) && isJobNoun(line, last)
}
