import type { Span } from '../../../model/span.ts'
import { namesSomething, type Part, trimPart } from './phrase-words.ts'
import { readMembers } from './phrases.ts'
import { flags, isFragment, nextWith, type Places, roleAt, type WordsNear, wordNear, wordsNear } from './places.ts'

/** What asks for a skill, by the words that lead from it to the skill. */
const askers: readonly [words: string, links: string][] = [
  [
    'experience experienced knowledge knowledgeable understanding proficiency proficient familiarity familiar expertise skilled background grounding grasp ' +
      'command mastery versed competent competence competency trained certified interest specialism conversant acquainted comfortable confident record user users',
    'with of in using',
  ],
  ['exposure', 'to'],
  ['passion flair eye talent enthusiasm aptitude knack appetite', 'for'],
  ['good great', 'at'],
  ['ability', 'in'],
  ['date', 'with'],
  ['way', 'round around'],
]
const askerFlag = flags.add(new Set(askers.flatMap(([words]) => words.split(' '))))
const links = askers.map(([words, links]): [WordsNear, WordsNear] => [wordsNear(words), wordsNear(links)])
const isArticle = wordsNear('a an')
/** Whom one has to do with, and what is only one of a kind told of before: by itself none says what there is to know. */
const isAnyones = wordsNear(
  'students student pupils pupil children child kids families adults learners program programs programme programmes tasks',
)
/** "In front of a crowd", "in charge of". */
const isPosition = wordsNear('front charge')
const LONGEST = 4

/** What alone is asked for, one thing and no list: "experience of bookbinding", "exposure to epoxy resin", "a good eye for colour". */
export function recognizeAlone(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  if (isFragment(places)) return found
  for (let at = nextWith(places, askerFlag, 0); at + 1 < tokens.length; at = nextWith(places, askerFlag, at + 1)) {
    const role = roleAt(places, at)
    if ((role !== 'required' && role !== 'preferred') || !leadsOn(places, at)) continue
    // "Experience in a hospital" tells where.
    if (wordNear(places, at + 1, at) === 'in' && isArticle(places, at + 2, at)) continue
    const { members, to } = readMembers(places, at + 2)
    const [only] = members
    const name = members.length === 1 && only && !goesOn(places, to, at) ? nameOf(places, only) : undefined
    if (name) found.push({ start: tokens.start[name.first] ?? 0, end: tokens.end[name.last] ?? 0 })
  }
  return found
}

function leadsOn(places: Places, at: number): boolean {
  return links.some(([isAsker, isLink]) => isAsker(places, at, at) && isLink(places, at + 1, at))
}

/** "Assessments such as Quill" names a kind of things, "Title I" and "dealing with" only begin a name. */
function goesOn(places: Places, to: number, near: number): boolean {
  const next = wordNear(places, to, near)
  return next === 'such' || next === 'i' || (next === 'with' && wordNear(places, to - 1, near).endsWith('ing'))
}

/** The name in what follows; none where it is a doing ("supporting pupils", "record of meeting goals"), which has its own readers. */
function nameOf(places: Places, part: Part): Part | undefined {
  const name = trimPart(places, part)
  if (!name || name.last - name.first >= LONGEST || isAnyones(places, name.last, name.first)) return undefined
  for (let at = name.first; at < name.last; at++)
    if ((at === name.first || wordNear(places, at - 1, at) === 'of') && wordNear(places, at, at).endsWith('ing')) return undefined
  if (isPosition(places, name.first, name.first)) return undefined
  return namesSomething(places, name) ? name : undefined
}
