import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyze } from '../../../lib/analyze/pipeline.ts'
import { skillIdsBy, skillsIn } from '../../../lib/analyze/skills-in.ts'
import { loadLexicon } from '../../../lib/cli/load-lexicon.ts'
import { loadOccupations } from '../../../lib/cli/load-occupations.ts'
import { loadTagger } from '../../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { match } from '../../../lib/match/match.ts'
import { yearsOfWork } from '../../../lib/match/years-of-work.ts'
import type { Judgement, Status, Verdict } from '../../../lib/model/match.ts'
import type { Profile, ProfileEducation, ProfileWork } from '../../../lib/model/profile.ts'
import type { Span } from '../../../lib/model/span.ts'
import { mergeFound } from '../../../lib/resume/merge.ts'
import { readText } from '../../../lib/resume/read/read-text.ts'
import { readResume } from '../../../lib/resume/read-resume.ts'
import { postingOf } from '../../bench/sample.ts'
import { line, type Score } from './score.ts'

/**
 * A résumé made up for it and what it holds, by people who had not seen the program; for some a posting too, how the person fits each thing it
 * asks for, and why.
 */
interface Person {
  resume: string
  profile: Pick<Profile, 'work' | 'education'>
  fit?: {
    posting: string
    requirements: { quote: string; status: Status; why: string }[]
    verdict: Verdict
  }
}

/** The day that work which goes on is counted to. */
const TODAY = new Date(2026, 10, 30)
const PERSONS = resolve(import.meta.dirname, '../labels/persons')

const VERDICTS: readonly Verdict[] = ['weak', 'partial', 'good', 'strong']

type Tell = (difference: string) => void

/** How well résumés are read and postings compared with them: of persons whose mistakes were looked at, and of others. */
export function scorePersons(): Score[] {
  return [...scorePersonsIn('own persons', join(PERSONS, 'seen')), ...scorePersonsIn('own persons, not looked at', join(PERSONS, 'fresh'))]
}

/** The scores of one folder of persons; `tell` hears what differs. */
export function scorePersonsIn(on: string, folder: string, tell: Tell = () => undefined): Score[] {
  const world = openWorld()
  const count = {
    jobs: 0,
    jobsRight: 0,
    studies: 0,
    studiesRight: 0,
    asked: 0,
    right: 0,
    claimed: 0,
    denied: 0,
    verdicts: 0,
    near: 0,
    fits: 0,
  }
  for (const file of readdirSync(folder).toSorted()) {
    const { resume, profile: labelled, fit }: Person = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const tellOf: Tell = (difference) => tell(`${file} ${difference}`)
    const profile = mergeFound({}, readResume(readText(resume), world.resume).found)
    count.jobs += labelled.work?.length ?? 0
    count.jobsRight += rightOf(labelled.work, profile.work, ['position', 'name', 'startDate', 'endDate'], tellOf)
    count.studies += labelled.education?.length ?? 0
    count.studiesRight += rightOf(labelled.education?.map(asStudy), profile.education?.map(asStudy), ['study'], tellOf)
    if (!fit) continue
    const { verdict, statusIn } = compare(fit.posting, profile, world)
    count.fits++
    if (verdict !== 'unclear' && Math.abs(VERDICTS.indexOf(verdict) - VERDICTS.indexOf(fit.verdict)) <= 1) count.near++
    if (verdict === fit.verdict) count.verdicts++
    else tellOf(`verdict ${fit.verdict} -> ${verdict}`)
    for (const { quote, status, why } of fit.requirements) {
      const start = fit.posting.indexOf(quote)
      const own = statusIn({ start, end: start + quote.length })
      count.asked++
      if (own.status === status) count.right++
      else tellOf(`${status} -> ${own.status ?? 'not read'}: ${quote.replace(/\s+/g, ' ')}\n      (${why}) ${own.reasons}`)
      if (own.status === 'met' && status === 'unmet') count.claimed++
      if (own.status === 'unmet' && status !== 'unmet') count.denied++
    }
  }
  const share = (measure: string, part: number, whole: number, target: number, more = '') =>
    whole === 0 ? [] : [line(on, measure, part / whole, target, `${part}/${whole}${more}`)]
  const wrong = `, ${count.claimed} missing told as met, ${count.denied} not missing told as missing`
  return [
    ...share('jobs of résumés right', count.jobsRight, count.jobs, 0.9),
    ...share('studies of résumés right', count.studiesRight, count.studies, 0.9),
    ...share('met, partly met, missing or to judge, right', count.right, count.asked, 0.7, wrong),
    ...share('verdicts right', count.verdicts, count.fits, 0.6),
    ...share('verdicts at most one step off', count.near, count.fits, 0.9),
  ]
}

type World = ReturnType<typeof openWorld>

function openWorld() {
  const lexicon = loadLexicon()
  return {
    resume: {
      today: TODAY,
      skillsIn: (text: string) => skillsIn(text, lexicon),
      resolve: lexicon.resolve,
      yearsOf: (work: readonly ProfileWork[]) => yearsOfWork(work, TODAY),
    },
    analysis: { lexicon, units: loadUnits(), tagger: loadTagger() },
    match: { lexicon, occupations: loadOccupations(), today: TODAY, skillsIn: skillIdsBy(lexicon) },
  }
}

/** The verdict on a posting, and how the profile fits what stands in a place of it. */
function compare(text: string, profile: Profile, world: World) {
  const analysis = analyze({ posting: postingOf(text), blocks: [] }, world.analysis)
  const { verdict, requirements } = match({ ...analysis, language: 'en' }, profile, world.match)
  const places = new Map(analysis.requirements.map((requirement) => [requirement.id, requirement]))
  return {
    verdict,
    statusIn({ start, end }: Span) {
      const judged = requirements.filter(({ id }) => {
        const place = places.get(id)
        return place !== undefined && place.start < end && place.end > start
      })
      return { status: statusOf(judged), reasons: judged.map(reasonOf).join(' | ') }
    },
  }
}

/** The one status of several: what only the person can say does not count beside the rest. */
function statusOf(judged: readonly Judgement[]): Status | undefined {
  const told = judged.map(({ status }) => status).filter((status) => status !== 'unknown')
  const [first] = told
  if (first === undefined) return judged[0]?.status
  return told.every((status) => status === first) ? first : 'partial'
}

function reasonOf({ status, reason, values, evidence }: Judgement): string {
  return `${status} ${reason} ${JSON.stringify(values ?? {})} ${evidence.join('; ').slice(0, 80)}`
}

/** Whether "Master of Public Health" is a degree, or one and its field, is a matter of taste. */
function asStudy({ studyType, area }: ProfileEducation): { study: string } {
  return {
    study: [studyType, area]
      .filter(Boolean)
      .join(' ')
      .replace(/\([^)]*\)|\b(?:of|in)\b/g, ' '),
  }
}

/** How many of the labelled entries are among those read, by these fields: a season may be read as its months, a remark in brackets is no part. */
function rightOf<Entry extends object>(
  wanted: readonly Entry[] = [],
  read: readonly Entry[] = [],
  fields: readonly (keyof Entry)[],
  tell: Tell,
): number {
  const missed = wanted.filter((entry) => !read.some((own) => fields.every((field) => isSame(String(field), own[field], entry[field]))))
  for (const entry of missed) tell(`lost ${JSON.stringify(entry)}`)
  if (missed.length > 0) tell(`read ${JSON.stringify(read.map((one) => Object.fromEntries(fields.map((field) => [field, one[field]]))))}`)
  return wanted.length - missed.length
}

function isSame(field: string, read: unknown, wanted: unknown): boolean {
  return plain(read) === plain(wanted) || (field.endsWith('Date') && wanted !== undefined && plain(read).startsWith(`${plain(wanted)} `))
}

function plain(value: unknown): string {
  return String(value ?? '')
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
