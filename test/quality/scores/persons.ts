import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyze } from '../../../lib/analyze/pipeline.ts'
import { skillIdsBy, skillsIn } from '../../../lib/analyze/skills-in.ts'
import { loadLexicon } from '../../../lib/cli/load-lexicon.ts'
import { loadOccupations } from '../../../lib/cli/load-occupations.ts'
import { loadTagger } from '../../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { match } from '../../../lib/match/match.ts'
import { yearsOfWork } from '../../../lib/match/years-of-work.ts'
import type { Match, Status, Verdict } from '../../../lib/model/match.ts'
import type { Profile } from '../../../lib/model/profile.ts'
import type { Requirement } from '../../../lib/model/requirement.ts'
import { mergeFound } from '../../../lib/resume/merge.ts'
import { readText } from '../../../lib/resume/read/read-text.ts'
import { readResume } from '../../../lib/resume/read-resume.ts'
import { postingOf } from '../../bench/sample.ts'
import { line, type Score } from './score.ts'

/** A résumé and a posting that somebody else than its labeller's program read: what the résumé holds, and how it fits each thing asked for. */
interface Person {
  profession: string
  resume: string
  posting: string
  profile: Pick<Profile, 'work' | 'education' | 'languages' | 'certificates'>
  requirements: { quote: string; importance: 'required' | 'preferred'; status: Status; why: string }[]
  verdict: Verdict
}

/** The day that the persons' work goes on until. */
const TODAY = new Date(2026, 10, 30)

const PERSONS = resolve(import.meta.dirname, '../labels/persons')

/** How well résumés are read and postings compared with them, on persons made up for it. `log` hears what differs. */
export function scorePersons(folder = PERSONS, log: (difference: string) => void = () => undefined): Score[] {
  if (!existsSync(folder)) return []
  const lexicon = loadLexicon()
  const [units, tagger] = [loadUnits(), loadTagger()]
  const count = { jobs: 0, jobsRight: 0, studies: 0, studiesRight: 0, asked: 0, right: 0, claimed: 0, denied: 0, verdicts: 0, all: 0 }
  for (const file of readdirSync(folder).toSorted()) {
    const person: Person = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const tell = (difference: string) => log(`${file} ${difference}`)
    const { found } = readResume(readText(person.resume), {
      today: TODAY,
      skillsIn: (text) => skillsIn(text, lexicon),
      resolve: lexicon.resolve,
      yearsOf: (work) => yearsOfWork(work, TODAY),
    })
    const profile = mergeFound({}, found)
    count.jobs += person.profile.work?.length ?? 0
    count.jobsRight += rightOf(person.profile.work, profile.work, ['position', 'name', 'startDate', 'endDate'], tell)
    count.studies += person.profile.education?.length ?? 0
    count.studiesRight += rightOf(person.profile.education, profile.education, ['studyType', 'area'], tell)
    const analysis = analyze({ posting: postingOf(person.posting), blocks: [] }, { lexicon, units, tagger })
    const judged = match({ ...analysis, language: 'en' }, profile, {
      lexicon,
      occupations: loadOccupations(),
      today: TODAY,
      skillsIn: skillIdsBy(lexicon),
    })
    count.all++
    if (judged.verdict === person.verdict) count.verdicts++
    else tell(`verdict ${person.verdict} -> ${judged.verdict}`)
    for (const { quote, status, why } of person.requirements) {
      const start = person.posting.indexOf(quote)
      const own = statusWithin({ start, end: start + quote.length }, analysis.requirements, judged)
      count.asked++
      if (own === status) count.right++
      else
        tell(
          `${status} -> ${own ?? 'not read'}: ${quote.replace(/\s+/g, ' ')}\n      (${why}) ${reasonsWithin({ start, end: start + quote.length }, analysis.requirements, judged)}`,
        )
      if (own === 'met' && status === 'unmet') count.claimed++
      if (own === 'unmet' && status !== 'unmet') count.denied++
    }
  }
  const on = 'own persons and postings'
  const of = (part: number, whole: number) => `${part}/${whole}`
  return [
    line(on, 'jobs of résumés right', count.jobsRight / count.jobs, 0.9, of(count.jobsRight, count.jobs)),
    line(on, 'studies of résumés right', count.studiesRight / count.studies, 0.9, of(count.studiesRight, count.studies)),
    line(
      on,
      'met, partly met, missing or to judge, right',
      count.right / count.asked,
      0.85,
      `${of(count.right, count.asked)}, ${count.claimed} missing told as met, ${count.denied} not missing told as missing`,
    ),
    line(on, 'verdicts right', count.verdicts / count.all, 0.8, of(count.verdicts, count.all)),
  ]
}

/** How many of the labelled entries are among the ones read, by these fields. */
function rightOf<Entry extends object>(
  wanted: readonly Entry[] = [],
  read: readonly Entry[] = [],
  fields: readonly (keyof Entry)[],
  tell: (difference: string) => void,
): number {
  const plain = (value: unknown) =>
    String(value ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const isSame = (a: Entry, b: Entry) => fields.every((field) => plain(a[field]) === plain(b[field]))
  const missed = wanted.filter((entry) => !read.some((own) => isSame(entry, own)))
  for (const entry of missed) tell(`lost ${JSON.stringify(entry)}`)
  if (missed.length > 0) tell(`read ${JSON.stringify(read.map((one) => Object.fromEntries(fields.map((field) => [field, one[field]]))))}`)
  return wanted.length - missed.length
}

interface Place {
  start: number
  end: number
}

const within = (place: Place, requirements: readonly Requirement[], { requirements: judged }: Match) =>
  judged.filter(({ id }) => {
    const one = requirements.find((requirement) => requirement.id === id)
    return one !== undefined && one.start < place.end && one.end > place.start
  })

/** The one status of all that is read in a place: what only the person can say does not count beside the rest. */
function statusWithin(place: Place, requirements: readonly Requirement[], judged: Match): Status | undefined {
  const statuses = within(place, requirements, judged).map(({ status }) => status)
  const told = statuses.filter((status) => status !== 'unknown')
  const [first] = told
  if (first === undefined) return statuses[0]
  return told.every((status) => status === first) ? first : 'partial'
}

const reasonsWithin = (place: Place, requirements: readonly Requirement[], judged: Match) =>
  within(place, requirements, judged)
    .map(
      ({ status, reason, values, evidence }) => `${status} ${reason} ${JSON.stringify(values ?? {})} ${evidence.join('; ').slice(0, 80)}`,
    )
    .join(' | ')
