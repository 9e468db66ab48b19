import { type Places, wordNear, wordsNear } from '../places.ts'

/** Words that announce what a person has or needs: close to one of these, an everyday word may well be a skill. */
const isCue = wordsNear(
  'experience experiences experienced knowledge knowledgeable understanding proficiency proficient familiarity familiar expertise expert experts ' +
    'skill skills skilled skillset ability abilities able capability capable competence competency competencies competent aptitude mastery ' +
    'fluent fluency background exposure grasp command literate literacy qualified qualification qualifications certified certification trained ' +
    'training versed adept language languages speak speaks speaker speakers speaking spoken native bilingual strong excellent solid good great outstanding exceptional',
)
const CUE_REACH_BEFORE = 8
const CUE_REACH_AFTER = 4

/** Whether such a word stands close to the tokens `first` to `last`, in their statement. */
export function hasCue(places: Places, first: number, last: number): boolean {
  for (let at = first - 1; at >= first - CUE_REACH_BEFORE; at--) {
    if (places.statementOf[at] !== places.statementOf[first]) break
    if (isCue(places, at, first)) return true
  }
  for (let at = last + 1; at <= last + CUE_REACH_AFTER; at++) {
    if (places.statementOf[at] !== places.statementOf[last]) break
    if (isCue(places, at, last)) return true
  }
  return false
}

const isLeadNoun = wordsNear(
  'experience knowledge understanding proficiency familiarity expertise skills skill fluency background exposure grasp command mastery competence competency record',
)
const isLeadAdjective = wordsNear(
  'proficient experienced familiar skilled fluent versed expert adept competent knowledgeable certified conversant comfortable',
)
const isTime = wordsNear('years yrs year months spent')
const isMaking = wordsNear('written programming coding developing built scripting development')
const isPreposition = wordsNear('in with of using on at')
const isFiller = wordsNear(
  'the a an both either at least one of some strong good basic advanced modern working writing using coding programming developing professional progressive solid proven relevant commercial recent practical paid',
)
const isTrade = wordsNear(
  'developer developers engineer engineers programmer programmers programming language code coding scripting framework development certified',
)

/**
 * Whether the tokens stand where only a skill can: right after "experience with", "proficient in", "written in" and the like, or before
 * "developer", "programming", "framework"; of names also after "years of".
 */
export function isLed(places: Places, first: number, last: number, isName: boolean): boolean {
  if (isTrade(places, last + 1, last)) return true
  let at = first - 1
  while (isFiller(places, at, first) && first - at < 4 && !isPreposition(places, at, first)) at--
  if (isAddition(places, at, first)) return true
  if (!isPreposition(places, at, first)) return false
  if (isName && isTime(places, wordNear(places, at - 1, first) === 'working' ? at - 2 : at - 1, first)) return true
  return isLeadNoun(places, at - 1, first) || isLeadAdjective(places, at - 1, first) || isMaking(places, at - 1, first)
}

/** "Besides Go", "in addition to Go" */
function isAddition(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  return word === 'besides' || (word === 'to' && wordNear(places, at - 1, near) === 'addition')
}

/** What follows a name that is an item by itself: how much of it, how long, or that it is a must. */
const endsItem = wordsNear(
  'experience knowledge skills expertise proficiency required preferred essential mandatory desirable desired needed is must ( )',
)
const isLevel = wordsNear(
  'fluent native basic advanced intermediate proficient good excellent conversational a1 a2 b1 b2 c1 c2 strong working business',
)

/** Whether the tokens are an item by themselves, but for how much of it is asked for: "English", "Spanish – fluent", "Excel required", "Driving: 5 years", "Excel, minimum 2 years". */
export function isItem(places: Places, first: number, last: number): boolean {
  const before = wordNear(places, first - 1, first)
  if (before !== '' && !/^[-*•·:;]$/.test(before)) return false
  const after = wordNear(places, last + 1, last)
  if (after === '' || /^[.;]$/.test(after) || endsItem(places, last + 1, last)) return true
  const next = wordNear(places, last + 2, last)
  const tellsAmount = /^\d/.test(next) || /^min(?:imum)?$/.test(next) || (next === 'at' && wordNear(places, last + 3, last) === 'least')
  return (/^[:–—,-]$/.test(after) && tellsAmount) || (/^[:–—-]$/.test(after) && isLevel(places, last + 2, last))
}
