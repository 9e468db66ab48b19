import { hiresFor } from '../../segment/hiring-rows.ts'
import { isCapitalised, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsAt } from '../../words/words-at.ts'
import { type Claim, type FactReader, type Line, nothing } from '../line.ts'
import { phraseFrom, titleClaim } from './claim.ts'
import { isJobNoun } from './occupations.ts'
import { titlePhrase } from './phrase.ts'

/** What "need" proves, where what follows is called by its name: "needs licensed Taxi Drivers". */
const NEED = 2.6
/** "Looking to add", "would like to welcome", "wants to take on": how one says that one seeks. */
const wishes = 'looking seeking hoping excited pleased keen want wants wish wishes like love need needs'
  .split(' ')
  .flatMap((wish) =>
    ['hire', 'recruit', 'appoint', 'add', 'bring on', 'bring in', 'bring on board', 'take on', 'welcome', 'employ', 'engage', 'meet']
      .concat(['expand', 'grow', 'strengthen'].flatMap((how) => ['our', 'its', 'their'].map((whose) => `${how} ${whose} team with`)))
      .map((doing) => `${wish} to ${doing}`),
  )
  .join('|')
/** "Is adding a", "we're taking on two". */
const adding = ['adding', 'taking on', 'bringing on', 'welcoming', 'appointing']
  .flatMap((doing) => ['a', 'an', 'another', 'two', 'three', 'several'].map((count) => `${doing} ${count}`))
  .join('|')
/** "A vacancy has arisen for". */
const arising = ['opportunity', 'vacancy', 'position', 'post', 'role', 'opening']
  .flatMap((what) => ['has arisen for', 'has become available for', 'exists for', 'has opened up for'].map((how) => `${what} ${how}`))
  .join('|')
/** Words that a job title follows in a sentence. */
const openers = compilePhrases<number>([
  [
    `${wishes}|${adding}|${arising}|on the hunt for|on the lookout for|` +
      "looking for|we're after|we are after|i'm after|i am after|we seek|seeking|hiring|searching for|recruiting|in search of|in need of|hire|recruit|is seeking for|seeks|the role of|the position of|position as|join us as|join our team as|next hire is|open position for|opening for|openings for|vacancy for|vacancies for|opportunity for|the post of|position of|post of|available as|opportunity as|invites applications for|immediate need for|urgent need for|current need for|growing need for|have a need for|has a need for|asked us to find|engaged us to find|applications are invited for|applications for",
    4,
  ],
  [
    'recrute un|recrute une|recherche un|recherche une|sucht einen|sucht eine|suchen wir einen|suchen wir eine|wir suchen einen|wir suchen eine|busca un|busca una|buscamos un|buscamos una|cerca un|cerca una|zoekt een|' +
      'need a|need an|needs a|needs an|for multiple|team as a|team as an|are you a|are you an|are you our|are you the|could you be the|can you be the|might be the|become our|be our|work as|working as|join as|role as|job as|career as|as our',
    3,
  ],
  ["needs|need|requires|require|if you're a|if you're an|if you are a|if you are an", NEED],
])
const READ_AHEAD = 60
/** No employer's name between "join" and "as" is longer. */
const LONGEST_NAME = 10
const isPost = wordsAt('position positions job jobs opening openings vacancies')
const isOpen = wordsAt('available open now are')
const isWanted = wordsAt('wanted needed')
/** Among the first lines, any announcement may be set as a heading; below, one that says nothing else. */
const FIRST_LINES = 3

/** The title of the job inside a sentence: "looking for a …", "Cook positions available". */
export const titleInside: FactReader = {
  triggers:
    'looking seek seeking hiring searching recruiting search need needs multiple hire recruit seeks role position join opening vacancy opportunity positions jobs openings vacancies wanted needed job post recrute recherche sucht suchen busca buscamos cerca zoekt available applications you our become as required find appoint after add adding bring bringing take taking welcome employ engage arisen become exists opened hunt lookout team requires require if meet engage'.split(
      ' ',
    ),
  read(line) {
    if (line.role === 'heading' && line.place >= FIRST_LINES && !hiresFor(line)) return nothing
    for (let at = line.from; at < Math.min(line.to, line.from + READ_AHEAD); at++) {
      const opener = openers.longest(line, at) ?? joinAs(line, at)
      if (!opener) continue
      const start = /^(?::|for)$/.test(wordAt(line, opener.to)) ? opener.to + 1 : opener.to
      if (opener.value === NEED && !isNamedNeed(line, at, start)) continue
      const found = phraseFrom(line, start, opener.value)
      if (found.length) return found
    }
    return fromOpenings(line, line.from)
  },
}

/** "Larkin Cabs needs licensed Taxi Drivers": among the first lines, an employer's need of those whose job is written with capitals; "you need" tells another's. */
function isNamedNeed(line: Line, at: number, start: number): boolean {
  if (
    line.place >= FIRST_LINES ||
    /^(?:you|they|who|customers|clients|to|will|may|role|position|job|post|work|this|it)$/.test(wordAt(line, at - 1))
  )
    return false
  const found = titlePhrase(line, start)
  // "Requires a Driver's licence"
  return found?.isNamed === true && !/^(?:['’]|licen[cs]es?|certificates?|certifications?|degree)$/.test(wordAt(line, found.to))
}

/** The token behind "join … as", with the employer's name between: "Join Larkin Inn as a Night Cook". */
function joinAs(line: Line, at: number): { value: number; to: number } | undefined {
  if (!/^join(?:ing)?$/.test(wordAt(line, at)) || !(isCapitalised(line, at + 1) || wordAt(line, at + 1) === 'the')) return undefined
  for (let next = at + 2; next < at + LONGEST_NAME && !/^[!?;:]$/.test(wordAt(line, next)); next++)
    if (wordAt(line, next) === 'as' && /^(?:an?|our|the)$/.test(wordAt(line, next + 1))) return { value: 4, to: next + 1 }
  return undefined
}

/** Whether the tokens `from` to `to` (excluded) are nothing but capitalised words: "Store Manager required", but not "Experience as driver required". */
function areCapitalised(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCapitalised(line, at) && !/^[&/-]$/.test(wordAt(line, at))) return false
  return true
}

/** "Cook positions available", "Bakers wanted". */
function fromOpenings(line: Line, from: number): Claim[] {
  for (let at = from + 1; at < Math.min(from + 6, line.to); at++) {
    const isOpening = isPost(line, at) && isOpen(line, at + 1)
    const isCall = isWanted(line, at) || (wordAt(line, at) === 'required' && areCapitalised(line, from, at))
    if ((isOpening || isCall) && isJobNoun(line, at - 1)) return titleClaim(line, from, at, 3)
  }
  return []
}
