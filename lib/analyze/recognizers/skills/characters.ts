import type { Mention, SkillIndex } from '../../../model/skill.ts'
import { wordSet } from '../../words/word-set.ts'
import { mergeMentions } from './merge.ts'
import { flags, isFragment, nextWith, type Places, roleAt, wordNear, wordsNear } from './places.ts'

/**
 * Adjectives that are said of people and as often of things ("patient care", "warm food"), each with what the lexicon calls it where a person is to be
 * so; those that it does not know are named by themselves.
 */
const qualities = new Map([
  ['patient', 'patience'],
  ['kind', 'kindness'],
  ['warm', 'warmth'],
  ['discreet', 'discretion'],
  ['tactful', 'tact'],
  ['fair', 'fairness'],
  ['respectful', 'respect for others'],
  ['observant', 'observation skills'],
  ['imaginative', 'imagination'],
  ['meticulous', 'attention to detail'],
  ['unflappable', 'composure'],
  ['neutral', 'objectivity'],
  ['professional', 'professionalism'],
  ['dependable', 'reliability'],
  ['coachable', 'coachability'],
  ...'sceptical skeptical candid blunt frank forthright gracious perceptive impartial gentle considerate thoughtful attentive nurturing methodical playful tidy'
    .split(' ')
    .map((word): [string, string] => [word, word]),
])
const qualityFlag = flags.add(new Set(qualities.keys()))
const isQuality = wordsNear(new Set(qualities.keys()))
/** Other adjectives that people are told by. */
const isPersonal = wordsNear(
  'honest humble polite courteous reliable flexible friendly calm organised organized enthusiastic proactive motivated resilient adaptable creative ' +
    'curious confident punctual trustworthy dependable caring cheerful approachable articulate diplomatic empathetic empathic hardworking energetic positive mature ' +
    'responsible dedicated committed outgoing helpful sensitive accurate professional compassionate assertive decisive determined inquisitive loyal sincere sociable ' +
    'conscientious welcoming robust personable supportive passionate versatile ambitious numerate efficient thorough respectful',
)
/** Ends of compounds of the same kind: "self-motivated", "detail-oriented". */
const endsPersonal = wordSet(
  'motivated oriented driven working minded headed starting going thinking focused disciplined aware organised organized natured humoured spoken presented mannered savvy',
)
const isBeing = wordsNear("are is be re being you're you’re remain remaining stay who's")
const isAdverb = wordsNear('very highly naturally genuinely truly always really extremely both also')
const isJoint = wordsNear(', and or but yet & /')
/** What may follow an adjective that is said of somebody, with the thing that they are so in. */
const goesOn = wordsNear('with without when to about under in at behind enough even by towards toward')

/**
 * The mentions with what a person is to be, told by an adjective: "you are patient with", "warm, tactful and good at listening". Whole postings only;
 * mentions are in order.
 */
export function withCharacters(places: Places, mentions: Mention[], skills: Pick<SkillIndex, 'resolve'>): Mention[] {
  const found = isFragment(places) ? [] : recognizeCharacters(places, skills)
  if (!found.length) return mentions
  const isMadeOf = ({ start, end, skill }: Mention) => {
    if (skill !== null) return false
    const inside = found.filter((each) => start <= each.start && each.end <= end)
    return inside.length > 0 && inside.every((each, at) => isJoin(places.text.slice(each.end, inside[at + 1]?.start ?? end)))
  }
  return mergeMentions([mentions.filter((mention) => !isMadeOf(mention)), found])
}

const isJoin = (between: string) => /^(?:,? (?:and |or )?)?$/.test(between)

function recognizeCharacters(places: Places, skills: Pick<SkillIndex, 'resolve'>): Mention[] {
  const { tokens, text } = places
  const found: Mention[] = []
  for (let at = nextWith(places, qualityFlag, 0); at < tokens.length; at = nextWith(places, qualityFlag, at + 1)) {
    const role = roleAt(places, at)
    if ((role !== 'required' && role !== 'preferred') || !isSaidOfPerson(places, at)) continue
    const known = skills.resolve(qualities.get(tokens.lower[at] ?? '') ?? '')
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 }
    found.push({ ...span, type: 'skill', skill: known?.id ?? null, label: known?.label ?? text.slice(span.start, span.end) })
  }
  return found
}

function isSaidOfPerson(places: Places, at: number): boolean {
  const next = wordNear(places, at + 1, at)
  const joins = isJoint(places, at + 1, at)
  if (!(next === '' || /^[.;)!]$/.test(next) || joins || goesOn(places, at + 1, at))) return false
  let before = at - 1
  while (isAdverb(places, before, at)) before--
  if (isBeing(places, before, at)) return true
  return isListedBefore(places, before, at) || (joins && isListedAfter(places, at + 1, at) && isOpen(places, before, at))
}

/** Whether a list of adjectives may begin behind a token: the front of the statement or of a sentence, or an article before one who is told of. */
function isOpen(places: Places, before: number, at: number): boolean {
  return /^(?:|[-•*·.:;,(]|an?)$/.test(wordNear(places, before, at))
}

function isListedBefore(places: Places, joint: number, at: number): boolean {
  let last = joint
  while (isJoint(places, last, at)) last--
  return last < joint && isPersonalAt(places, last, at)
}

function isListedAfter(places: Places, joint: number, at: number): boolean {
  let first = joint
  while (isJoint(places, first, at) || isAdverb(places, first, at)) first++
  return isPersonalAt(places, first, at) || (wordNear(places, first + 1, at) === '-' && endsPersonal.has(wordNear(places, first + 2, at)))
}

function isPersonalAt(places: Places, at: number, near: number): boolean {
  if (isPersonal(places, at, near) || isQuality(places, at, near)) return true
  return wordNear(places, at - 1, near) === '-' && endsPersonal.has(wordNear(places, at, near))
}
