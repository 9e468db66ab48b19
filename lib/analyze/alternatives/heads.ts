import { isPerson } from '../recognizers/skills/people.ts'
import { isCapitalised, type Stretch, wordAt, written } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'
import { isAdjective, isWork } from './kinds.ts'
import { isPlace, isPlainArticle, type Part } from './words.ts'

/** What a noun names that leaves to the words before it of which kind it is. */
export type Head = 'person' | 'place' | 'means'

const trades = wordSet(
  'attorney attorneys barista baristas guard guards pilot pilots apprentice intern interns trainee paralegal paralegals secretary medic paramedic paramedics midwife architect coach tutor judge rep reps tech techs lead leads volunteer sergeant captain lieutenant mechanic mechanics chef cook cooks nurse nurses clerk clerks helper helpers attendant attendants aide aides hand hands',
)
/** Words that end as those for people do. */
const noPeople = wordSet(
  'fryer mixer loader cutter grinder dryer burner lifter sander slicer browser reader editor charger meter timer washer blender trimmer sprayer steamer planer scraper digger dumper roller tanker freighter trawler heater chiller projector detector tracker compiler debugger adapter plotter copier shredder excavator bulldozer grader paver chipper harvester baler seeder defibrillator ventilator simulator sewer charter computer water paper power laser number order character server router container sensor motor reactor tractor trailer boiler printer scanner freezer cooler ladder timber rubber leather copper silver fiber polymer layer conveyor monitor indicator vector error mirror floor door outdoor indoor labor behavior flavor color sector factor interior exterior prior summer winter weather letter matter chapter border corner center shelter counter register ledger cover danger river cancer gender other another either rather whether however together over under after master minor major junior senior consumer customer transformer controller compressor elevator generator inverter exchanger layer player cylinder tower shower career fever liver paint point plant',
)
const places = wordSet(
  'room rooms ward wards unit units clinic clinics laboratory laboratories lab labs plant plants facility facilities shop shops store stores yard yards kitchen kitchens office offices practice practices firm firms company companies agency agencies center centers centre centres court courts theatre theatres vessel vessels hospital hospitals factory factories warehouse warehouses hall halls line lines schools colleges hotels restaurants',
)
const crafts = wordSet(
  'tug tugboat dredge barge ferry boat ship yacht trawler tanker van lorry coach pickup car tractor tram rig till computer laptop tablet smartphone',
)
/** Where people work, said in one word. */
const whole = wordSet(
  'gym spa garden mill mine quarry rig dealership pool stadium arena casino club lodge inn resort kennel zoo aquarium orchard vineyard park pier shipyard depot mall supermarket deli boutique salon gallery hostel cinema temple parish embassy terminal hangar theater sawmill smithy monastery lab playground shelter refuge school library foundry laundry nursery hotel restaurant bar cafe bank farm church charity council government university college prison garage workshop office studio museum camp nonprofit startup business bureau consultancy authority ministry market airport port harbor harbour hospice home homes ranch greenhouse corporation pharmacy military industry academia consulting healthcare hospitality',
)
const means = wordSet(
  'software app apps application applications platform platforms system systems package packages tool tools equipment machinery machine machines instruments gear technique techniques method methods device devices database databases data products records claims loans crops populations retail vehicles trucks businesses programs programmes certifications patients clients students residents learners pupils customers families animals birds dogs reptiles plants buildings horses boats trains aircraft engines clocks garments',
)

/** "call center", "care home": a name by itself, of which nothing before "or" is a kind. */
const isFixed = wordsAt('call contact day nursing care group law high medical real')

/** For these an activity is a kind only beside another: "heating or cooling systems", not "lettering or signal systems". */
const isMade = wordsAt('system systems equipment machinery machine machines gear vehicles trucks products businesses crops')

/** What a word names as the last of a list's last member; undefined where it is none of these nouns. */
export function headAt(statement: Stretch, at: number): Head | undefined {
  const word = wordAt(statement, at)
  if (means.has(word)) return 'means'
  if (places.has(word)) return isFixed(statement, at - 1) ? undefined : 'place'
  return namesPerson(word) ? 'person' : undefined
}

export function namesPerson(word: string): boolean {
  return (
    isPerson(word) ||
    trades.has(word) ||
    (/...(?:er|or|ist|ian|eer|wright|smith|man|woman|person)s?$/.test(word) && !noPeople.has(word.replace(/s$/, '')))
  )
}

/** Plural forms that tell of which kind something is. */
const kinds = wordSet('gas systems sales claims operations benefits graphics sports collections logistics analytics communications human')

/**
 * Whether a member of one word is nothing without the head of a later one: "freelance or official <reporter>", "in the engine or boiler <room>",
 * "routing or mapping <software>". Not what names such a thing itself ("school or dental clinic", "appraiser or claims adjuster"), nor many
 * things ("spreadsheets or accounting software"), nor a name ("Zibbel or mapping software").
 */
export function isOfHead(statement: Stretch, at: number, head: Head, last: Part): boolean {
  const word = wordAt(statement, at)
  if (!/^\p{L}{3,}$/u.test(word) || isPlace(statement, at)) return false
  const mayBeName = head !== 'person' || !isTitle(statement, at, last)
  if (isCapitalised(statement, at) && mayBeName && (at !== statement.from || isCapitalised(statement, at + 2))) return false
  if (/[^sui]s$/.test(word) && !kinds.has(word)) return false
  if (head === 'person') return !namesPerson(word) && !/ant$/.test(word)
  if (head === 'place')
    return !places.has(word) && !whole.has(word) && !crafts.has(word) && !namesPerson(word) && !/(?:ery|ory|ing)$/.test(word)
  if (/...ing$/.test(word) && isMade(statement, last.to - 1) && !/ing$/.test(wordAt(statement, last.from))) return false
  return !means.has(word) && !crafts.has(word) && !herds.has(word) && !namesPerson(word)
}

/** Animals that one word names, be they one or many. */
const herds = wordSet('sheep cattle poultry swine deer fish wildlife livestock')

const isOfTwo = wordsAt('control plant')

/** "Event", not "XQA", "MiPMC" */
export const isTitled = (statement: Stretch, at: number) => /^\p{Lu}\p{Ll}+$/u.test(written(statement, at, at + 1))

/** "an Event or Volunteer Coordinator": what people are called, in capitals throughout. */
function isTitle(statement: Stretch, at: number, { from, to }: Part): boolean {
  const isBehind = isPlainArticle(statement, at - 1) || wordAt(statement, at - 1) === ','
  return isBehind && isTitled(statement, at) && isTitled(statement, from) && isTitled(statement, to - 1)
}

/** Two small words behind an article that are nothing without the person or place: "a real estate or tax <attorney>", not "a scrum master or web developer". */
export function isOfHeadInTwo(statement: Stretch, { from, to }: Part, head: Head): boolean {
  if (head === 'means' || to - from !== 2 || !isPlainArticle(statement, from - 1)) return false
  const word = wordAt(statement, to - 1)
  const areSmall = /^\p{Ll}{3,}$/u.test(wordAt(statement, from)) && /^\p{Ll}{3,}$/u.test(word)
  if (!areSmall || isCapitalised(statement, from) || isCapitalised(statement, to - 1) || headAt(statement, to - 1)) return false
  return word !== 'master' && !whole.has(word) && !crafts.has(word) && !isPlace(statement, to - 1) && !/[^sui]s$|(?:ery|ory)$/.test(word)
}

/**
 * The first token of what a member shares with the last: two words where the first of them tells with the noun what it is ("floor or window
 * <cleaning equipment>", "stationary or refrigeration <plant helper>"), not where it goes with the one before ("bus or heavy equipment <mechanic>").
 */
export function headFrom(statement: Stretch, at: number, { from, to }: Part): number {
  const second = to - 2
  if (to - from !== 3) return to - 1
  const isTwo = isOfTwo(statement, second) || (isWork(wordAt(statement, second)) && headAt(statement, to - 1) === 'means')
  return isTwo && (isAdjective(wordAt(statement, at)) || !isAdjective(wordAt(statement, from))) ? second : to - 1
}

/** Whether a list of one of several people or places is told as such: with an article, as all of a statement, or before "experience". */
export function isToldAsOne(statement: Stretch, from: number, end: number): boolean {
  const before = from - 1
  return (
    isPlainArticle(statement, before) || from === statement.from || isPlace(statement, end) || /[^s]s$/.test(wordAt(statement, end - 1))
  )
}
