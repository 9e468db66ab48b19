import type { Profile, ProfileEducation } from '../model/profile.ts'
import type { SkillIndex } from '../model/skill.ts'
import { type Months, readMonths } from './months.ts'

/** What matching needs of the world besides profile and posting. */
export interface MatchWorld {
  lexicon: SkillIndex
  /** Ends work that is still going on. */
  today: Date
  /** Lexicon ids of the skills that a text names; dated jobs whose words name a skill give its years. */
  skillsIn?: (text: string) => readonly string[]
}

/** A dated or undated job of the profile. */
export interface Job {
  name: string
  words: string
  skills: ReadonlySet<string>
  months: Months | undefined
}

/** One skill the person has: stated years if any, and the jobs that name it. */
export interface OwnSkill {
  id: string
  label: string
  years: number | undefined
  jobs: readonly Job[]
}

/** A profile made ready to be compared: names resolved, dates read. Built once for all requirements of a posting. */
export interface Background {
  skills: ReadonlyMap<string, OwnSkill>
  /** Lower-cased names of skills and certificates that the lexicon does not know. */
  unresolved: ReadonlySet<string>
  jobs: readonly Job[]
  education: readonly ProfileEducation[]
  languages: readonly { language: string; fluency: string | undefined }[]
  certificates: readonly string[]
  answers: ReadonlyMap<string, boolean>
}

/** Reads a profile for matching. */
export function readBackground(profile: Profile, { lexicon, today, skillsIn = () => [] }: MatchWorld): Background {
  const jobs = (profile.work ?? []).map((work): Job => {
    const words = [work.position, work.summary, ...(work.highlights ?? [])].filter(Boolean).join('\n')
    return {
      name: work.name ?? work.position ?? '',
      words: words.toLowerCase(),
      skills: new Set(skillsIn(words)),
      months: readMonths(work.startDate, work.endDate, today),
    }
  })
  const certificates = (profile.certificates ?? []).map(({ name }) => name)
  const skills = new Map<string, OwnSkill>()
  const unresolved = new Set<string>()
  const own = (name: string, id: string | undefined, years: number | undefined) => {
    const skill = (id === undefined ? undefined : lexicon.skill(id)) ?? lexicon.resolve(name)
    if (!skill) {
      unresolved.add(name.trim().toLowerCase())
      return
    }
    const known = skills.get(skill.id)
    const most = Math.max(years ?? -1, known?.years ?? -1)
    const naming = jobs.filter((job) => job.skills.has(skill.id))
    skills.set(skill.id, { id: skill.id, label: skill.label, years: most < 0 ? undefined : most, jobs: naming })
  }
  for (const { name, skill, years, keywords } of profile.skills ?? []) {
    own(name, skill, years)
    for (const keyword of keywords ?? []) own(keyword, undefined, undefined)
  }
  for (const name of certificates) own(name, undefined, undefined)
  for (const id of new Set(jobs.flatMap((job) => [...job.skills]))) own(id, id, undefined)
  return {
    skills,
    unresolved,
    jobs,
    education: profile.education ?? [],
    languages: (profile.languages ?? []).map(({ language, fluency }) => ({ language, fluency })),
    certificates,
    answers: new Map((profile.answers ?? []).map(({ about, has }) => [about, has])),
  }
}

/** True when the profile says nothing that a requirement could be compared with. */
export function isBlank({ skills, unresolved, jobs, education, languages, answers }: Background): boolean {
  return skills.size + unresolved.size + jobs.length + education.length + languages.length + answers.size === 0
}
