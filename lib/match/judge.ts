import { type Criterion, type LeafCriterion, leavesOf } from '../model/requirement.ts'
import type { Span } from '../model/span.ts'
import { abbreviatedIn } from './abbreviated.ts'
import { aboutChoice, aboutLeaf } from './answer.ts'
import type { Background, MatchWorld } from './background.ts'
import { combineAll, combineAny } from './combine.ts'
import { containsWords } from './contains-words.ts'
import type { Finding, LeafFinding, Wording } from './finding.ts'
import { judgeCredential } from './judge-credential.ts'
import { judgeEducation } from './judge-education.ts'
import { judgeEligibility } from './judge-eligibility.ts'
import { judgeExperience } from './judge-experience.ts'
import { judgeLanguage } from './judge-language.ts'
import { judgeMoreLanguages } from './judge-more-languages.ts'
import { judgeSkill, judgeYearsTogether } from './judge-skill.ts'
import { saysAll, writes } from './own-words.ts'
import { withPurposesOpen } from './purposes.ts'
import { withoutShown } from './shown-by.ts'

/** So much of a posting's own words names a criterion in a list, in characters; no name is longer. */
const LONGEST = 60

interface Part {
  criterion: Criterion
  finding: Finding
}

/** Judges a criterion tree against a background. */
export function judge(criterion: Criterion, posting: Wording, background: Background, world: MatchWorld): Finding {
  const { text } = posting
  if ('any' in criterion) {
    const best = judgeAny(criterion.any, posting, background, world)
    const said = background.answers.get(aboutChoice(criterion.any, text))
    return said === undefined || best.status === 'met' ? best : asSaid(best, said)
  }
  if ('all' in criterion) {
    const judged = criterion.all.map((part) => ({ criterion: part, finding: judge(part, posting, background, world) }))
    const parts = withPurposesOpen(judged, text, world.lexicon)
    const needed = parts.filter(({ criterion }) => !isOptional(criterion))
    const isShort = needed.some(({ finding }) => finding.status === 'unmet')
    const told = isShort ? needed : parts.filter(({ criterion, finding }) => finding.status === 'met' || !isOptional(criterion))
    return combineAll(withoutShown(withoutPieces(told.length > 0 ? told : parts, text), text))
  }
  const finding: Finding = { ...judgeLeaf(criterion, posting, background, world), label: labelOf(criterion, text) }
  const said = background.answers.get(aboutLeaf(criterion, text))
  return said === undefined || (said && finding.status === 'met') ? finding : asSaid(finding, said)
}

function judgeAny(options: readonly Criterion[], posting: Wording, background: Background, world: MatchWorld): Finding {
  const best = combineAny(options.map((part) => judge(part, posting, background, world)))
  const needs = best.reason === 'skill-years-short' ? best.values?.needs : undefined
  const together = typeof needs === 'number' ? judgeYearsTogether(options.flatMap(leavesOf), needs, background, world.lexicon) : undefined
  return together ? { ...best, ...together } : best
}

/** Of a name that is written out and abbreviated, one word alone is no part: who lacks "Zonal Growth Appraiser (ZGA)" may well know growth. */
function withoutPieces(parts: readonly Part[], text: string): readonly Part[] {
  const lacking = parts.filter(({ finding }) => finding.status === 'unmet')
  if (lacking.length === 0 || lacking.length === parts.length) return parts
  const leaves = parts.flatMap(({ criterion }) => leavesOf(criterion))
  const from = Math.max(0, Math.min(...leaves.map(({ start }) => start)) - LONGEST)
  const around = text.slice(from, Math.max(...leaves.map(({ end }) => end)) + LONGEST)
  const written = abbreviatedIn(around).map(({ start, end }) => ({ start: from + start, end: from + end }))
  const names = written.filter((name) => lacking.some(({ criterion }) => isWithin(criterion, name)))
  return parts.filter((part) => lacking.includes(part) || !names.some((name) => isWithin(part.criterion, name)))
}

const isWithin = (criterion: Criterion, { start, end }: Span) => leavesOf(criterion).every((leaf) => leaf.start >= start && leaf.end <= end)

/** What would be better only speaks against nobody, and for whoever lacks nothing of the rest. */
const isOptional = (criterion: Criterion) => leavesOf(criterion).every((leaf) => 'optional' in leaf)

/** The person's own answer beats what the profile's sections show. */
function asSaid(finding: Finding, said: boolean): Finding {
  return {
    ...finding,
    status: said ? 'met' : 'unmet',
    reason: said ? 'you-said-yes' : 'you-said-no',
    evidence: said ? finding.evidence : [],
  }
}

/** What names a criterion in a list of what is missing: its skill, else the posting's own words. Eligibility is never listed. */
function labelOf(leaf: LeafCriterion, text: string): string {
  if (leaf.kind === 'skill' || leaf.kind === 'credential') return leaf.label
  if (leaf.kind === 'eligibility') return ''
  const quote = text.slice(leaf.start, leaf.end).replace(/\s+/g, ' ').trim()
  const words =
    leaf.kind === 'experience' && leaf.field !== undefined && !containsWords(quote, leaf.field) ? `${quote} (${leaf.field})` : quote
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words
}

function judgeLeaf(criterion: LeafCriterion, posting: Wording, background: Background, world: MatchWorld): LeafFinding {
  switch (criterion.kind) {
    case 'skill':
      return judgeSkill(criterion, posting, background, world.lexicon)
    case 'experience':
      return judgeExperience(criterion, background, world.lexicon)
    case 'education':
      return judgeEducation(criterion, background, world, posting.text)
    case 'language':
      return judgeLanguage(criterion, posting.text, background, world.lexicon)
    case 'credential':
      return judgeCredential(criterion, posting.text, background, world)
    case 'eligibility':
      return judgeEligibility(criterion, posting.text, background)
    case 'other':
      return judgeOther(posting.text.slice(criterion.start, criterion.end), background)
  }
}

/** What the vocabulary has no name for is met where somebody says the same of themselves. */
function judgeOther(words: string, background: Background): LeafFinding {
  const languages = judgeMoreLanguages(words, background)
  if (languages) return languages
  const said = saysAll(background.sayings, words)
  if (said) return writes(said.text)
  return { status: 'unknown', reason: 'judge-yourself', evidence: [] }
}
