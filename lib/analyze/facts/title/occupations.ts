import { createColumn } from '../../../lexicon/word-column.ts'
import { plain, type Stretch, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'

const occupations = wordSet(
  'nurse chef clerk lead head intern associate representative executive agent aide attendant crew foreman president secretary trainee apprentice advocate counsel paralegal cook barista guard operative mechanic partner fellow postdoc resident vp cto ceo cfo coo cio hand host hostess judge porter pilot nanny au-pair dba sre labourer laborer superintendent sergeant captain marshal deputy warden steward maid housekeeper stylist tech hand aide page ranger maintainer hygienist rider plumber finisher roofer herdsman millwright therapist lineworker custodian worker handler tgt pgt prt rvn rgn cna lpn picker baker welder crewmember scientist paramedic medic coach valet blacksmith locksmith goldsmith midwife midwives detective constable bailiff chaplain vicar cadet scribe stevedore registrar bursar matron concierge bellhop stonemason artisan salesperson salespeople tradesperson handyperson draughtsperson emt hca actuary bosun deckhand stagehand farmhand jockey seamstress lifeguard rn doula sexton attorney dean provost paraprofessional docent umpire crna aprn referee sysadmin rep shepherd surgeon gp masseuse commis waitress cabbie magistrate notary osteopath sdr bdr csm',
)
const notOccupations = wordSet(
  'polymer timber lumber copper silver rubber leather fiber fibre laser tower river shelter charter cluster flower clover harbor gender calendar transfer barrier border wonder powder alder adler sensor processor monitor motor tractor trailer printer router compressor generator elevator reactor conveyor boiler cooler heater freezer scanner counter drawer locker shower transformer transistor adapter daughter brother sister mother father further vector solver solvers traveller traveler retailer thinker believer explorer storyteller doer changer senior junior other over under upper lower inner outer after never ever however whether together number customer customers center centre computer paper offer order power summer winter october november december september matter letter chapter cover career another whatever newsletter per her either rather water member members color factor sector indoor outdoor for nor labor minor major error floor door investor vendor priority user users server servers container benefit stakeholders stakeholder partners tier quarter folder header footer super our your hour four their prior interior consumer consumers thunder superior frontier premier pioneer juniper tiger panther beaver heather ember amber anchor manor excelsior cancer liver ledger wander career catalyst brilliant vibrant pleasant instant giant elephant radiant elegant connect protect respect insect prospect boulder dover denver hanover andover windsor bangor arbor vancouver lancaster doncaster manchester rochester winchester chichester colchester dorchester westchester chester worcester leicester gloucester cirencester exeter westminster kidderminster leominster dorset somerset ulster munster leinster owner provider leader applicant candidate player employer diner learner starter communicator thinker performer newcomer member volunteer',
)

/** Whether a word, lower-cased, can be the noun of a job title: "engineer", "nurse", "electricians". */
export function isOccupation(word: string): boolean {
  const singular = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  if (occupations.has(word) || occupations.has(singular)) return true
  return (
    singular.length > 4 &&
    !notOccupations.has(word) &&
    !notOccupations.has(singular) &&
    /(?:er|or|ist|cian|titian|rarian|inarian|odian|storian|uardian|yst|man|eer|eur|ect|ant)$/.test(singular) &&
    !/(?:tion|ment|ness|ity|object|project|aspect|important|relevant|significant|product|direct|collect|select|effect|perfect|constant|grant|plant|want|vacant|compliant|pleasant|brilliant|instant|distant|infant|giant|tenant|dominant|redundant|restaurant|human|woman|german|norman)$/.test(
      singular,
    )
  )
}

/** Whether a word, lower-cased, is known for the noun of a job title, and not only by how it ends, as many a family's name does. */
export function isNamedOccupation(word: string): boolean {
  return occupations.has(word) || (isOccupation(word) && knownNumber(word) !== undefined)
}

/** Nouns of jobs behind these words only: "Team Leader", "Product Owner", "Audit Senior". */
const heads = new Map(
  Object.entries({
    leader: wordSet('team shift crew group project squad section practice floor platoon'),
    owner: wordSet('product process'),
    senior: wordSet('audit tax assurance accounting advisory'),
    member: wordSet('team crew'),
    principal: wordSet('vice assistant associate deputy school elementary high middle - interim'),
    monitor: wordSet('bus lunchroom lunch cafeteria playground recess hall school'),
    patrol: wordSet('crossing ski'),
    mate: wordSet('first chief second'),
    faculty: wordSet('adjunct visiting clinical nursing teaching core'),
    guide: wordSet('tour museum trail fishing ski mountain rafting river hiking wildlife safari nature'),
  }),
)

/** Whether the noun of a job title stands at token `at`, by itself or with the word before it. */
export function isJobNoun(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  return isOccupation(word) || isHead(stretch, at, word)
}

/** Whether the noun of a job title at token `at` is a known one, and does not only end like one. */
export function isNamedJob(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  return isOccupation(word) ? isNamedOccupation(word) : isHead(stretch, at, word)
}

function isHead(stretch: Stretch, at: number, word: string): boolean {
  const before = heads.get(word.endsWith('s') ? word.slice(0, -1) : word)
  return before?.has(wordAt(stretch, at - 1)) === true
}

const NOUN = 1
const HEAD = 2
/** Of each word, whether it can be the noun of a job title, or be it behind others. */
const titleNouns = createColumn((lower) => {
  const word = plain(lower)
  return isOccupation(word) ? NOUN : heads.has(word.endsWith('s') ? word.slice(0, -1) : word) ? HEAD : 0
})

/** Whether one of the tokens `from` to `to` (excluded) can be the noun of a job title. */
export function hasOccupation(stretch: Stretch, from: number, to: number): boolean {
  const { word, table } = stretch.tokens
  const isNoun = titleNouns.of(table)
  const last = Math.min(to, stretch.to)
  for (let at = Math.max(from, stretch.from); at < last; at++) {
    const kind = isNoun[word[at] ?? 0]
    if (kind === NOUN || (kind === HEAD && isHead(stretch, at, plain(wordAt(stretch, at))))) return true
  }
  return false
}
