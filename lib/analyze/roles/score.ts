import { compilePatterns } from '../words/patterns.ts'
import { classBit, classesOf, intern } from '../words/vocabulary.ts'
import { companyCues } from './cues/company.ts'
import type { Cue } from './cues/cue.ts'
import { notNeededCues } from './cues/not-needed.ts'
import { offerCues } from './cues/offer.ts'
import { otherCues } from './cues/other.ts'
import { invitedCues, preferredCues } from './cues/preferred.ts'
import { processCues } from './cues/process.ts'
import { floorCues, neededCues, outrightCues, requiredCues } from './cues/required.ts'
import { responsibilityCues } from './cues/responsibility.ts'
import { isOfClauseOnly, isOfOtherThing, sparesAnother, turnsAfter } from './scope.ts'

/** The roles that compete for a unit; `required` stands for both importances, which are told apart by its need and section. */
export const scoredRoles = ['required', 'responsibility', 'offer', 'company', 'process', 'other'] as const
export type ScoredRole = (typeof scoredRoles)[number]

/** What a unit's own words say of the need for what it names. */
export type Need = 'required' | 'preferred' | 'not-needed'

/** What a unit's own words say: a score for each of `scoredRoles`, and the need. */
export interface Verdict {
  scores: number[]
  need: Need | undefined
  /** It names a thing, and another only to say that this one is not needed. */
  sparesOther: boolean
  /** It says who may come at all, or who above all: it tells nothing of what is offered or how to apply. */
  asksOutright: boolean
}

/** A word of preference also tells that a property of the candidate is meant, though less surely than how much it is wanted. */
const preferenceShare = 0.5

/** Cues overlap, so beyond this much more of them adds little. */
const plenty = 9
const shareBeyond = 0.5

/**
 * In a unit that begins as a task, words of pay, applying or the employer are what the task is about: "Administers payroll, benefits and
 * equal opportunity reports".
 */
const topicShare = 0.3
const topics = [scoredRoles.indexOf('offer'), scoredRoles.indexOf('company'), scoredRoles.indexOf('process')]
const tasks = classBit('verb') | classBit('does')
/** Verbs that postings also ask the reader with, or that say what one gets. */
const addressing = new Set(
  'apply ask submit send visit contact email complete include includes provide attach see read call upload join earn receive note meet learn share help work explore enjoy follow check review interviews drop bring mail fax tell refer participate grow offer offers make drive be take start build pick obtain'
    .split(' ')
    .map(intern),
)

/** After these the word before was a noun: "Visits are welcome". */
const copulas = new Set(['are', 'is', 'will', 'may', 'must', 'can', ':'].map(intern))

function opensAsTask(words: Int32Array): boolean {
  const first = words[1] ?? 0
  return (classesOf(first) & tasks) !== 0 && !addressing.has(first) && !copulas.has(words[2] ?? 0)
}

interface Rule {
  pattern: string
  role: ScoredRole
  weight: number
  need?: Need
  /** It is needed whatever else is only wished for. */
  isFloor?: true
  /** See `Verdict.asksOutright`. */
  isOutright?: true
}

function rules(role: ScoredRole, table: readonly Cue[], share = 1, need?: Need): Rule[] {
  return table.map(([pattern, weight]) => ({ pattern, role, weight: weight * share, ...(need ? { need } : {}) }))
}

const all: readonly Rule[] = [
  ...rules('required', requiredCues),
  ...rules('required', outrightCues).map((rule) => ({ ...rule, isOutright: true as const })),
  ...rules('required', neededCues, 1, 'required'),
  ...rules('required', floorCues, 1, 'required').map((rule) => ({ ...rule, isFloor: true as const })),
  ...rules('required', preferredCues, preferenceShare, 'preferred'),
  ...rules('required', invitedCues, preferenceShare, 'preferred').map((rule) => ({ ...rule, isOutright: true as const })),
  ...rules('other', notNeededCues, 0, 'not-needed'),
  ...rules('responsibility', responsibilityCues),
  ...rules('offer', offerCues),
  ...rules('company', companyCues),
  ...rules('process', processCues),
  ...rules('other', otherCues),
]
const patterns = compilePatterns(all.map((rule) => rule.pattern))
const places = Int32Array.from(all, (rule) => scoredRoles.indexOf(rule.role))
const weights = Float64Array.from(all, (rule) => rule.weight)
/** The unit each rule was last counted in, so that it counts once a unit. */
const countedIn = new Float64Array(all.length)
let unit = 0

/**
 * Judges a unit by its words (START … END). A word of preference beats one of need ("a plus, but not required" is preferred), unless it
 * speaks only of a clause beside another thing: "Bachelor's required, Master's preferred" and "Must drive; a van is a plus" are required. `trace` sees each rule that counts.
 */
export function judgeWords(
  words: Int32Array,
  length: number,
  trace?: (pattern: string, role: ScoredRole, weight: number) => void,
): Verdict {
  const scores: number[] = []
  for (let place = 0; place < scoredRoles.length; place++) scores.push(0)
  let required = false
  let preferred = false
  let unneeded = false
  let sparesOther = false
  let hasFloor = false
  let asksOutright = false
  /** After the first word of need; 0 before it is met. */
  let needed = 0
  unit++
  patterns.find(words, length, (number, from, to) => {
    if (countedIn[number] === unit) return
    countedIn[number] = unit
    const place = places[number] ?? 0
    scores[place] = (scores[place] ?? 0) + (weights[number] ?? 0)
    const rule = all[number]
    if (!rule) return
    trace?.(rule.pattern, rule.role, rule.weight)
    if (rule.isOutright) asksOutright = true
    if (!rule.need) return
    if (rule.isFloor) hasFloor = true
    if (rule.need === 'required') {
      required = true
      needed ||= to
    } else if (
      isOfClauseOnly(words, from, to) ||
      (rule.need === 'not-needed' && (turnsAfter(words, length, to) || sparesAnother(words, from, to)))
    ) {
      required = true
      if (rule.need === 'not-needed') sparesOther = true
    } else if (rule.need === 'preferred') {
      if (!needed || !isOfOtherThing(words, needed, from)) preferred = true
    } else unneeded = true
  })
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0
    if (score > plenty) scores[place] = plenty + (score - plenty) * shareBeyond
  }
  if (opensAsTask(words)) for (const place of topics) scores[place] = (scores[place] ?? 0) * topicShare
  return {
    scores,
    need: preferred && !hasFloor ? 'preferred' : unneeded && !hasFloor ? 'not-needed' : required ? 'required' : undefined,
    sparesOther,
    asksOutright,
  }
}
