import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Status } from '../../lib/model/match.ts'
import { builtInStatuses, type SavedPosting } from '../../lib/model/saved-posting.ts'

/** A small generator with a seed (mulberry32), so that every run measures the same postings. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const TRADES: [title: string, skills: string[]][] = [
  ['Senior Data Engineer', ['Python', 'SQL', 'Airflow', 'Spark', 'dbt', 'AWS', 'Kafka', 'Terraform']],
  ['Intensive Care Nurse', ['Ventilator care', 'Triage', 'ACLS', 'Patient records', 'Medication', 'Teamwork']],
  ['Pastry Chef', ['Lamination', 'Chocolate work', 'HACCP', 'Menu planning', 'Stock keeping']],
  ['Frontend Developer', ['TypeScript', 'React', 'CSS', 'Accessibility', 'GraphQL', 'Playwright']],
  ['Electrician', ['Wiring', 'PLC', 'Blueprint reading', 'Fault finding', 'Safety checks']],
  ['Accountant', ['IFRS', 'Excel', 'SAP', 'Month-end closing', 'VAT', 'Payroll']],
  ['Primary School Teacher', ['Lesson planning', 'Classroom management', 'Phonics', 'Inclusion', 'Parent meetings']],
  ['Logistics Planner', ['Route planning', 'SAP', 'Customs', 'Forklift licence', 'Excel']],
]
const ORGANISATIONS =
  'Northwind,Old Mill,Harbour Clinic,Blue Finch,Lumen Works,Stadtwerke Nord,Atelier Rive,Meridian Bank,Campo Verde,Quarry Lane'.split(',')
const PLACES = 'Lyon,Hamburg,Sevilla,Leeds,Austin,Zürich,Montréal,Porto,Gent,Wien'.split(',')
/** Made-up words; the lower its rank, the more often one is used, as in any language (Zipf). */
const VOCABULARY = 20_000
const SYLLABLES = 'ba,co,de,fi,go,lu,ma,ne,po,qui,ra,so,te,vi,wen,zor,lan,mer,stu,tri'.split(',')
function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length]
  return word
}
const STATUSES: Status[] = ['met', 'partial', 'unmet', 'unknown']

/** `count` kept postings of about 3,000 characters each, with records as the analysis of version `understoodBy` would give them; `today` dates them. */
export function generatePostings(count: number, today: Date, understoodBy = ''): SavedPosting[] {
  const random = randomOf(count)
  return Array.from({ length: count }, (_, index) => generatePosting(index, random, today, understoodBy))
}

function generatePosting(index: number, random: () => number, today: Date, understoodBy: string): SavedPosting {
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)] as Value
  const day = (offset: number) => new Date(today.getTime() + offset * 86_400_000).toISOString()
  const [title, skills] = pick(TRADES)
  const organisation = `${pick(ORGANISATIONS)}${index > 400 ? ` ${Math.floor(index / 40)}` : ''}`
  let text = `${title}\n\n${sentence(150, random)}\n\nWhat you bring\n`
  const requirements: AnalysisRecord['requirements'] = []
  const mentions: AnalysisRecord['skills'] = []
  const judgements: NonNullable<AnalysisRecord['match']>['requirements'] = []
  skills.forEach((skill, at) => {
    const start = text.length
    const words = at % 3 === 0 ? `${1 + Math.floor(random() * 7)}+ years of ${skill}` : `Solid knowledge of ${skill} in daily work`
    const from = start + words.indexOf(skill)
    const importance = at < skills.length - 2 ? ('required' as const) : ('preferred' as const)
    const criterion = { kind: 'skill' as const, skill: null, label: skill, start: from, end: from + skill.length }
    requirements.push({ id: `r${at + 1}`, start, end: start + words.length, importance, criterion, reason: 'heading' })
    mentions.push({ start: from, end: from + skill.length, skill: null, label: skill, type: 'knowledge' })
    judgements.push({ id: `r${at + 1}`, status: pick(STATUSES), evidence: [], reason: 'judge-yourself' })
    text += `${words}\n`
  })
  text += `\nAbout us\n${sentence(280, random)}`
  const count = (importance: string) => {
    const counts = { met: 0, partial: 0, unmet: 0, unknown: 0 }
    requirements.forEach((each, at) => {
      const judged = judgements[at]
      if (each.importance === importance && judged) counts[judged.status]++
    })
    return counts
  }
  const url = `https://jobs${index % 7}.example/postings/${index}`
  const savedAt = day(-Math.floor(random() * 200))
  const status = random() < 0.5 ? 'saved' : pick(builtInStatuses)
  const yearly = 30 + Math.floor(random() * 90)
  return {
    id: url,
    savedAt,
    status,
    history: [
      { kind: 'saved', at: savedAt },
      ...(status === 'saved' ? [] : [{ kind: 'status' as const, at: savedAt, from: 'saved', to: status }]),
    ],
    tags: random() < 0.15 ? [pick(['dream', 'commute', 'referral'])] : [],
    links: [],
    versions: [],
    understoodBy,
    comparedWith: 'none',
    ...(random() < 0.2 && {
      nextStep: { words: pick(['Send portfolio', 'Call back', 'Write thanks']), date: day(Math.floor(random() * 20) - 5).slice(0, 10) },
    }),
    record: {
      id: url,
      format: 1,
      statements: [],
      requirements,
      skills: mentions,
      match: { required: count('required'), preferred: count('preferred'), verdict: 'partial', requirements: judgements },
      posting: {
        url,
        site: 'generic',
        title,
        hiringOrganization: organisation,
        jobLocation: [pick(PLACES), ...(random() < 0.1 ? [pick(PLACES)] : [])],
        ...(random() < 0.5 && { jobLocationType: pick(['remote', 'hybrid', 'on-site'] as const) }),
        employmentType: ['FULL_TIME'],
        baseSalary:
          random() < 0.6
            ? [{ minValue: yearly * 1000, maxValue: (yearly + 15) * 1000, currency: pick(['EUR', 'USD', 'GBP']), unitText: 'YEAR' }]
            : [],
        datePosted: savedAt.slice(0, 10),
        ...(random() < 0.5 && { validThrough: day(Math.floor(random() * 60) - 20).slice(0, 10) }),
        placeholders: [],
        text,
        provenance: {},
      },
    },
  }
}

function sentence(words: number, random: () => number): string {
  return Array.from({ length: words }, () => wordOf(Math.floor(VOCABULARY ** random()) - 1)).join(' ')
}
