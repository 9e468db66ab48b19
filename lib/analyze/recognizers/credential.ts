import type { Finding, Recognizer } from '../finding.ts'
import { isCapitalised, isUpperCase, type Stretch, spanOf, touches, wordAt, written } from '../stretch.ts'
import { oneLine } from '../words/one-line.ts'
import { verbs } from '../words/verbs.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'
import { admissionTo } from './credential/admissions.ts'
import { endOfSubject } from './credential/certificate-subject.ts'
import { heldBy, holders } from './credential/held.ts'
import { classBefore, commercialClassBefore, isClassNoun } from './credential/licence-class.ts'
import { isArticle, isNamePart, isPlainBefore, isWhere } from './credential/words.ts'
import { shortName } from './skills/short-name.ts'

const joinsNames = wordsAt('or and , /')
const isCard = wordsAt('card')
const isKindOfCard = wordsAt('dot cscs sia green medical tower id operator twic')
const isNamedInCapitals = wordsAt('registration permit endorsement endorsements')
const pointsElsewhere = wordsAt('following these those')
const isAboutLicences = wordsAt(
  'agreement agreements key keys management renewal renewals requirement requirements fee fees number numbers',
)
const leadsToName = wordsAt('of in as')
const isPossessor = wordsAt('your our their his her my')

const nouns = wordSet(
  'license licenses licence licences licensure certification certifications certificate certificates registration endorsement endorsements permit credential card rating ratings accreditation',
)
const isNoun = wordsAt(nouns)
const isBar = wordsAt('bar')
const isRating = wordsAt('rating ratings')
const isFlown = wordsAt('type instrument engine')
const isHolder = wordsAt(holders)
const isOfDriving = wordsAt("driver drivers driving driver's car")
/** "Process endorsements": a verb has its capital only from the beginning. */
const isVerb = wordsAt(new Set(verbs))
const isToDo = (statement: Stretch, at: number) => at === statement.from && isVerb(statement, at)
/** Before a kind of paper, of which any other suffices: "or a comparable welding certificate". */
const isLike = wordsAt('similar comparable equivalent related other')
const isNumeral = wordsAt('i ii iii iv')
const LONGEST = 4
/** With the signs in it: "IAM/IAT". */
const LONGEST_WITH_SIGNS = 8

/** Licences and certificates named by grammar: "forklift certification", "licensed electrician", "certified in first aid", "license of P&C". */
export const credential: Recognizer = {
  id: 'credential',
  triggers: [...nouns, ...holders, 'bar'],
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; at++) {
      const place = placeOf(statement, at)
      // "Registered Ferry Pilot (RFP) certificate": told already by its first word.
      if (!place || place.to <= (found.at(-1)?.to ?? 0)) continue
      if (isNoun(statement, at)) found.push(...alternativesBefore(statement, place))
      found.push(findingOf(statement, place.from, place.to, written(statement, place.from, place.to)))
      at = Math.max(at, place.to - 1)
    }
    return found
  },
}

/** The words of the licence that a token tells of. */
function placeOf(statement: Stretch, at: number): { from: number; to: number } | undefined {
  if (isNoun(statement, at)) return nameOf(statement, at)
  if (isHolder(statement, at)) return heldBy(statement, at)
  return isBar(statement, at) ? admissionTo(statement, at) : undefined
}

function findingOf(statement: Stretch, from: number, to: number, words: string): Finding {
  const label = shortName(oneLine(words))
  return { by: 'credential', from, to, criterion: { kind: 'credential', skill: null, label, ...spanOf(statement, from, to) } }
}

/** "LPN, RN or CNA license": the names in capitals before the last are licences too, and share its noun. */
function alternativesBefore(statement: Stretch, { from, to }: { from: number; to: number }): Finding[] {
  const found: Finding[] = []
  const noun = written(statement, wordAt(statement, from) === 'class' ? from + 2 : to - 1, to)
  for (let end = from - 1; end > statement.from && joinsNames(statement, end); ) {
    if (wordAt(statement, end - 1) === ',') end--
    const behind = end
    end = beforeBracket(statement, end)
    let start = end
    while (
      start > statement.from &&
      (isInitials(statement, start - 1) ||
        (end < behind && isCapitalised(statement, start - 1) && !isPlainBefore(statement, start - 1)) ||
        isClassNoun(statement, start - 1) ||
        (wordAt(statement, start - 1) === '-' && touches(statement, start)))
    )
      start--
    if (start === end) break
    // "Firefighter II and EMT-B certifications"
    if (start > statement.from && isNumeral(statement, start) && isCapitalised(statement, start - 1)) start--
    found.unshift(findingOf(statement, start, end, `${written(statement, start, end)} ${noun}`))
    end = start - 1
  }
  return found
}

/** Words in capitals; a bracket that a corpus writes "-RRB-" is none. */
const isInitials = (statement: Stretch, at: number) => isUpperCase(statement, at) && /^[\p{L}\p{N}]/u.test(wordAt(statement, at))

/** How many words a bracket may hold that says more of a name: "Tankerman (barge) or". */
const LONGEST_BRACKET = 4

/** The token where the name ends that a bracket stands behind; `end` where none does. */
function beforeBracket(statement: Stretch, end: number): number {
  if (wordAt(statement, end - 1) !== ')') return end
  for (let at = end - 2; at >= end - 2 - LONGEST_BRACKET; at--) if (wordAt(statement, at) === '(') return at
  return end
}

/** The words that name a licence, before its noun or after "of", "in". */
function nameOf(statement: Stretch, noun: number): { from: number; to: number } | undefined {
  if (isCard(statement, noun) && !isKindOfCard(statement, noun - 1)) return undefined
  if (isNamedInCapitals(statement, noun) && (!isCapitalised(statement, noun - 1) || isToDo(statement, noun - 1))) return undefined
  if (isRating(statement, noun) && !isFlown(statement, noun - 1)) return undefined
  if (pointsElsewhere(statement, noun - 1)) return undefined
  if (isAboutLicences(statement, noun + 1) || wordAt(statement, noun + 1) === ':') return undefined
  if (wordAt(statement, noun - 1) === 'software') return undefined
  const commercial = commercialClassBefore(statement, noun)
  if (commercial !== undefined) return { from: commercial, to: noun + 1 }
  const classed = classBefore(statement, noun)
  if (classed !== undefined) return { from: classed, to: noun + 1 }
  /** "Aquatic Facility Operator (AFO) credential" */
  const hasInitials = wordAt(statement, noun - 1) === ')' && wordAt(statement, noun - 3) === '(' && isUpperCase(statement, noun - 2)
  const end = hasInitials ? noun - 3 : noun
  let from = end
  while (
    from > statement.from &&
    isNamePart(statement, from - 1) &&
    !leadsIn(statement, from - 1) &&
    (end - from < LONGEST || isLongName(statement, from - 1, end))
  )
    from--
  while (from < end && isBeforeName(statement, from)) {
    if (isLike(statement, from)) return undefined
    from++
  }
  // "an equivalent professional-level certification"
  if (wordAt(statement, from) === 'level' && wordAt(statement, from - 1) === '-') {
    if (isLike(statement, from - 3)) return undefined
    from++
  }
  if (from < end) {
    for (let at = from; at < end; at++) if (isOfDriving(statement, at) || isOfVehicles(statement, at)) return undefined
    return { from, to: hasInitials ? end : endOfSubject(statement, from, noun) }
  }
  const post = postAfterPlace(statement, noun + 1)
  if (post) return post
  const isHolding = wordAt(statement, noun + 1) === 'as' && !isArticle(statement, noun + 2)
  if (!leadsToName(statement, noun + 1) || isHolding) return undefined
  let to = noun + 2
  while (to < statement.to && to - noun < LONGEST + 3 && (isNamePart(statement, to) || isArticle(statement, to))) to++
  while (to > noun + 2 && isPlainBefore(statement, to - 1)) to--
  return to > noun + 2 ? { from: noun, to } : undefined
}

/** How far behind a licence the words "as a" stand, with the place between. */
const PLACE_REACH = 6

/** "licensure in the State of Ohio as a dental hygienist": what one is licensed as. */
function postAfterPlace(statement: Stretch, from: number): { from: number; to: number } | undefined {
  if (wordAt(statement, from) !== 'in') return undefined
  let as = from + 1
  while (as < from + PLACE_REACH && isArticleOrPlace(statement, as)) as++
  if (as === from + 1 || wordAt(statement, as) !== 'as' || !isArticle(statement, as + 1)) return undefined
  let to = as + 2
  while (to < statement.to && to < as + 2 + LONGEST && isNamePart(statement, to)) to++
  return to > as + 2 ? { from: as + 2, to } : undefined
}

const isArticleOrPlace = (statement: Stretch, at: number) =>
  isArticle(statement, at) || isCapitalised(statement, at) || isWhere(statement, at) || wordAt(statement, at) === 'of'

/** Whether a name in capitals goes on before a long name: "DoD 8140 IAT Level II certification". */
function isLongName(statement: Stretch, at: number, end: number): boolean {
  const isName = isCapitalised(statement, at) || /^\d/.test(wordAt(statement, at))
  return isName && end - at <= LONGEST_WITH_SIGNS && !isPlainBefore(statement, at)
}

/** What says nothing of which licence it is; the letter of "A Grade licence" does. */
function isBeforeName(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at) === 'a' && isUpperCase(statement, at) && /^(?:grade|class)$/.test(wordAt(statement, at + 1))) return false
  return isPlainBefore(statement, at) || /^\W$/.test(wordAt(statement, at))
}

/** "Please bring your licence", "had the RFP credential": what stands before the article is done with the paper. */
function leadsIn(statement: Stretch, at: number): boolean {
  return isPossessor(statement, at) || (isArticle(statement, at) && !isCapitalised(statement, at))
}

/** "motor vehicle operator's license" */
function isOfVehicles(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'vehicle' && wordAt(statement, at + 1).startsWith('operator')
}
