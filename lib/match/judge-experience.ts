import type { LeafCriterion } from '../model/requirement.ts'
import type { SkillIndex } from '../model/skill.ts'
import type { Background, Job } from './background.ts'
import type { LeafFinding } from './finding.ts'
import { monthsOf, rounded } from './judge-skill.ts'
import { yearRange, yearsCovered } from './months.ts'
import { saysAll } from './own-words.ts'
import { above } from './relations.ts'

type ExperienceCriterion = Extract<LeafCriterion, { kind: 'experience' }>

const PARTLY = 0.6

/** Judges years of work, overall or in a field. Years overall never prove years in a field, but too few of them disprove it. */
export function judgeExperience({ minYears, field }: ExperienceCriterion, background: Background, lexicon: SkillIndex): LeafFinding {
  if (minYears === undefined) return judgeField(field, background, lexicon)
  const stated = field === undefined ? [] : statedIn(field, background, lexicon)
  const enough = stated.find(({ years }) => years >= minYears)
  if (field !== undefined && enough)
    return {
      status: 'met',
      reason: 'years-field-enough',
      values: { has: rounded(enough.years), needs: minYears, field },
      evidence: [enough.label],
    }
  const dated = background.jobs.filter(({ months }) => months !== undefined)
  const inField = field === undefined ? dated : dated.filter((job) => concerns(job, field, lexicon))
  const total = yearsCovered(monthsOf(dated))
  const has = yearsCovered(monthsOf(inField))
  const needs = minYears
  const [own] = stated.filter(({ itself }) => itself)
  // Who states the years of the very field has said that the other work was not in it.
  if (field !== undefined && own && has < needs) {
    const years = Math.max(own.years, has)
    return {
      status: years >= needs * PARTLY ? 'partial' : 'unmet',
      reason: 'skill-years-short',
      values: { skill: own.label, has: rounded(years), needs },
      evidence: has > 0 ? evidenceOf(inField) : [own.label],
    }
  }
  if (dated.length === 0) return { status: 'unknown', reason: 'years-no-work', values: { needs }, evidence: [] }
  if (field !== undefined && has < needs && total >= needs)
    return {
      status: has >= needs * PARTLY ? 'partial' : 'unknown',
      reason: 'years-field-judge',
      values: { has: rounded(total), needs, field },
      evidence: evidenceOf(inField.length > 0 ? inField : dated),
    }
  const counted = field === undefined || has >= needs ? has : total
  const evidence = evidenceOf(counted === has && inField.length > 0 ? inField : dated)
  const values = { has: rounded(counted), needs, ...(field !== undefined && { field }) }
  if (counted >= needs) return { status: 'met', reason: field === undefined ? 'years-enough' : 'years-field-enough', values, evidence }
  return { status: counted >= needs * PARTLY ? 'partial' : 'unmet', reason: 'years-short', values, evidence }
}

/** Work in a field, for however long. */
function judgeField(field: string | undefined, { jobs }: Background, lexicon: SkillIndex): LeafFinding {
  const inField = field === undefined ? [] : jobs.filter((job) => concerns(job, field, lexicon))
  const has = rounded(yearsCovered(monthsOf(inField)))
  if (field === undefined || has === 0) return { status: 'unknown', reason: 'years-judge', evidence: [] }
  return { status: 'met', reason: 'skill-have-years', has: field, values: { skill: field, has }, evidence: evidenceOf(inField) }
}

/** The person's skills that are the field asked for, or a part of it, with the years they state. */
function statedIn(field: string, { skills }: Background, lexicon: SkillIndex): { label: string; years: number; itself: boolean }[] {
  const asked = lexicon.resolve(field)
  if (!asked) return []
  return [...skills.values()].flatMap(({ id, label, years }) =>
    years !== undefined && (id === asked.id || above(id, lexicon).has(asked.id)) ? [{ label, years, itself: id === asked.id }] : [],
  )
}

/** A job concerns a field when it names the field's skill, one below it, or every telling word of the field. */
function concerns(job: Job, field: string, lexicon: SkillIndex): boolean {
  const skill = lexicon.resolve(field)
  if (skill && [...job.skills].some((id) => id === skill.id || above(id, lexicon).has(skill.id))) return true
  return saysAll([{ ...job, short: new Set<string>() }], field) !== undefined
}

function evidenceOf(jobs: readonly Job[]): string[] {
  const names = [...new Set(jobs.map(({ name }) => name).filter(Boolean))].join(', ')
  const months = monthsOf(jobs)
  return months.length > 0 ? [`${names} ${yearRange(months)}`.trim()] : []
}
