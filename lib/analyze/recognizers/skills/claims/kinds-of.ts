import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isClauseWord, isLead, isWordAt, joinsWords, namesSomething } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const openerFlag = flags.add(wordSet('such like e ( including'))
/** Last words of a kind of things that examples follow. */
const isKind = wordsNear(
  'software package packages tool tools system systems platform platforms library libraries reader readers database databases warehouse warehouses orchestrator orchestrators ' +
    'broker brokers application applications program programs instruments techniques methods equipment machines machinery devices modelling modeling testing testers analyzers analysers frameworks framework',
)
/** What says of which age or how well known such things are, not of which kind. */
const saysNothing = wordsNear(
  'modern common popular similar other various standard new leading major industry different key open source latest least relevant appropriate specialist specialised specialized comparable equivalent certain internal external',
)
const endsBack = wordsNear('in with of for on and or to using use is are from into at both')
const LONGEST = 4

/** The kind of things that examples are given of: "glaze mixing software such as Quill", "kiln readers (Ferry, Moss)". */
export function recognizeKindsOf(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, openerFlag, 1); at < tokens.length; at = nextWith(places, openerFlag, at + 1)) {
    const role = roleAt(places, at)
    if ((role !== 'required' && role !== 'preferred') || !opensExamples(places, at)) continue
    let last = at - 1
    while (/^[(,]$/.test(wordNear(places, last, at))) last--
    if (!isKind(places, last, at)) continue
    let first = last
    while (last - first < LONGEST && goesBack(places, first - 1, at)) first--
    if (last === first || last - first >= LONGEST || !beginsHere(places, first - 1, at)) continue
    if (namesSomething(places, { first, last: last - 1 })) found.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 })
  }
  return found
}

/** "Such as", "e.g.", "like Quill", a bracket around a list of names. */
function opensExamples(places: Places, at: number): boolean {
  const next = wordNear(places, at + 1, at)
  switch (wordNear(places, at, at)) {
    case 'such':
      return next === 'as'
    case 'e':
      return next === '.' && wordNear(places, at + 2, at) === 'g'
    case 'like':
    case 'including':
      return isCapital(places, at + 1)
    default:
      return isCapital(places, at + 1) && /^[,)/]$|^or$/.test(wordNear(places, at + 2, at))
  }
}

/** Whether a name can begin behind a token: the front of the statement, a sign, or a word that stands before names. */
function beginsHere(places: Places, at: number, near: number): boolean {
  if (wordNear(places, at, near) === '' || !isWordAt(places, at)) return true
  return endsBack(places, at, near) || isLead(places, at) || isClauseWord(places, at)
}

function goesBack(places: Places, at: number, near: number): boolean {
  if (wordNear(places, at, near) === '') return false
  if (!isWordAt(places, at)) return joinsWords(places, at)
  if (joinsWords(places, at + 1)) return true
  return !isClauseWord(places, at) && !isLead(places, at) && !saysNothing(places, at, near) && !endsBack(places, at, near)
}

function isCapital({ text, tokens }: Places, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(tokens.start[at] ?? text.length))
}
