import type { FormMatch } from '../../../../lexicon/lexicon.ts'
import { wordsOf } from '../../../../lexicon/tokenize.ts'
import { type Places, wordsNear } from '../places.ts'

/** What stands right before or right after a word where it does not mean the skill of that name. */
interface Sign {
  before?: RegExp
  after?: RegExp
}

const grades: Sign = {
  before: /\b(?:at|(?:teach(?:es|ing)?|tutor(?:s|ing)?|deliver(?:s|ing)?)(?: \w+ (?:and|or))?) $/i,
  after: /^ (?:sufficient|of|where|that|above|below|to|\d+|i{1,3}|iv|v)\b/i,
}
const testing: Sign = {
  before: /\b(?:random|drug|alcohol|substance|pre-?employment|medical|covid|genetic) $/i,
  after: /^ (?:window|period|site|cent(?:er|re)|date|fee|appointment)s?\b/i,
}
/** What is made, and only told of by how: "writing tests", "designing interactive applications". */
const software =
  'tests?|queries|code|sql|scripts?|software|functions?|programs?|unit tests|applications?|apps?|apis?|systems?|services?|features?|pipelines?|experiments?|models?|databases?|solutions?|workloads?|infrastructure|dashboards?|algorithms?|products?|go|rust|java|python|typescript|javascript|kotlin|scala|ruby'
const ofSoftware: Sign = { after: new RegExp(`^ (?:and \\w+ing )?(?:[\\w-]+ ){0,2}(?:${software})\\b`, 'i') }
const ofState: Sign = {
  before: /\b(?:federal|state|local|county|municipal|applicable|relevant|pertinent|related|licensing)(?:,? and|,? or|,)? $/i,
  after: /^ (?:on|of|and regulations|and rules|governing|relating|regarding|pertaining|concerning)\b/i,
}
/** "The ability to learn the county's permit system" */
const learned: Sign = { after: /^ (?!new|quick|fast|rapid|continu|more|on the|by|and\b|or\b|from|with)\p{L}/iu }
/** What is taught need not have been passed. */
const taught: Sign = { before: /\b(?:teach(?:es|ing)?|tutor(?:s|ing)?|deliver(?:s|ing)?) $/i }
/** What one studies, and not whom one wins to study. */
const enrolled: Sign = {
  before: /\b(?:active|current|proof of|continued|full-time|part-time) $/i,
  after: /^ in (?:an?|the|either|one|our)\b/i,
}
const always: Sign = { after: /^/ }
/** "Evidence-based practices": what is done so is the skill, and needs no mind for data. */
const ofPractice: Sign = {
  after:
    /^ (?:(?:and|or) )?(?:[\w-]+ )?(?:practices?|interventions?|care|treatments?|therap(?:y|ies)|programs?|programmes?|guidelines|approach(?:es)?|instruction|curricul\w+|nursing|assessments?|models?)\b/i,
}
/** How well, and at which pace, something else is done: "drafting to a high standard", "experience in glazing in a fast-paced environment". */
const manner: Sign = { before: /\bto (?:an?|the|our|your|such)? ?(?:very |consistently |extremely )?$/i, after: /^ of \p{Ll}/u }
const pace: Sign = {
  before:
    /\b(?:experience|skills|knowledge|background|record|ability) (?:in|of|with|as)\b[^.;,]* (?!(?:work|thriv|succe|operat|excel|perform|adapt|function|liv|be|cop)\p{L}*)[\p{L}\d-]+ in an? $/iu,
}
/** Two words for one thing: "calm under pressure". */
const underPressure: Sign = { after: /^ (?:and \p{Ll}+ )?under (?:pressure|stress)\b/u }
/** What one is keen on is asked for, and no keenness. */
const keenOn: Sign = { after: /^ (?:for|about)\b/i }

/** Words of everyday language that the lexicon knows as skills, and the signs that they are not meant so. */
const signs = new Map<string, Sign>([
  ['good eyes', always],
  ['good eye', { after: /^ for\b/i }],
  ...['high standard', 'high standards'].map((form): [string, Sign] => [form, manner]),
  ...['fast-paced', 'fast paced', 'fast-paced environment', 'fast paced environment', 'dynamic environment', 'fast-moving'].map(
    (form): [string, Sign] => [form, pace],
  ),
  ...['calm', 'remain calm', 'stay calm', 'remaining calm', 'composed', 'poised'].map((form): [string, Sign] => [form, underPressure]),
  ...['passion', 'passionate'].map((form): [string, Sign] => [form, keenOn]),
  // The body whose rules are to be known gives papers too.
  ['osha', { after: /^(?:['’]s)? (?:regulations?|standards?|rules?|requirements?|guidelines|laws?|codes?|compliance)\b/i }],
  ['initiatives', always],
  // What one does, or has done, to a thing.
  ['drive', { after: /^ (?:an?|the)\b/i }],
  ['driven', { after: /^ (?:an?|the)\b/i }],
  // How something was learnt, and not how a person is.
  [
    'hands-on',
    { after: /^ (?:(?:[^\s,;.]+ ){0,5}(?:experience|knowledge|exposure|training|practice|background)|leader|manager)\b|^ \p{Lu}|^ dbt\b/u },
  ],
  ['hands on', { after: /^ \p{Lu}\p{Ll}/u }],
  ['alerts', always],
  // "Write concise reports" asks for reports.
  ['concise', { after: /^ (?:and )?(?:\w+ )?(?:reports?|writing|notes|records|documentation|summaries)\b/i }],
  [
    'safety',
    {
      before: /\b(?:public|arc flash) $/i,
      after: /^[- ](?:critical|sensitive|valves?|shoes|boots|footwear|glasses|goggles|helmets?|hats?|gloves|gear|vests?)\b/i,
    },
  ],
  // What one is to learn is asked for, and no wish to learn.
  ['ability to learn', learned],
  ['bilingual', { before: /\bwe['’]re $/i, after: /^ (?:pay|differential|premium|bonus|allowance|stipend)\b/i }],
  ['volunteer', { before: /\b(?:verifiable|(?:and\/)?or|paid(?:,? (?:or|and)|\/)) ?$/i, after: /^(?:,? (?:or|and)|\/) ?paid\b/i }],
  // What one has done or knows is called by both words.
  ['clinical', { after: /^ (?:experience|practice|knowledge|placements?|reasoning|coach)\b/i }],
  ['analysis', { before: /\b(?:(?:R|Python|SQL|Excel|SPSS|Stata|Matlab) for|static|dynamic) $/i }],
  // How something else is done.
  ['independently', { before: /\bin $/i, after: /^ \p{Ll}+ing\b/u }],
  ['independent', { after: /^ (?:(?:or|and) \w+ )?(?:prescrib\w+|contractors?|schools?|lenders?|review|living)\b/i }],
  // How well a thing is known, where nobody is named to whom it is told.
  [
    'explain',
    { before: /\benough to $/i, after: /^ (?![^.;]*\b(?:to|for|how|why|complex|complicated|difficult|technical|plain|clearly|simply)\b)/i },
  ],
  ['e-verify', { before: /\bparticipat\w+ in (?:the )?$/i }],
  ['immigration', { after: /^ (?:process|status|sponsorship|support)\b/i }],
  ['commitment', { after: /^ to\b/i }],
  // What one is sure of is asked for: "confident in glazing".
  [
    'confident',
    { after: /^ (?:in|with|at|about|using|on) (?!front|public|high|difficult|challenging|stress|people|yourself|social|any)/i },
  ],
  ['rota', { before: /\b(?:duty|call|call-in|hours|weekend|shift|night|our|a|the|this)[ -]$/i }],
  ['design', { after: /^ (?:an?|the)\b/i }],
  ['confidence', { after: /^ (?:intervals?|levels?|limits?|to|of|in (?:your|our|the))\b/i }],
  ['supervision', { before: /\b(?:without|minimal|minimum|little|no|limited|under)(?: (?:direct|close|constant|the|general))* $/i }],
  ['management', { before: /\b(?:senior|upper|top|executive) $/i, after: /^ alike\b/i }],
  // "EtherNet/IP", "DNP3/IP": how machines are joined.
  ['ip', { before: /\/$/ }],
  ['determined', { after: /^ by\b/i }],
  ['designing', ofSoftware],
  ['writing', ofSoftware],
  ['shipping', ofSoftware],
  // Good clinical practice, beside what it is of.
  ['gcp', { before: /\b(?:clinical|trials?|ICH)\b[^.;]{0,40}$/i, after: /^[^.;]{0,40}\b(?:clinical|trials?|GMP|GLP|FDA|EMA)\b/i }],
  ['picking', { after: /^ up\b/i }],
  ['drilling', { after: /^ (?:down|into)\b/i }],
  [
    'legal',
    {
      after:
        /^ (?:(?:time|age|deadlines?|rights?|authori[sz]?ations?|authority|status|working|permission|permit|work|entity|name|guardian|ability|residen\w+|citizen\w*|drinking)\b|to\b)/i,
    },
  ],
  ['law', ofState],
  ['laws', ofState],
  ['security', { before: /\b(?:social|job|national|food|financial) $/i, after: /^ (?:badges?|checks?|screening|number|deposit)\b/i }],
  ['unity', { after: /^ (?:catalog|of)\b/i }],
  ['evidence-based', ofPractice],
  ['evidence based', ofPractice],
  ['education', { before: /\b(?:department|board|ministry) of $/i, after: /^ (?:codes?|acts?|laws?|agency|agencies|departments?)\b/i }],
  ['property', { after: /^ (?:and casualty|claims?|damage|loss|losses|adjust\w+|insurance|lines|rights|crimes?|underwrit\w+)\b/i }],
  // What one has been taught by, not what one writes.
  [
    'training program',
    { before: /\b(?:complet(?:e|es|ed|ing|ion)|graduat(?:e|es|ed|ion)|attend(?:ed|ance|ing)?|finish(?:ed|ing)?|enrol\w*)\b[^.;]{0,70}$/i },
  ],
  [
    'access',
    {
      before:
        /\b(?:programs?|buildings?|sites?|facility|market|data|information|open|public|patient|remote|network|identity|systems?|computer|SCI) $/i,
    },
  ],
  ['sap', { before: /\b(?:Access|Access Programs?) \($/ }],
  ['government', { after: /^[- ](?:vehicles?|cars?|issued|furnished|customers?|clients?|photo|identification|awards?|grants?)\b/i }],
  ['arts', { after: /^ (?:boards?|councils?|cent(?:er|re)s?)\b/i }],
  [
    'authorization',
    {
      before:
        /\b(?:learners?|teaching|instruction|autism|added|specialist|employment|work|travel|court|purchase|insurance|treatment|medical|written|prior|pre) ?-? ?$/i,
      after: /^ (?:to|letters?|forms?|numbers?|requests?|documents?)\b/i,
    },
  ],
  ['enrollment', enrolled],
  ['enrolment', enrolled],
  ['maintenance', { after: /^ of (?:\w+ ){0,3}(?:licen[sc]es?|licensure|certifications?|credentials?|clearance|registration)\b/i }],
  [
    'tier 1',
    {
      after:
        /^(?:(?: ?(?:or|and|\/|,))? ?(?:tier )?[23])* (?:institut|colleg|universit|cit(?:y|ies)|b-?school|bank|firm|support|compan|help)/i,
    },
  ],
  [
    'language skills',
    {
      before: /\b(?!(?:Good|Strong|Excellent|Great|Foreign|Additional|Second|Advanced|Basic|Proven|Other|Any|Both|Your)\b)\p{Lu}\p{Ll}+ $/u,
    },
  ],
  ['planning', { after: /^ (?:commissions?|boards?|committees?|departments?|authorit(?:y|ies)|appeals?)\b/i }],
  ['agile', { after: /^ (?:minds?|thinkers?|learners?|and quick)\b/i }],
  ['ruby', { before: /\b(?:report(?:s|ing)? to|contact|call|email|Ms\.?|Mrs\.?) $/i }],
  ['medical certificate', { before: /\b(?:class [123]|(?:first|second|third)[- ]class|aviation|EASA|FAA) $/i }],
  ['ai', { before: /\b(?:cows?|cattle|herds?|heifers?|calves|calving|calf|dairy|livestock|bulls?)\b[^.;]{0,40}$/i }],
  ['far', { after: /^ (?:parts? )?(?:6[1-9]|9[1-9]|1[0-4]\d)\b/i }],
  ['turbine', { after: /^ (?:time|hours|pic|aircraft|helicopters?)\b/i }],
  ['aws', { after: /^ D\d/ }],
  [
    'embedding',
    {
      before: /\b(?:histology|tissue|paraffin|resin)\b[^.;]{0,30}$/i,
      after: /^[^.;]{0,30}\b(?:histology|tissue|paraffin|microtome|sectioning)\b/i,
    },
  ],
  ['till', { before: /\bno-?\s?$/i }],
  ['c', { before: /\b(?:vitamin|hepatitis|category|schedule|annex|appendix|part) $/i, after: /^\. \p{Ll}{4}/u }],
  ['pressure', { after: /^ (?:wash|vessel|test|cook|gauge|relief|valve|sensor|system|treat|point|ulcer|sore|area|piping)/i }],
  ['travel', { after: /^ (?:bookings?|arrangements?|planning|plans|agency|agencies|management|itinerar)/i }],
  ['epic', { before: /\bApplied $/ }],
  ['leaders', always],
  ['surgery', { before: /\b(?:GP|doctor'?s'?) $/i }],
  ['coach', { after: /^ (?:drivers?|driving|parties|tours?|trips?|travel|operators?|stations?|compan(?:y|ies))\b/i }],
  ['aba', { after: /^[- ](?:approved|accredited)/i }],
  ['healthcare', { before: /\b(?:BLS|CPR|life support) for $/i }],
  ['gcse', taught],
  ['a level', grades],
  ['a-level', grades],
  ['testing', testing],
  ['tests', testing],
  [
    'interpreting',
    {
      before: /\b(?:analy[sz]ing|reading|collecting|measuring)(?:,| and|, and) $/i,
      after:
        /^ (?:[\w/-]+ )?(?:results|data|tests|findings|drawings|blueprints|plans|maps|charts|polic(?:y|ies)|laws|regulations|guidelines|information|contracts)\b/i,
    },
  ],
  [
    'concrete',
    {
      before: /\b(?:walk|walking|stand|standing|kneel|kneeling|sit|surfaces|floors)\b[^.;]{0,12} (?:on|over) $/i,
      after: /^ (?:floors?|surfaces?|examples?|results?|ideas?|steps?|proposals?|plans?|evidence|terms)\b/i,
    },
  ],
  [
    'concentration',
    { before: /\b(?:degree|bachelor'?s?|master'?s?|major|diploma|university|college)\b[^.;]*$/i, after: /^ (?:in|of|on|camp)\b/i },
  ],
  [
    'insurance',
    {
      before: /\b(?:due to|(?:proof|evidence) of(?: \w+)?|(?:age|older|over|above)(?: \w+)? for|for (?:our|the)) $/i,
      after: /^ (?:purposes|reasons|coverage|policy|carrier)\b/i,
    },
  ],
])
/** What the forms with signs begin with. */
const beginsSigned = wordsNear(new Set(Array.from(signs.keys(), (form) => wordsOf(form)[0] ?? '')))
/** As far as the signs reach, in UTF-16 units. */
const REACH = 80

/** Whether a form means something else where it stands: "random drug testing", "walk on concrete", "at a level sufficient to". */
export function hasOtherSense(places: Places, { first, start, end }: FormMatch): boolean {
  if (!beginsSigned(places, first, first)) return false
  const { text, statements, statementOf } = places
  const sign = signs.get(text.slice(start, end).toLowerCase())
  const statement = sign && statements[statementOf[first] ?? -1]
  if (!statement) return false
  const before = text.slice(Math.max(statement.start, start - REACH), start).replace(/\s+/g, ' ')
  const after = text.slice(end, Math.min(statement.end, end + REACH)).replace(/\s+/g, ' ')
  return Boolean(sign.before?.test(before) || sign.after?.test(after))
}
