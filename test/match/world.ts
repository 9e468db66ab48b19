import { buildLexicon } from '../../lib/lexicon/lexicon.ts'
import type { MatchWorld } from '../../lib/match/background.ts'
import { readBackground } from '../../lib/match/background.ts'
import type { Finding } from '../../lib/match/finding.ts'
import { judge } from '../../lib/match/judge.ts'
import { readOccupations } from '../../lib/match/occupations.ts'
import type { Profile } from '../../lib/model/profile.ts'
import type { Criterion, EducationLevel, Eligibility, LanguageLevel } from '../../lib/model/requirement.ts'

/** A lexicon small enough to read, with every kind of relation in it. */
const SKILLS = `id	label	kind	aliases	up	guard
programming	programming	method	.	.	.
python	Python	language	python3	programming	.
go	Go	language	golang:!	programming	.
rust	Rust	language	.	programming	.
java	Java	language	.	programming	.
machine-learning	machine learning	method	.	.	.
deep-learning	deep learning	method	.	machine-learning	.
dl-framework	deep learning framework	group	.	deep-learning	.
pytorch	PyTorch	tool	.	dl-framework|~python	.
sql	SQL	language	.	.	.
postgresql	PostgreSQL	tool	postgres	=sql	.
container-orchestration	container orchestration	group	.	.	.
kubernetes	Kubernetes	platform	k8s	container-orchestration	.
communication	communication	soft	communication skills	.	.
letter-writing	letter writing	method	.	communication	.
nursing	nursing	domain	.	.	.
midwifery	midwifery	method	.	nursing	.
rn	Registered Nurse	credential	.	nursing	.
cpa	CPA	credential	Certified Public Accountant	accounting	.
accounting	accounting	domain	.	.	.
forklift-licence	forklift licence	credential	.	.	.
engineering	engineering	domain	.	.	.
mechanical-engineering	mechanical engineering	domain	.	engineering	.
statistics	statistics	domain	.	.	.
software-development	software development	method	.	programming	.`

const lexicon = buildLexicon([{ name: 'small.tsv', text: SKILLS }])

/** The day on which all matching of the tests happens. */
export const TODAY = new Date(2026, 5, 15)

export const world: MatchWorld = {
  lexicon,
  occupations: readOccupations('baker\tcommunication\n'),
  today: TODAY,
  skillsIn: (text) => ['python', 'go', 'pytorch', 'kubernetes', 'sql'].filter((id) => new RegExp(`\\b${id}\\b`, 'i').test(text)),
}

const at = { start: 0, end: 1 }

/** Criteria in few words; their spans do not matter to matching. */
export const skill = (id: string, minYears?: number): Criterion => ({
  kind: 'skill',
  skill: lexicon.skill(id) ? id : null,
  label: lexicon.skill(id)?.label ?? id,
  ...(minYears !== undefined && { minYears }),
  ...at,
})
export const optional = (id: string): Criterion => ({ kind: 'skill', skill: id, label: id, optional: true, ...at })
export const years = (minYears?: number, field?: string): Criterion => ({
  kind: 'experience',
  ...(minYears !== undefined && { minYears }),
  ...(field !== undefined && { field }),
  ...at,
})
export const degree = (level: EducationLevel, fields: string[] = [], orEquivalent = false): Criterion => ({
  kind: 'education',
  level,
  fields,
  orEquivalent,
  ...at,
})
export const language = (tag: string, level?: LanguageLevel): Criterion => ({
  kind: 'language',
  language: tag,
  ...(level && { level }),
  ...at,
})
export const credential = (id: string): Criterion => ({
  kind: 'credential',
  skill: lexicon.skill(id) ? id : null,
  label: lexicon.skill(id)?.label ?? id,
  ...at,
})
export const eligibility = (of: Eligibility): Criterion => ({ kind: 'eligibility', of, ...at })
export const other: Criterion = { kind: 'other', ...at }
export const all = (...parts: Criterion[]): Criterion => ({ all: parts })
export const any = (...parts: Criterion[]): Criterion => ({ any: parts })

/** Profiles in few words. */
export const has = (...names: (string | [string, number])[]): Profile => ({
  skills: names.map((name) => (typeof name === 'string' ? { name } : { name: name[0], years: name[1] })),
})
export const worked = (...jobs: [from: string, to: string | undefined, words: string][]): Profile => ({
  work: jobs.map(([startDate, endDate, position], index) => ({
    name: ['Acme', 'Initech', 'Umbrella'][index] ?? 'Other',
    position,
    startDate,
    ...(endDate !== undefined && { endDate }),
  })),
})
export const studied = (studyType: string, area?: string, endDate = '2015-07'): Profile => ({
  education: [{ institution: 'Talbrook College', studyType, endDate, ...(area !== undefined && { area }) }],
})
export const speaks = (name: string, fluency?: string): Profile => ({
  languages: [{ language: name, ...(fluency !== undefined && { fluency }) }],
})
export const certified = (...names: string[]): Profile => ({ certificates: names.map((name) => ({ name })) })
export const both = (...profiles: Profile[]): Profile => Object.assign({}, ...profiles)

/** How one criterion compares with one profile. */
export const judged = (profile: Profile, criterion: Criterion, text = 'x'): Finding =>
  judge(criterion, { text }, readBackground(profile, world), world)
