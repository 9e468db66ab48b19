import type { Mention } from '../../../model/skill.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsIn } from '../../words/words-at.ts'
import { isWorkOnThings } from '../experience/work-on-things.ts'
import { joinsWords } from './phrase-words.ts'
import { type Places, wordNear, wordsNear } from './places.ts'

/** How far what a phrase tells of reaches: over its own part of the sentence, or over the whole of it. */
type Reach = 'part' | 'sentence'

/**
 * What is asked of a person's body, health, time or papers, and of nothing that they can do: what is named beside it (whom one lifts, which
 * land one may work in) is no skill. By what they are of: body, senses, surroundings and what is worn there, health, hours, law.
 */
const phrases = compilePhrases<Reach>([
  [
    'lift|lifting|lifted|kneel|kneeling|stoop|stooping|crouch|crouching|crawl|crawling|squat|squatting|bending|bend|climb|climbing|on your feet|on their feet|stand for|standing for|stand/walk|to stand|standing and|stand and|prolonged standing|stand|push/pull|pushing and pulling|push or pull|walking and|manual dexterity|physical condition|physical fitness|physically fit|physically able|lbs|lb|kgs|kg|pounds|stamina|walk on|walking on|manual handling up',
    'part',
  ],
  [
    'physical ability|physical abilities|physical demands|physical requirements|physical demand|physical requirement|physical effort|physical strength',
    'sentence',
  ],
  ['varicella|tdap|flu|influenza|mmr|climbing to heights|conviction|convictions|convicted', 'sentence'],
  [
    'eyesight|color blindness|colour blindness|color vision|colour vision|distinguish colors|distinguish colours|distinguish between colors|visual acuity|depth perception|peripheral vision|corrected vision|hearing acuity|sense of smell',
    'part',
  ],
  [
    'will be in the|will be on the|ll be in the|ll be on the|cold weather|hot weather|rain|snow|ladders|at heights|at height|confined space|confined spaces|inclement weather|all weather|all weathers|weather conditions|extreme temperatures|extreme heat|extreme cold|loud noise|loud noises|noise levels|exposure to blood|exposure to dust|exposure to noise|exposure to chemicals|exposure to fumes|exposure to heat|exposure to cold|exposure to moving|exposure to hazardous|exposed to|working outdoors|work outdoors|work outside|working outside|respirator|respirators|hearing protection|ear protection|safety glasses|safety shoes|safety boots|steel toe|steel toes|steel toed|hard hat|hard hats|protective equipment|n95',
    'part',
  ],
  [
    'immunity|exempt from|vaccination|vaccinations|vaccinated|vaccine|vaccines|immunization|immunizations|immunisation|immunisations|tb test|tuberculosis test|drug test|drug testing|drug screen|drug screening|alcohol screen|alcohol test|alcohol testing|hair follicle|criminal record|criminal background|criminal history|criminal check|random testing|polygraph|fingerprint|fingerprints|fingerprinting|medical examination|medical exam|pre-employment medical|pre employment medical',
    'part',
  ],
  [
    'evenings|overtime|part of the rota|part of the roster|additional hours|extra hours|long hours|peak season|busy season|on-call|on call|rotating shifts|night shifts|weekend work|weekend shifts|evening meetings|evenings and weekends|weekends|bank holidays|rotate to|rotate between|rotating between|willing to travel|willingness to travel|able to travel|ability to travel|travel to|travel between|occasional travel|willing to relocate|willingness to relocate',
    'part',
  ],
  [
    'entitled to work|legally able to work|right to work|rights to work|eligibility to work|eligible to work|authorized to work|authorised to work|authorization to work|authorisation to work|permission to work|permit to work|work permit|work authorization|work authorisation|working rights|work rights|unable to sponsor|not sponsor|visa sponsorship|offer sponsorship|provide sponsorship|without sponsorship|no sponsorship|require sponsorship|requires sponsorship|u.s. person|us person|permanent resident|permanent residents|refugee|asylee',
    'sentence',
  ],
])
const mayHoldPhrase = wordsIn(new Set(phrases.keys))
/** "Lift engineer": other things of that name. */
const isOther = wordsNear(
  'engineer engineers truck trucks maintenance operator operators systems gate plan plans planning installation repair entry rescue',
)
/** Of the same things there are papers: "working at heights ticket". */
const isPaper = wordsNear('certification certificate certificates license licence ticket tickets card cards training trained certified')
const endsSentence = wordsNear('. ; ! ? •')
/** After "and" these begin a part of their own: "able to lift 20 kg and strong in numbers". */
const beginsPart = wordsNear('strong good great excellent solid ability able willing must have has knowledge experience proven')

/** The mentions that stand in no such part of what is asked for; `isName` tells those that count wherever they stand. Mentions are in order. */
export function outsideConditions(places: Places, mentions: readonly Mention[], isName: (mention: Mention) => boolean): readonly Mention[] {
  const inside = conditionTokens(places)
  if (!inside) return mentions
  const { tokens } = places
  let first = 0
  return mentions.filter((mention) => {
    while ((tokens.end[first] ?? Number.POSITIVE_INFINITY) <= mention.start) first++
    return !inside[first] || isName(mention)
  })
}

/** 1 for every token that stands in a condition; undefined where none does. */
function conditionTokens(places: Places): Uint8Array | undefined {
  const { text, tokens, statementOf, statements } = places
  let inside: Uint8Array | undefined
  for (let at = 0; at < tokens.length; at++) {
    const number = statementOf[at] ?? -1
    const role = statements[number]?.role
    if (role !== 'required' && role !== 'preferred') continue
    let to = at
    while (to < tokens.length && statementOf[to] === number) to++
    const statement = { text, tokens, from: at, to }
    if (mayHoldPhrase(statement))
      for (; at < to; at++) {
        const phrase = phrases.longest(statement, at)
        if (!phrase || isOther(places, phrase.to, at) || isWorkOnThings(statement, at) || standsIn(places, at)) continue
        const { from, end } = reachOf(places, at, phrase.to, phrase.value)
        if (phrase.value === 'sentence' || !hasPaper(places, at, end)) {
          inside ??= new Uint8Array(tokens.length)
          inside.fill(1, from, end)
        }
        at = Math.max(at, end - 1)
      }
    at = to - 1
  }
  return inside
}

function reachOf(places: Places, first: number, after: number, reach: Reach): { from: number; end: number } {
  let from = first
  while (from > 0 && !borders(places, from - 1, first, reach) && !isOfAnother(places, from - 1, first)) from--
  let end = after
  let open = 0
  for (;;) {
    const word = wordNear(places, end, first)
    if (word === '') break
    if (word === '(') open++
    else if (word === ')') open--
    if (open <= 0 && borders(places, end, first, reach)) break
    end++
  }
  return { from, end }
}

const isArticle = wordsNear('the a an enough')

/** "Allergens and the stamina for …": before "and" stands another thing that is asked for. */
function isOfAnother(places: Places, at: number, near: number): boolean {
  return wordNear(places, at, near) === 'and' && isArticle(places, at + 1, near) && at + 2 === near
}

/** "May stand in for a year", "you stand out". */
function standsIn(places: Places, at: number): boolean {
  return wordNear(places, at, at) === 'stand' && /^(?:in|out|by|behind)$/.test(wordNear(places, at + 1, at))
}

function hasPaper(places: Places, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPaper(places, at, from)) return true
  return false
}

/** Whether the token is the border of a sentence, or of a part of it. */
function borders(places: Places, at: number, near: number, reach: Reach): boolean {
  const word = wordNear(places, at, near)
  if (word === '') return true
  if (endsSentence(places, at, near)) return !joinsWords(places, at)
  if (reach === 'sentence') return false
  return word === ',' || ((word === 'and' || word === 'or') && beginsPart(places, at + 1, near))
}
