import type { LeafCriterion } from '../model/requirement.ts'
import type { Skill, SkillIndex } from '../model/skill.ts'
import type { Background, Job, OwnSkill } from './background.ts'
import { asksBasics } from './basics.ts'
import type { LeafFinding, Wording } from './finding.ts'
import { isName } from './is-name.ts'
import { isTool } from './is-tool.ts'
import { type Months, yearRange, yearsCovered } from './months.ts'
import { narrowing } from './narrower.ts'
import { allThatSay, quoted, saysAll, writes } from './own-words.ts'
import { above, areRelated } from './relations.ts'
import { sentenceAround } from './sentence-around.ts'
import { hasTrace, toldInParts } from './trace.ts'

type SkillCriterion = Extract<LeafCriterion, { kind: 'skill' }>

/** Fewer years than asked still count as partly met from this share on; below it they do not. */
const PARTLY = 0.6

/** Judges a skill: itself, through a narrower or implying one, in part through a broader one; years where they are asked for. */
export function judgeSkill(criterion: SkillCriterion, posting: Wording, background: Background, lexicon: SkillIndex): LeafFinding {
  const { label } = criterion
  const { asked, exact, through } = sourcesOf(criterion, background, lexicon)
  if (exact || through.length > 0) {
    if (isBasicOnly(exact ? [exact, ...through] : through, posting, criterion)) return basics(label)
    const finding = judgeYears(criterion, label, exact, through)
    const narrowed = asked && finding.status === 'met' ? narrowing(label, asked, background.words, lexicon) : undefined
    return asked && narrowed !== undefined ? broader(criterion, asked.label, !beginsWithName(narrowed, posting, criterion)) : finding
  }
  const named = namedByThePerson(label, background)
  if (named) return isBasicOnly([named], posting, criterion) ? basics(label) : judgeYears(criterion, label, named, [])
  const isNamed = isTool(asked) || isName(posting, criterion)
  const told =
    isNamed || asked?.kind === 'soft' || criterion.minYears !== undefined
      ? undefined
      : toldInParts(label, background.words, background.sayings)
  if (told) return writes(told.text)
  if (asked) return lacking(asked, criterion, isNamed, background, lexicon)
  // Who has what bears a name of its own would name it.
  if (isNamed) return { status: 'unmet', reason: 'skill-missing', values: { skill: label }, evidence: [] }
  return { status: 'unknown', reason: 'skill-unknown', values: valuesOf(criterion), evidence: [] }
}

/** The skill asked for, and what the person has of it: the very skill, and those below it. */
function sourcesOf({ skill, label }: SkillCriterion, { skills }: Background, lexicon: SkillIndex) {
  const asked = skill === null ? lexicon.resolve(label) : lexicon.skill(skill)
  // Work shows nothing of how a person is: who wrote tenders need not write well.
  const mayShow = (id: string) => asked?.kind !== 'soft' || lexicon.skill(id)?.kind === 'soft'
  const through = asked
    ? [...skills.values()].filter((own) => own.id !== asked.id && mayShow(own.id) && above(own.id, lexicon).has(asked.id))
    : []
  return { asked, exact: asked && skills.get(asked.id), through }
}

/** Years asked of any of several skills may be spent on one after the other; undefined where they are not enough together either. */
export function judgeYearsTogether(
  criteria: readonly LeafCriterion[],
  needs: number,
  background: Background,
  lexicon: SkillIndex,
): LeafFinding | undefined {
  const sources = criteria.flatMap((criterion): OwnSkill[] => {
    if (criterion.kind !== 'skill' || criterion.minYears !== needs) return []
    const { exact = namedByThePerson(criterion.label, background), through } = sourcesOf(criterion, background, lexicon)
    return exact ? [exact, ...through] : through
  })
  const jobs = [...new Set(sources.flatMap((own) => own.jobs))]
  const has = yearsCovered(monthsOf(jobs))
  if (has < needs) return undefined
  const skill = [...new Set(sources.filter((own) => own.jobs.length > 0).map(({ label }) => label))].join(', ')
  return { status: 'met', reason: 'skill-years-enough', values: { skill, has: rounded(has), needs }, evidence: evidenceOf(sources, jobs) }
}

/** What the person's own words have: among their skills, or in what they say of a job or of themselves. */
function namedByThePerson(label: string, { unresolved, sayings }: Background): OwnSkill | undefined {
  const name = label.trim().toLowerCase()
  const said = saysAll(sayings, label)
  if (!unresolved.has(name) && !said) return undefined
  const jobs = said ? [...new Set([said, ...allThatSay(sayings, label)].flatMap(({ job }) => job ?? []))] : []
  const own = unresolved.get(name)
  const listed = own !== undefined
  return {
    id: name,
    label,
    years: own?.years,
    jobs,
    studied: [],
    listed,
    basic: own?.basic ?? false,
    ...(!listed && said && { said: said.text }),
  }
}

/** Whether the person knows the basics of what is asked for, and the posting asks for more. */
function isBasicOnly(sources: readonly OwnSkill[], { text }: Wording, criterion: SkillCriterion): boolean {
  return sources.every(({ basic }) => basic) && !asksBasics(sentenceAround(text, criterion))
}

const basics = (skill: string): LeafFinding => ({ status: 'partial', reason: 'skill-basics', values: { skill }, evidence: [skill] })

const valuesOf = ({ label, minYears }: SkillCriterion) => ({ skill: label, ...(minYears !== undefined && { needs: minYears }) })

function lacking(asked: Skill, criterion: SkillCriterion, isNamed: boolean, background: Background, lexicon: SkillIndex): LeafFinding {
  const { label, minYears } = criterion
  if (asked.kind === 'soft') return { status: 'unknown', reason: 'skill-judge', values: valuesOf(criterion), evidence: [] }
  const own = [...above(asked.id, lexicon)].map((id) => background.skills.get(id)).find((skill) => skill !== undefined)
  const isTraced = !isNamed && hasTrace(label, background.words, own?.label)
  const traced = isTraced && minYears === undefined ? { traced: true as const } : {}
  if (own) {
    // Work in a whole field says nothing of one thing in it, unless the person has words of it.
    const isField = ['group', 'domain'].includes(lexicon.skill(own.id)?.kind ?? '')
    return { ...broader(criterion, own.label, isTraced || !(isNamed || isField)), ...traced }
  }
  const related = [...background.skills.values()].find((skill) => areRelated(skill.id, asked.id, lexicon))
  if (!related) return { status: 'unmet', reason: 'skill-missing', values: { skill: label }, evidence: [], ...traced }
  const values = { skill: label, through: related.label }
  return { status: 'unmet', reason: 'skill-related', values, evidence: [related.label], ...traced }
}

/** Something broader is there: part of what is described, but nothing of what bears a name, which whoever has it would name. */
function broader({ label }: SkillCriterion, through: string, isPart: boolean): LeafFinding {
  return { status: isPart ? 'partial' : 'unmet', reason: 'skill-broader', values: { skill: label, through }, evidence: [through] }
}

/** Whether the words that a skill is narrowed by are a name, where they stand in the posting as in the label. */
function beginsWithName(words: string, posting: Wording, { start }: SkillCriterion): boolean {
  const end = start + words.length
  return posting.text.slice(start, end) === words && isName(posting, { start, end })
}

function judgeYears(criterion: SkillCriterion, label: string, exact: OwnSkill | undefined, through: readonly OwnSkill[]): LeafFinding {
  const sources = exact ? [exact, ...through] : through
  const jobs = [...new Set(sources.flatMap((own) => own.jobs))]
  const stated = Math.max(...sources.map(({ years }) => years ?? -1))
  const dated = yearsCovered(monthsOf(jobs))
  const has = Math.max(stated, dated)
  const evidence = evidenceOf(sources, jobs)
  const needs = criterion.minYears
  if (needs === undefined) {
    const studied = sources.every(({ listed, jobs }) => !listed && jobs.length === 0) ? sources[0]?.studied[0] : undefined
    if (studied !== undefined)
      return { status: 'met', reason: 'skill-studied', has: label, values: { skill: label, through: studied }, evidence: [studied] }
    const years = rounded(has)
    if (exact && years > 0)
      return { status: 'met', reason: 'skill-have-years', has: exact.label, values: { skill: exact.label, has: years }, evidence }
    return exact ? have(exact.label, undefined, evidence) : have(label, through[0]?.label, evidence)
  }
  if (has <= 0) return { status: 'partial', reason: 'skill-years-unknown', values: { skill: label, needs }, evidence }
  const values = { skill: label, has: rounded(has), needs }
  if (has >= needs) return { status: 'met', reason: 'skill-years-enough', values, evidence }
  return { status: has >= needs * PARTLY ? 'partial' : 'unmet', reason: 'skill-years-short', values, evidence }
}

function have(label: string, through: string | undefined, evidence: string[]): LeafFinding {
  if (through === undefined) return { status: 'met', reason: 'skill-have', has: label, values: { skill: label }, evidence }
  return { status: 'met', reason: 'skill-through', has: through, values: { skill: label, through }, evidence }
}

/** "PyTorch, Acme and Initech 2019–2023": the skill that speaks for it, and the jobs that name it. */
function evidenceOf(sources: readonly OwnSkill[], jobs: readonly Job[]): string[] {
  const said = sources.find((own) => own.said !== undefined)?.said
  if (said !== undefined) return [quoted(said)]
  const named = sources.map(({ label }) => label).join(', ')
  const months = monthsOf(jobs)
  const names = [...new Set(jobs.map(({ name }) => name).filter(Boolean))].join(', ')
  if (!names) return [named]
  return [`${named}: ${names}${months.length > 0 ? ` ${yearRange(months)}` : ''}`]
}

export function monthsOf(jobs: readonly Job[]): Months[] {
  return jobs.flatMap(({ months }) => (months ? [months] : []))
}

/** Years to show: whole from two years on, else to half a year. */
export function rounded(years: number): number {
  return years >= 2 ? Math.floor(years + 1e-9) : Math.floor(years * 2 + 1e-9) / 2
}
