import type { FormMatch, Lexicon } from '../../../lexicon/lexicon.ts'
import type { Skill } from '../../../model/skill.ts'
import { verbForms } from '../../words/verb-forms.ts'
import { manualVerbs, verbs } from '../../words/verbs.ts'
import { isClauseWord, isWordAt, type Part } from './phrase-words.ts'
import { flags, isFragment, nextWith, type Places, roleAt, wordNear, wordsNear } from './places.ts'
import { turnAt, turnWords } from './verb-and-object/turns-of-speech.ts'

/** Verbs of work that postings tell of in sentences and seldom begin tasks with. */
const more = 'set make tune cost film shoot ferment pickle butcher pipe plaster weave carve bind groom lay lecture moderate mediate'.split(
  ' ',
)
/** Nouns for a doing that are not made with "ing". */
const nouns: Readonly<Record<string, string>> = {
  manage: 'management',
  develop: 'development',
  design: 'design',
  analyze: 'analysis',
  analyse: 'analysis',
  maintain: 'maintenance',
  install: 'installation',
  inspect: 'inspection',
  repair: 'repair',
  prepare: 'preparation',
  administer: 'administration',
  evaluate: 'evaluation',
  assess: 'assessment',
  produce: 'production',
  collect: 'collection',
  optimize: 'optimization',
  optimise: 'optimization',
  plan: 'planning',
  control: 'control',
  review: 'review',
  test: 'testing',
}

/** What each form of a verb calls the doing: "costed" and "cost" are "costing"; "manages" is "management" as well. */
const doings = new Map<string, readonly string[]>()
for (const verb of [...verbs, ...manualVerbs, ...more]) {
  const { does, doing, did, done } = verbForms(verb)
  const names = nouns[verb] && nouns[verb] !== doing ? [nouns[verb], doing] : [doing]
  for (const form of [verb, does, doing, did, done]) if (!doings.has(form)) doings.set(form, names)
}
const toldFlag = flags.add([...doings.keys(), ...turnWords])
const isArticle = wordsNear('a an the your our its some any')
/** How what is made is to be, which says nothing of what it is: "write clear, concise reports". */
const isManner = wordsNear(
  'clear concise accurate factual detailed complete thorough sound good effective timely comprehensive legible simple precise informed smart quick , and',
)
const LONGEST_MANNER = 5
const isEnd = wordsNear('and or with for in on to from at before after as so because while when')
const isJoint = wordsNear(', and')
type Names = Pick<Lexicon, 'resolve' | 'isWord'>

/** Words of a name for what something is done to. */
const LONGEST = 2

/**
 * The lexicon's forms with those that a verb and its object tell in the other order, and those that turns of speech tell: "you have tuned queries" is
 * query tuning, "shows up on time" punctuality. Whole postings only. Forms are by start, longer first.
 */
export function withDoings(places: Places, forms: FormMatch[], lexicon: Names): FormMatch[] {
  if (isFragment(places)) return forms
  const { tokens } = places
  const found: FormMatch[] = []
  for (let at = nextWith(places, toldFlag, 0); at < tokens.length; at = nextWith(places, toldFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const turn = turnAt(places, at)
    const skill = turn && lexicon.resolve(turn.name)
    const told = skill ? { ...turn, skill } : doingAt(places, at, lexicon)
    if (!told) continue
    const { first, last } = told
    found.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, skill: told.skill, guard: 0, field: 0, first, last })
  }
  return found.length ? [...forms, ...found].sort((a, b) => a.first - b.first || b.last - a.last) : forms
}

/** What the lexicon calls a verb with its object. Few words begin a name, and to ask for a whole one takes longer. */
function doingAt(places: Places, verb: number, lexicon: Names): (Part & { skill: Skill }) | undefined {
  const { tokens, text } = places
  const first = isArticle(places, verb + 1, verb) ? verb + 2 : verb + 1
  let from = first
  while (from < first + LONGEST_MANNER && isManner(places, from, verb)) from++
  if (from > first && (isManner(places, from, verb) || isJoint(places, from - 1, verb))) return undefined
  let last = from
  while (last < from + LONGEST && isPartOfObject(places, last, verb)) last++
  last--
  if (last < from || isPartOfObject(places, last + 1, verb)) return undefined
  const object = text.slice(tokens.start[from], tokens.start[last]) + singular(wordNear(places, last, verb))
  const beginsName = lexicon.isWord(last > from ? wordNear(places, from, verb) : object)
  for (const doing of doings.get(wordNear(places, verb, verb)) ?? []) {
    const skill =
      (beginsName ? lexicon.resolve(`${object} ${doing}`) : undefined) ??
      (last === from && lexicon.isWord(`${object}${doing}`) ? lexicon.resolve(`${object}${doing}`) : undefined)
    if (skill) return { first: verb, last, skill }
  }
  return undefined
}

/** Whether a name of several words begins with a verb, as those do that tell a doing; "driving" begins names of its own. */
export function tellsDoing(places: Places, first: number, last: number): boolean {
  return last > first && doings.has(wordNear(places, first, first)) && !wordNear(places, first, first).endsWith('ing')
}

function isPartOfObject(places: Places, at: number, near: number): boolean {
  return (
    wordNear(places, at, near) !== '' &&
    isWordAt(places, at) &&
    !isEnd(places, at, near) &&
    !isClauseWord(places, at) &&
    wordNear(places, at, near) !== 'self'
  )
}

function singular(noun: string): string {
  if (noun.endsWith('cula')) return `${noun.slice(0, -1)}um`
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss)es$/.test(noun)) return noun.slice(0, -2)
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}
