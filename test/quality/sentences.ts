import { readFileSync } from 'node:fs'
import { array, boolean, type infer as Infer, nullable, number, object, optional, string, tuple } from 'zod/mini'
import { analyze, type World } from '../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadTagger } from '../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { type Criterion, educationLevel, type LeafCriterion } from '../../lib/model/requirement.ts'
import { readSentences } from '../../scripts/train/corpus.ts'
import { postingOf } from '../bench/sample.ts'

const span = tuple([number(), number()])
type Span = Infer<typeof span>

/**
 * What a sentence of a labelled collection asks for, by our own labels: `yrs` the least number of years if there is one, `yrsAll` if there
 * are several independent ones, `edu` all levels that suffice, `any` groups of which one suffices, each alternative by its own words' span
 * (UTF-16 units of the sentence). `asks` is false where the sentence only looks as if it asked.
 */
const label = object({
  id: string(),
  yrs: nullable(number()),
  yrsAll: optional(array(number())),
  edu: array(educationLevel),
  any: array(array(span)),
  asks: boolean(),
})
type Label = Infer<typeof label>

/** Of how many labels how many were read right, and how often something was read that no label has. */
export interface Tally {
  right: number
  all: number
  invented: number
}
export interface SentenceScores {
  years: Tally
  degrees: Tally
  anyOf: Tally
}
/** Hears of each thing not read right. */
export type HearMiss = (what: 'years' | 'degrees' | 'any-of', sentence: string, wanted: unknown, got: unknown) => void

/** A sentence alone tells no role: it is read as the one item of a list of requirements, so that only what is made of it counts. */
const HEADING = 'Requirements:\n- '

/** Counts what is read out of single sentences of a collection (`skillspan`, `green`) by our labels, which stand here without the texts. */
export function readSentenceScores(collection: string, parts: readonly string[], hear: HearMiss = () => undefined): SentenceScores {
  const texts = new Map(parts.flatMap((part) => readSentences(`${collection}/${part}`)).map(({ id, text }) => [id, text]))
  const world: World = { lexicon: loadLexicon(), units: loadUnits(), tagger: loadTagger() }
  const scores: SentenceScores = { years: newTally(), degrees: newTally(), anyOf: newTally() }
  for (const wanted of readLabels(collection)) {
    const text = texts.get(wanted.id)
    if (text !== undefined) compare(text, wanted, read(text, world), scores, hear)
  }
  return scores
}

function newTally(): Tally {
  return { right: 0, all: 0, invented: 0 }
}

function readLabels(collection: string): Label[] {
  const file = new URL(`./labels/sentences/${collection}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => label.parse(JSON.parse(line)))
}

function read(text: string, world: World): Criterion[] {
  return analyze({ posting: postingOf(HEADING + text), blocks: [] }, world).requirements.map(({ criterion }) => criterion)
}

function compare(text: string, wanted: Label, criteria: readonly Criterion[], scores: SentenceScores, hear: HearMiss): void {
  const leaves = criteria.flatMap(leavesOf)
  const years = leaves.flatMap((leaf) => ('minYears' in leaf && leaf.minYears !== undefined ? [leaf.minYears] : []))
  const wantedYears = wanted.yrsAll ?? (wanted.yrs === null ? [] : [wanted.yrs])
  if (!tell(scores.years, wantedYears, years)) hear('years', text, wantedYears, years)
  const levels = leaves.flatMap((leaf) => (leaf.kind === 'education' ? [leaf.level] : []))
  if (!tell(scores.degrees, wanted.edu, levels)) hear('degrees', text, wanted.edu, levels)
  const groups = criteria
    .flatMap(groupsOf)
    .map(namesIn)
    .filter((names) => names.length > 1)
  for (const alternatives of wanted.any) {
    scores.anyOf.all++
    if (groups.some((names) => holdsEach(names, alternatives))) scores.anyOf.right++
    else
      hear(
        'any-of',
        text,
        wordsOf(text, alternatives),
        groups.map((names) => wordsOf(text, names)),
      )
  }
  for (const names of groups) {
    if (wanted.any.flat().some((alternative) => names.some((name) => overlap(name, alternative)))) continue
    scores.anyOf.invented++
    hear('any-of', text, 'nothing', wordsOf(text, names))
  }
}

/** The spans of what a group names; degrees and years are counted by themselves. */
function namesIn(group: Criterion): Span[] {
  return leavesOf(group).flatMap(({ kind, start, end }): Span[] =>
    kind === 'education' || kind === 'experience' ? [] : [[start - HEADING.length, end - HEADING.length]],
  )
}

/** Counts whether the same values are wanted and read; returns whether they are. */
function tell<Value>(tally: Tally, wanted: readonly Value[], read: readonly Value[]): boolean {
  const same = wanted.every((value) => read.includes(value)) && read.every((value) => wanted.includes(value))
  if (wanted.length) {
    tally.all++
    if (same) tally.right++
  } else if (!same) tally.invented++
  return same
}

function leavesOf(criterion: Criterion): LeafCriterion[] {
  return 'all' in criterion ? criterion.all.flatMap(leavesOf) : 'any' in criterion ? criterion.any.flatMap(leavesOf) : [criterion]
}

function groupsOf(criterion: Criterion): Criterion[] {
  return 'all' in criterion ? criterion.all.flatMap(groupsOf) : 'any' in criterion ? [criterion, ...criterion.any.flatMap(groupsOf)] : []
}

/** Whether each alternative is named by a leaf of its own. */
function holdsEach(spans: readonly Span[], alternatives: readonly Span[]): boolean {
  const left = [...spans]
  return alternatives.every((alternative) => {
    const at = left.findIndex((own) => overlap(own, alternative))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function overlap(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

function wordsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(([start, end]) => text.slice(start, end))
}
