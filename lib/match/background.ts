import type { Profile, ProfileEducation } from '../model/profile.ts'
import type { SkillIndex } from '../model/skill.ts'
import { isBasic } from './basics.ts'
import { type Months, readMonths } from './months.ts'
import type { Occupations } from './occupations.ts'
import { isOver, type Saying, sayingsOf, type Term, termsSaid, withoutWishes } from './own-words.ts'
import { titledSkills } from './titled-skills.ts'
import { tellsInEnglish } from './trace.ts'

/** What matching needs of the world besides profile and posting. */
export interface MatchWorld {
  lexicon: SkillIndex
  /** What positions show by their names. */
  occupations: Occupations
  /** Ends work that is still going on. */
  today: Date
  /** Lexicon ids of the skills that a text names; dated jobs whose words name a skill give its years. */
  skillsIn?: (text: string) => readonly string[]
}

/** A dated or undated job of the profile. */
export interface Job {
  name: string
  skills: ReadonlySet<string>
  /** The words that tell what it is about, the organisation's name among them. */
  terms: readonly Term[]
  months: Months | undefined
}

/** One skill the person has: stated years if any, the jobs that name it, and the courses of study that teach it. */
export interface OwnSkill {
  id: string
  label: string
  years: number | undefined
  jobs: readonly Job[]
  studied: readonly string[]
  /** The person names it as such, among skills or certificates. */
  listed: boolean
  /** They say that they know the basics of it. */
  basic: boolean
  /** The saying that shows it, where nothing names it. */
  said?: string
}

/** What a person says of a skill beside its name. */
interface Told {
  years?: number | undefined
  basic?: boolean
}

/** What somebody says of a job, or of themselves. */
export interface OwnSaying extends Saying {
  job?: Job
}

/** A profile made ready to be compared: names resolved, dates read. Built once for all requirements of a posting. */
export interface Background {
  skills: ReadonlyMap<string, OwnSkill>
  /** Skills and certificates that the lexicon does not know by their whole name, in lower case, with what the person says of them. */
  unresolved: ReadonlyMap<string, Told>
  jobs: readonly Job[]
  education: readonly ProfileEducation[]
  languages: readonly { language: string; fluency: string | undefined }[]
  /** Certificates and licences with who issued them, as sayings have them. */
  papers: ReadonlySet<string>
  sayings: readonly OwnSaying[]
  /** What somebody is called, in their jobs and altogether, as sayings have it. */
  titles: ReadonlySet<string>
  /** Every telling word of the profile, by its meaning. */
  words: ReadonlySet<string>
  /** It tells of itself in English, at some length. */
  inEnglish: boolean
  answers: ReadonlyMap<string, boolean>
}

/** Reads a profile for matching. */
export function readBackground(profile: Profile, { lexicon, occupations, today, skillsIn = () => [] }: MatchWorld): Background {
  const jobs: Job[] = []
  const sayings: OwnSaying[] = []
  for (const work of profile.work ?? []) {
    const words = [work.position, work.summary, ...(work.highlights ?? [])].filter(Boolean).join('\n')
    const job: Job = {
      name: work.name ?? work.position ?? '',
      skills: new Set([...skillsIn(words), ...titledSkills(work.position ?? '', lexicon, occupations)]),
      terms: termsSaid(`${work.name ?? ''}\n${words}`),
      months: readMonths(work.startDate, work.endDate, today),
    }
    jobs.push(job)
    sayings.push(...sayingsOf(words).map((saying) => ({ ...saying, job })))
  }
  const papers = (profile.certificates ?? []).filter(({ name }) => !isOver(name))
  const certificates = papers.map(({ name }) => name)
  const summary = [profile.basics?.label, profile.basics?.summary].filter(Boolean).join('\n')
  const lists = (profile.skills ?? []).flatMap(({ name, keywords }) => [name, ...(keywords ?? [])])
  const issued = papers.map(({ name, issuer }) => (issuer === undefined ? name : `${name}, ${issuer}`))
  const spoken = (profile.languages ?? []).map(({ language, fluency }) => [language, fluency].filter(Boolean).join(': '))
  const schooling = (profile.education ?? []).map(({ studyType, area, courses }) =>
    [studyType, area, ...(courses ?? [])].filter(Boolean).join(', '),
  )
  sayings.push(...[summary, ...lists, ...issued, ...spoken, ...schooling].flatMap(sayingsOf))
  const skills = new Map<string, OwnSkill>()
  const unresolved = new Map<string, Told>()
  const add = (id: string, { years, basic = false, studied, listed }: Told & { studied?: string; listed: boolean }) => {
    const skill = lexicon.skill(id)
    if (!skill) return
    const known = skills.get(id)
    const most = Math.max(years ?? -1, known?.years ?? -1)
    skills.set(id, {
      id,
      label: skill.label,
      years: most < 0 ? undefined : most,
      jobs: known?.jobs ?? jobs.filter((job) => job.skills.has(id)),
      studied: [...(known?.studied ?? []), ...(studied === undefined ? [] : [studied])],
      listed: listed || (known?.listed ?? false),
      basic: basic || (known?.basic ?? false),
    })
  }
  const named = (words: string) => namedIn(words, lexicon, skillsIn)
  const own = (name: string, id: string | undefined, told: Told) => {
    const skill = (id === undefined ? undefined : lexicon.skill(id)) ?? lexicon.resolve(name)
    if (skill) return add(skill.id, { ...told, listed: true })
    unresolved.set(name.trim().toLowerCase(), told)
    for (const inside of named(name)) add(inside, { ...told, listed: true })
  }
  for (const { name, skill, years, level, keywords } of profile.skills ?? []) {
    own(name, skill, { years, basic: isBasic(level ?? '') || (skill === undefined && isBasic(name)) })
    for (const keyword of keywords ?? []) own(keyword, undefined, {})
  }
  for (const name of certificates) own(name, undefined, {})
  for (const id of new Set([...jobs.flatMap((job) => [...job.skills]), ...skillsIn(withoutWishes(summary))])) add(id, { listed: false })
  for (const { studyType, area, institution, courses } of profile.education ?? []) {
    const studied = [studyType, area].filter(Boolean).join(', ') || institution || ''
    const taught = [area ?? studyType ?? '', ...(courses ?? [])].flatMap(named)
    for (const id of new Set(taught)) add(id, { studied, listed: false })
  }
  return {
    skills,
    unresolved,
    jobs,
    education: profile.education ?? [],
    languages: (profile.languages ?? []).map(({ language, fluency }) => ({ language, fluency })),
    papers: new Set(issued),
    sayings,
    titles: new Set(
      [profile.basics?.label, ...(profile.work ?? []).map(({ position }) => position)].flatMap((title) => title?.trim() ?? []),
    ),
    words: new Set([...jobs, ...sayings].flatMap(({ terms }) => terms.map(({ meaning }) => meaning))),
    inEnglish: tellsInEnglish(sayings),
    answers: new Map((profile.answers ?? []).map(({ about, has }) => [about, has])),
  }
}

/** True when the profile says nothing that a requirement could be compared with. */
export function isBlank({ skills, unresolved, jobs, education, languages, sayings, answers }: Background): boolean {
  return skills.size + unresolved.size + jobs.length + education.length + languages.length + sayings.length + answers.size === 0
}

/** Several skills written as one ("HTML/CSS", "Java (Spring Boot)", "Excel – advanced"). */
const PARTS = /[,;/|()•·]|\s[–—-]\s|\s(?:&|and|und|et|y)\s/

/** Ids of the skills that a name holds which is not one skill's own. */
function namedIn(name: string, lexicon: SkillIndex, skillsIn: (text: string) => readonly string[]): string[] {
  const parts = name.split(PARTS).flatMap((part) => lexicon.resolve(part.trim())?.id ?? [])
  return [...new Set([...parts, ...skillsIn(name)])]
}
