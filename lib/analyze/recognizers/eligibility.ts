import type { Eligibility } from '../../model/requirement.ts'
import type { Finding, Recognizer } from '../finding.ts'
import { isCapitalised, type Stretch, spanOf, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'
import { commercialClassBefore } from './credential/licence-class.ts'
import { isWorkOnThings } from './experience/work-on-things.ts'

const phrases = compilePhrases<Eligibility>([
  [
    'authorized to work|authorised to work|legally authorized|legally authorised|work authorization|work authorisation|employment authorization|right to work|rights to work|eligible to work|eligibility to work|eligible to live and work|right to live and work|eligibility to live and work|employment eligibility|legally work|legally entitled to work|entitled to work|permission to work|permitted to work|allowed to work',
    'work-authorization',
  ],
  [
    'work permit|working permit|work visa|working visa|visa sponsorship|require sponsorship|without sponsorship|employment sponsorship|sponsor visas|sponsorship|valid visa|settled status|pre-settled status|eu passport|eea passport|eu/eea passport|irish passport|swiss passport|stamp 4|stamp 1g|uk passport|british passport|european passport|work rights|working rights|full working rights|h-1b|h1b|indefinite leave|leave to remain|ilr|uk national|british national|eu national|eea national',
    'work-authorization',
  ],
  [
    'citizen|citizens|citizenship|permanent resident|permanent residents|permanent residency|lawful permanent resident|green card|nationals',
    'citizenship',
  ],
  [
    'security clearance|security clearances|secret clearance|top secret|ts/sci|clearance|clearances|public trust|sc cleared|dv cleared|security cleared|security vetting|security check|clearable|us person|u.s. person|nppv2|nppv3|nppv|bpss|agsva',
    'clearance',
  ],
  [
    "driver's license|drivers license|driver license|driver licence|driver’s licence|driver's licence|drivers licence|driving licence|driving license|drivers' license|drivers' licence|driver’s license|driver's licenses|class c license|licence to drive|license to drive|car licence|clean licence|clean license|manual licence|manual license",
    'driving-licence',
  ],
  [
    'background check|background checks|background investigation|background screening|criminal record|criminal background|criminal history|criminal conviction|criminal convictions|drug test|drug testing|drug screen|drug screening|drug screens|dbs check|enhanced dbs clearance|enhanced dbs check|enhanced crb|enhanced crb check|dbs clearance|crb clearance|crb check|dbs disclosure|crb disclosure|background clearance|enhanced dbs|dbs|fingerprint|fingerprinted|fingerprinting|police check|police clearance|police vetting|credit check|pre-employment screening|pre-employment drug screen|reference check|reference checks|working with children check|polygraph|certificate of conduct|certificate of good conduct|good conduct certificate',
    'background-check',
  ],
  ['travel|travelling|traveling', 'travel'],
  ['relocate|relocation|relocating|willing to move', 'relocation'],
  [
    'on-site|onsite|on site|in-office|in office|in the office|in-person|in person|from the office|from our office|from our offices|commute|commutable|commuting distance|must live in|live within|lives within|living within|must reside|reside in|be resident in|are resident in|reside within|must be based in|must be located in|must be local|residency requirement|residency requirements|city residency|county residency|state residency|local residency|resident of',
    'on-site',
  ],
  [
    'years of age|years of age or older|years of age or over|years or older|years or over|years and older|years old or older|years old|yrs old|yrs of age|year old|minimum age|legal drinking age|over the age of|at least age|aged 18|aged 21|at least 18|at least 21|18+|21+|age of 18|age of 21|age 18|age 21|over 18|over 21|18 or older|18 or over|21 or older|must be 18|must be 21|must be 25|must be 18 or older|must be 18 or over|must be 21 or older|must be 21 or over',
    'age',
  ],
  [
    'physically|physical ability|physical requirements|physical demands|physical stamina|physically fit|physical fitness|physical strength|stamina|manual dexterity|lift|lifting|lbs|lb|pounds|heavy objects|heavy loads|standing|stand for|stand and walk|prolonged standing|stooping|kneeling|crouching|crawling|bending|bend|kneel|climb|climbing|crouch|stoop|on your feet|repetitive motion|visual acuity|color vision|colour vision|prolonged periods|ladders|at heights|at height',
    'physical',
  ],
])
/** "the travel industry", "travel insurance": not the person's own travelling. */
const notAfterTravel = wordSet(
  'industry agency agencies agent agents insurance related management arrangements booking bookings expenses plans itineraries itinerary sector technology information services nurse experience company companies products documents',
)
const notBeforeTravel = wordSet(
  'arrange arranging arranged book booking coordinate coordinating business schedule scheduling organize organizing organise organising managing manage including of',
)
const notAfterCitizen = wordSet(
  'service services developer developers journalism portal portals advice engagement experience science scientists',
)
const FEW = 3
const isWorkedOn = wordsAt('with on using operating running setting programming')
const joinsMakers = wordsAt(', and or / -')
const isMachine = wordsAt('lathe lathes machine machines machining swiss watch watches')
const notAfterOnSite = wordSet('customers customer seo support wastewater sewage')
const notAfterLift = wordSet(
  'maintenance engineer engineers operator operators truck trucks gate shaft shafts systems industry plan plans installation repair card cards ticket tickets licence license licences licenses permit certification certificate certifications experience training',
)
/** What is used to lift or climb: knowing it moves no body. */
const gear = wordSet('gear equipment plant tackle accessories appliances wall walls')
const notBeforeStanding = wordSet('good long outstanding academic recognized recognised high equal')
/** What follows the word where one has to stand. */
const afterStanding = wordSet('for and or walking up on while during at long , . / ;')
/** Weights make lifting physical; a weight or "lift" alone in another trade is not. */
const notBeforeLift = wordSet(
  'fork uplift heavy-lift revenue scissor boom chair stair ski pallet hydraulic vehicle aerial patient ceiling passenger goods',
)

/** What a person must be, be allowed or be ready to do, whatever their skills: work authorization, clearance, travel, lifting … One finding a kind. */
export const eligibility: Recognizer = {
  id: 'eligibility',
  triggers: phrases.keys,
  find(statement) {
    const found = new Map<Eligibility, Finding>()
    for (let at = statement.from; at < statement.to; ) {
      const phrase = phrases.longest(statement, at)
      if (!phrase || !isMeant(statement, at, phrase)) {
        at++
        continue
      }
      const to = phrase.value === 'on-site' ? endOfPlace(statement, phrase.to) : phrase.to
      const first = found.get(phrase.value)
      const from = first?.from ?? at
      if (!first || to - from < 40)
        found.set(phrase.value, {
          by: 'eligibility',
          from,
          to,
          criterion: { kind: 'eligibility', of: phrase.value, ...spanOf(statement, from, to) },
        })
      at = to
    }
    return [...found.values()]
  },
}

/** Whether a wording at token `at` speaks of the person: not of an industry, a route or a thing of that name. */
function isMeant(statement: Stretch, at: number, { value: of, to }: { value: Eligibility; to: number }): boolean {
  const next = wordAt(statement, to)
  const previous = wordAt(statement, at - 1)
  if (of === 'travel')
    return (
      !isBranch(statement, at) &&
      !notAfterTravel.has(next) &&
      !notBeforeTravel.has(previous) &&
      !(next === '-' && /^related$/.test(wordAt(statement, at + 2)))
    )
  if (of === 'citizenship') return !notAfterCitizen.has(next) && !/^(?:corporate|senior|digital)$/.test(previous) && !isMaker(statement, at)
  if (of === 'on-site') return !notAfterOnSite.has(next) && !isWayToSpeak(statement, at, to)
  if (of === 'clearance') return !/^(?:customs|sales|price)$/.test(previous)
  if (of === 'driving-licence' && commercialClassBefore(statement, to - 1) !== undefined) return false
  if (of === 'age' && wordAt(statement, at) === 'must') return /^(?:or|and|with|years|\+|by|to|[,.;])?$/.test(next)
  if (of === 'physical' && at > statement.from && isCapitalised(statement, at) && isCapitalised(statement, at - 1)) return false
  if (of === 'physical') return isPhysical(previous, wordAt(statement, at), next) && !isWorkOnThings(statement, at)
  if (of === 'age' && wordAt(statement, at) === 'at') return !/^(?:semester|credit|credits|hours|units|months|clock|college)$/.test(next)
  if (of === 'work-authorization' && wordAt(statement, at) === 'sponsorship' && to === at + 1) return isOfEmployment(statement)
  if (of === 'relocation') return !/^(?:package|assistance|support|bonus|services)$/.test(next)
  return true
}

/** "Experience with Citizen", "Citizen or Moss sliding lathes": who made what one works with. */
function isMaker(statement: Stretch, at: number): boolean {
  if (!isCapitalised(statement, at) || wordAt(statement, at) !== 'citizen') return false
  if (isWorkedOn(statement, at - 1)) return true
  let next = at + 1
  while (isCapitalised(statement, next) || joinsMakers(statement, next)) next++
  for (let last = next; next < last + FEW; next++) if (isMachine(statement, next)) return true
  return false
}

/** How far before the word the list may begin that it is a member of. */
const LIST = 12
const opensBranches = wordSet('worked working experience experienced background career jobs roles')

/** "a background in hospitality, events or travel": a branch among others. */
function isBranch(statement: Stretch, at: number): boolean {
  let back = at - 1
  while (back > at - LIST && /^(?:,|or|and|\/|\p{L}{3,})$/u.test(wordAt(statement, back)) && !endsList(statement, back)) back--
  if (wordAt(statement, back) !== 'in') return false
  /** "worked for a bank, or in travel" */
  if (wordAt(statement, back - 1) === 'or')
    for (let at = back - 2; at > back - LIST; at--) if (opensBranches.has(wordAt(statement, at))) return true
  return opensBranches.has(wordAt(statement, back - 1))
}

/** "Live within 30 miles of Zell Springs": as far as the place. */
function endOfPlace(statement: Stretch, from: number): number {
  let at = from
  if (/^\d/.test(wordAt(statement, at))) at++
  if (/^(?:miles?|mi|km|kilomet(?:er|re)s?|minutes?|hours?)$/.test(wordAt(statement, at))) at++
  if (!/^(?:of|from|to)$/.test(wordAt(statement, at)) || !isCapitalised(statement, at + 1)) return from
  do at++
  while (isCapitalised(statement, at))
  return at
}

/** "In person and on screen", "in writing and in person": how one meets people, not where one works. */
function isWayToSpeak(statement: Stretch, at: number, to: number): boolean {
  if (/^(?:and|or|,|\/)$/.test(wordAt(statement, at - 1)) && /^(?:writing|phone|telephone|email|screen)$/.test(wordAt(statement, at - 2)))
    return true
  return (
    /^(?:and|or|,|\/)$/.test(wordAt(statement, to)) &&
    /^(?:on|over|by|via|in|online|virtually|phone|telephone)$/.test(wordAt(statement, to + 1))
  )
}

/** What no list of branches holds. */
function endsList(statement: Stretch, at: number): boolean {
  return /^(?:with|must|will|can|may|able|ability|willing|willingness|for|the)$/.test(wordAt(statement, at))
}

const ofEmployment = wordSet(
  'visa visas immigration require requires required requiring need needs provide provides offer offers available authorization authorisation employer employment work h1b eligible without no not unable cannot',
)

/** Whether what is sponsored is the person's stay, not a show. */
function isOfEmployment(statement: Stretch): boolean {
  for (let at = statement.from; at < statement.to; at++) if (ofEmployment.has(wordAt(statement, at))) return true
  return false
}

/** Whether a word of bodily work is meant as such: "good standing", "lift engineer" and "a pound of flour" are not. */
function isPhysical(previous: string, word: string, next: string): boolean {
  if (word === 'standing') return !notBeforeStanding.has(previous) && previous !== '-' && (next === '' || afterStanding.has(next))
  if (word === 'lift') return !notBeforeLift.has(previous) && !notAfterLift.has(next)
  if (gear.has(next)) return false
  if (word.startsWith('climb')) return next !== 'the' && next !== 'to'
  return !/^(?:pounds|lbs?)$/.test(word) || /^\d/.test(previous)
}
