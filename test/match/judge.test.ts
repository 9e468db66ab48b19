import { describe, expect, test } from 'vitest'
import type { Profile } from '../../lib/model/profile.ts'
import type { Criterion } from '../../lib/model/requirement.ts'
import {
  all,
  any,
  both,
  certified,
  credential,
  degree,
  eligibility,
  has,
  judged,
  language,
  optional,
  other,
  skill,
  speaks,
  studied,
  worked,
  years,
} from './world.ts'

type Case = [profile: Profile, criterion: Criterion, status: string, reason: string]

const nobody: Profile = {}
const cases: Record<string, Case[]> = {
  'a skill by itself': [
    [has('Python'), skill('python'), 'met', 'skill-have'],
    [has('python'), skill('python'), 'met', 'skill-have'],
    [has('python3'), skill('python'), 'met', 'skill-have'],
    [has('Postgres'), skill('postgresql'), 'met', 'skill-have'],
    [has('golang'), skill('go'), 'met', 'skill-have'],
    [has('Java'), skill('python'), 'unmet', 'skill-missing'],
    [nobody, skill('python'), 'unmet', 'skill-missing'],
    [{ skills: [{ name: 'Data work', keywords: ['Python', 'SQL'] }] }, skill('sql'), 'met', 'skill-have'],
    [{ skills: [{ name: 'renamed by me', skill: 'python' }] }, skill('python'), 'met', 'skill-have'],
    [has('underwater welding'), skill('underwater welding'), 'met', 'skill-have'],
    [has('Underwater Welding'), skill('underwater welding'), 'met', 'skill-have'],
    [has('Python'), skill('underwater welding'), 'unknown', 'skill-unknown'],
    [worked(['2020', undefined, 'Python developer']), skill('python'), 'met', 'skill-have-years'],
  ],
  'a skill through others': [
    [has('Kubernetes'), skill('container-orchestration'), 'met', 'skill-through'],
    [has('letter writing'), skill('communication'), 'unknown', 'skill-judge'],
    [has('k8s'), skill('container-orchestration'), 'met', 'skill-through'],
    [has('PyTorch'), skill('dl-framework'), 'met', 'skill-through'],
    [has('PyTorch'), skill('deep-learning'), 'met', 'skill-through'],
    [has('PyTorch'), skill('machine-learning'), 'met', 'skill-through'],
    [has('PostgreSQL'), skill('sql'), 'met', 'skill-through'],
    [has('Python'), skill('programming'), 'met', 'skill-through'],
    [has('machine learning'), skill('pytorch'), 'unmet', 'skill-broader'],
    [has('nursing'), skill('midwifery'), 'unmet', 'skill-broader'],
    [both(has('nursing'), certified('Midwifery week')), skill('midwifery'), 'met', 'skill-have'],
    [has('machine learning'), skill('deep-learning'), 'partial', 'skill-broader'],
    [has('deep learning'), skill('pytorch'), 'unmet', 'skill-broader'],
    [has('programming'), skill('python'), 'unmet', 'skill-broader'],
    [has('container orchestration'), skill('kubernetes'), 'unmet', 'skill-broader'],
    [has('SQL'), skill('postgresql'), 'unmet', 'skill-broader'],
    [has('PyTorch'), skill('python'), 'unmet', 'skill-related'],
    [has('Python'), skill('pytorch'), 'unmet', 'skill-related'],
    [has('Rust'), skill('python'), 'unmet', 'skill-missing'],
    [certified('Registered Nurse'), skill('nursing'), 'met', 'skill-through'],
  ],
  'an ability': [
    [has('communication skills'), skill('communication'), 'met', 'skill-have'],
    [has('Python'), skill('communication'), 'unknown', 'skill-judge'],
    [nobody, skill('communication'), 'unknown', 'skill-judge'],
  ],
  'years of a skill': [
    [has(['Python', 5]), skill('python', 5), 'met', 'skill-years-enough'],
    [has(['Python', 6]), skill('python', 5), 'met', 'skill-years-enough'],
    [has(['Python', 4]), skill('python', 5), 'partial', 'skill-years-short'],
    [has(['Python', 3]), skill('python', 5), 'partial', 'skill-years-short'],
    [has(['Python', 2]), skill('python', 5), 'unmet', 'skill-years-short'],
    [has(['Python', 2]), skill('python', 8), 'unmet', 'skill-years-short'],
    [has('Python'), skill('python', 5), 'partial', 'skill-years-unknown'],
    [has(['Python', 2]), skill('python'), 'met', 'skill-have-years'],
    [has(['Kubernetes', 4]), skill('container-orchestration', 3), 'met', 'skill-years-enough'],
    [has(['machine learning', 9]), skill('pytorch', 3), 'unmet', 'skill-broader'],
    [nobody, skill('python', 1), 'unmet', 'skill-missing'],
    [worked(['2019-01', '2023-12', 'Python developer']), skill('python', 5), 'met', 'skill-years-enough'],
    [worked(['2019-01', '2022-12', 'Python developer']), skill('python', 5), 'partial', 'skill-years-short'],
    [worked(['2019-01', '2021-12', 'Python'], ['2020-01', '2022-12', 'Python']), skill('python', 5), 'partial', 'skill-years-short'],
    [worked(['2019-01', '2021-12', 'Python'], ['2021-01', '2023-12', 'Python']), skill('python', 5), 'met', 'skill-years-enough'],
    [worked(['2021-07', undefined, 'Python developer']), skill('python', 5), 'met', 'skill-years-enough'],
    [both(worked(['2025-01', undefined, 'Python']), has(['Python', 7])), skill('python', 6), 'met', 'skill-years-enough'],
    [has('underwater welding'), skill('underwater welding', 2), 'partial', 'skill-years-unknown'],
    [worked(['2018', '2020', 'Wig maker'], ['2021', '2022', 'Head wig maker']), skill('wig maker', 5), 'met', 'skill-years-enough'],
    [worked(['2018', '2020', 'Wig maker'], ['2021', '2022', 'Milliner']), skill('wig maker', 5), 'partial', 'skill-years-short'],
  ],
  'years of work': [
    [worked(['2016-01', undefined, 'clerk']), years(8), 'met', 'years-enough'],
    [worked(['2024-06', undefined, 'clerk']), years(8), 'unmet', 'years-short'],
    [worked(['2020-07', undefined, 'clerk']), years(8), 'partial', 'years-short'],
    [worked(['2018', '2021', 'clerk'], ['2019', '2020', 'cook']), years(5), 'partial', 'years-short'],
    [worked(['2018', '2021', 'clerk'], ['2022', '2023', 'cook']), years(6), 'met', 'years-enough'],
    [worked(['2018-05', '2018-10', 'clerk']), years(0.5), 'met', 'years-enough'],
    [worked(['2030-01', undefined, 'clerk']), years(1), 'unknown', 'years-no-work'],
    [worked(['some day', undefined, 'clerk']), years(1), 'unknown', 'years-no-work'],
    [worked(['2023-01', '2021-01', 'clerk']), years(1), 'unknown', 'years-no-work'],
    [nobody, years(3), 'unknown', 'years-no-work'],
    [has('Python'), years(3), 'unknown', 'years-no-work'],
    [worked(['2016', undefined, 'clerk']), years(), 'unknown', 'years-judge'],
    [worked(['2016', undefined, 'software engineer']), years(5, 'software engineering'), 'met', 'years-field-enough'],
    [worked(['2016', undefined, 'Python developer']), years(5, 'programming'), 'met', 'years-field-enough'],
    [worked(['2016', undefined, 'pastry cook']), years(5, 'software engineering'), 'unknown', 'years-field-judge'],
    [worked(['2025', undefined, 'pastry cook']), years(5, 'software engineering'), 'unmet', 'years-short'],
    [
      worked(['2016', '2022', 'cook'], ['2022', '2025', 'software engineer']),
      years(5, 'software engineering'),
      'partial',
      'years-field-judge',
    ],
    [worked(['2010', undefined, 'accounting clerk']), years(10, 'accounting'), 'met', 'years-field-enough'],
  ],
  'a degree': [
    [studied('Bachelor of Science', 'Statistics'), degree('bachelor'), 'met', 'degree-have'],
    [studied('BSc', 'Statistics'), degree('bachelor', ['statistics']), 'met', 'degree-have'],
    [studied('Bachelor of Statistics'), degree('bachelor', ['statistics']), 'met', 'degree-have'],
    [studied('Bachelor of Business (Tourism)'), degree('bachelor', ['business administration']), 'met', 'degree-have'],
    [studied('Bachelor of Science'), degree('bachelor', ['computer science']), 'partial', 'degree-other-field'],
    [studied('B.A.', 'History'), degree('bachelor', ['statistics', 'engineering']), 'partial', 'degree-other-field'],
    [studied('Master of Arts', 'History'), degree('bachelor'), 'met', 'degree-have'],
    [studied('Ph.D.', 'Physics'), degree('master'), 'met', 'degree-have'],
    [studied('PhD', 'Physics'), degree('doctorate', ['physics']), 'met', 'degree-have'],
    [studied('Master', 'Physics'), degree('doctorate'), 'unmet', 'degree-lower'],
    [studied('JD'), degree('doctorate'), 'unmet', 'degree-lower'],
    [studied('JD'), degree('professional'), 'met', 'degree-have'],
    [studied('PhD', 'Law'), degree('professional'), 'unmet', 'degree-lower'],
    [studied('MD'), degree('bachelor'), 'met', 'degree-have'],
    [studied('Associate of Science'), degree('bachelor'), 'unmet', 'degree-lower'],
    [studied('High school diploma'), degree('secondary'), 'met', 'degree-have'],
    [studied('Leaving Certificate'), degree('secondary'), 'met', 'degree-have'],
    [studied('Class XII', 'Commerce'), degree('vocational'), 'unmet', 'degree-lower'],
    [studied('City & Guilds Level 3', 'Plumbing'), degree('vocational'), 'met', 'degree-have'],
    [studied('BSIT'), degree('bachelor'), 'met', 'degree-have'],
    [studied('High school diploma'), degree('vocational'), 'unmet', 'degree-lower'],
    [studied('Apprenticeship', 'mechatronics'), degree('vocational'), 'met', 'degree-have'],
    [studied('Bachelor', 'Mechanical Engineering'), degree('bachelor', ['engineering']), 'met', 'degree-have'],
    [studied('Bachelor', 'Engineering'), degree('bachelor', ['mechanical engineering']), 'met', 'degree-have'],
    [studied('Bachelor', 'Slavic Philology'), degree('bachelor', ['modern languages']), 'met', 'degree-have'],
    [studied('Bachelor', 'Slavic History'), degree('bachelor', ['modern languages']), 'partial', 'degree-other-field'],
    [studied('Apprenticeship', 'Electrotechnics'), degree('vocational', ['electrical']), 'met', 'degree-have'],
    [studied('Bachelor', 'Statistics', '2028-06'), degree('bachelor', ['statistics']), 'partial', 'degree-in-progress'],
    [nobody, degree('bachelor'), 'unmet', 'degree-missing'],
    [nobody, degree('bachelor', [], true), 'unmet', 'degree-missing'],
    [worked(['2016', undefined, 'clerk']), degree('bachelor', [], true), 'unknown', 'degree-equivalent-missing'],
    [worked(['2016', undefined, 'clerk']), degree('bachelor'), 'unmet', 'degree-missing'],
    [studied('evening course in painting'), degree('bachelor'), 'unmet', 'degree-missing'],
    [studied('Diplom', 'Physik'), degree('master'), 'met', 'degree-have'],
    [studied('MBA'), degree('master'), 'met', 'degree-have'],
  ],
  'a language': [
    [speaks('German', 'C1'), language('de', 'B2'), 'met', 'language-have'],
    [speaks('Deutsch', 'C1'), language('de', 'B2'), 'met', 'language-have'],
    [speaks('allemand', 'B2'), language('de', 'B2'), 'met', 'language-have'],
    [speaks('German', 'B1'), language('de', 'B2'), 'partial', 'language-level-short'],
    [speaks('German', 'A1'), language('de', 'C1'), 'unmet', 'language-level-short'],
    [speaks('German'), language('de'), 'met', 'language-have'],
    [speaks('German'), language('de', 'B2'), 'partial', 'language-level-unknown'],
    [speaks('German', 'Native speaker'), language('de', 'C2'), 'met', 'language-have'],
    [speaks('German', 'fluent'), language('de', 'native'), 'partial', 'language-level-short'],
    [speaks('Spanish', 'Professional working proficiency'), language('es', 'B2'), 'met', 'language-have'],
    [speaks('Spanish', 'elementary proficiency'), language('es', 'C1'), 'unmet', 'language-level-short'],
    [speaks('French', 'C2'), language('de'), 'unmet', 'language-missing'],
    [nobody, language('en'), 'unmet', 'language-missing'],
    [speaks('German', 'listening C1, reading B2, writing A2, speaking B1'), language('de', 'B2'), 'partial', 'language-level-short'],
    [speaks('German', 'understanding B2, speaking B1/B2, writing B2'), language('de', 'B2'), 'met', 'language-have'],
  ],
  'a licence or certificate': [
    [certified('CPA'), credential('cpa'), 'met', 'credential-have'],
    [certified('Certified Public Accountant'), credential('cpa'), 'met', 'credential-have'],
    [has('Registered Nurse'), credential('rn'), 'met', 'credential-have'],
    [certified('forklift licence'), credential('forklift-licence'), 'met', 'credential-have'],
    [certified('Crane operator licence, class B'), credential('crane operator licence'), 'met', 'credential-have'],
    [has('accounting'), credential('cpa'), 'unmet', 'credential-missing'],
    [nobody, credential('cpa'), 'unmet', 'credential-missing'],
  ],
  'any one of several': [
    [has('Rust'), any(skill('go'), skill('rust'), skill('java')), 'met', 'skill-have'],
    [has('Python'), any(skill('go'), skill('rust'), skill('java')), 'unmet', 'none-of'],
    [
      worked(['2018-01', '2020-12', 'Python'], ['2021-01', '2023-12', 'Go']),
      any(skill('python', 5), skill('go', 5)),
      'met',
      'skill-years-enough',
    ],
    [
      worked(['2018-01', '2020-12', 'Python'], ['2021-01', '2023-12', 'Go']),
      any(skill('python', 9), skill('go', 9)),
      'unmet',
      'skill-years-short',
    ],
    [has('programming'), any(skill('go'), skill('rust')), 'unmet', 'none-of'],
    [nobody, any(skill('go'), skill('communication')), 'unknown', 'skill-judge'],
    [has(['Go', 1], ['Rust', 9]), any(skill('go', 5), skill('rust', 5)), 'met', 'skill-years-enough'],
    [studied('Master', 'Physics'), any(all(degree('bachelor'), years(5)), all(degree('master'), years(3))), 'partial', 'rest-judge'],
    [
      both(studied('Master', 'Physics'), worked(['2022-01', undefined, 'clerk'])),
      any(all(degree('bachelor'), years(5)), all(degree('master'), years(3))),
      'met',
      'degree-have',
    ],
    [
      both(studied('Bachelor', 'Physics'), worked(['2023-07', undefined, 'clerk'])),
      any(all(degree('bachelor'), years(5)), all(degree('master'), years(3))),
      'partial',
      'years-short',
    ],
    [nobody, any(), 'unknown', 'judge-yourself'],
  ],
  'all of several': [
    [has('Python', 'SQL'), all(skill('python'), skill('sql')), 'met', 'skills-have'],
    [has('Python'), all(skill('python'), skill('sql')), 'partial', 'some-missing'],
    [nobody, all(skill('python'), skill('sql')), 'unmet', 'all-missing'],
    [has('Python'), all(skill('python'), skill('communication')), 'met', 'rest-judge'],
    [has('Python'), all(skill('python'), skill('communication', 2)), 'partial', 'rest-judge'],
    [nobody, all(skill('communication'), other), 'unknown', 'skill-judge'],
    [nobody, all(skill('python'), skill('communication')), 'unmet', 'all-missing'],
    [has('Python', ['SQL', 1]), all(skill('python'), skill('sql', 5)), 'partial', 'skill-years-short'],
    [has(['SQL', 1]), all(skill('python'), skill('sql', 5)), 'unmet', 'all-missing'],
    [has('Python'), all(skill('python'), optional('sql')), 'met', 'skill-have'],
    [has('Python'), all(skill('python'), any(optional('sql'), optional('go'))), 'met', 'skill-have'],
    [has('SQL'), all(skill('python'), optional('sql')), 'unmet', 'skill-missing'],
    [has('SQL'), all(skill('underwater welding'), optional('sql')), 'met', 'rest-judge'],
    [nobody, all(optional('sql')), 'unmet', 'skill-missing'],
    [has('Python'), all(skill('python'), eligibility('travel')), 'met', 'skill-have'],
    [nobody, all(eligibility('travel'), eligibility('age')), 'unknown', 'eligibility-judge'],
    [has('Go', 'PyTorch'), all(any(skill('python'), skill('go')), any(skill('pytorch'))), 'met', 'skills-have'],
    [has('Go'), all(any(skill('python'), skill('go')), any(skill('pytorch'))), 'partial', 'some-missing'],
    [has('machine learning', 'Python'), all(skill('python'), skill('pytorch')), 'partial', 'some-missing'],
    [has('nursing'), all(skill('accounting'), skill('midwifery')), 'unmet', 'all-missing'],
  ],
  'what only the person can judge': [
    [nobody, other, 'unknown', 'judge-yourself'],
    [has('Python'), other, 'unknown', 'judge-yourself'],
    [nobody, eligibility('clearance'), 'unknown', 'eligibility-judge'],
    [has('Python'), eligibility('driving-licence'), 'unknown', 'eligibility-judge'],
  ],
}

for (const [name, rows] of Object.entries(cases))
  describe(name, () => {
    test.each(rows.map((row) => [JSON.stringify(row[0]), compact(row[1]), row[2], row[3], row] as const))(
      '%s against %s: %s, %s',
      (_p, _c, status, reason, row) => {
        const finding = judged(row[0], row[1])
        expect({ status: finding.status, reason: finding.reason }).toEqual({ status, reason })
      },
    )
  })

test.each([
  ['German as a native or near-native speaker', 'met'],
  ['German (C2 or native)', 'met'],
  ['German, native speaker or equivalent', 'met'],
  ['Native German and fluent Danish', 'partial'],
  ['German. Near-native Danish', 'partial'],
])('of "%s" somebody with C2 is told %s', (text, status) => {
  const start = text.indexOf('German')
  const asked: Criterion = { kind: 'language', language: 'de', level: 'native', start, end: start + 'German'.length }
  expect(judged(speaks('German', 'C2'), asked, text).status).toBe(status)
})

test('what the person is said to have is named as their profile has it, not as the posting words it', () => {
  const worded = (id: string, label: string): Criterion => ({ kind: 'skill', skill: id, label, start: 0, end: 1 })
  const wordy = worded('python', 'driving scalable outcomes in code')
  expect(judged(has('Python'), wordy).values).toEqual({ skill: 'Python' })
  expect(judged(has('Python', 'Kubernetes'), all(wordy, worded('container-orchestration', 'orchestration tools'))).values).toEqual({
    skills: 'Python, Kubernetes',
  })
  expect(judged(has('SQL'), all(wordy, skill('sql'))).values).toEqual({ missing: 'driving scalable outcomes in code' })
})

test('years that fall short are named with what is missing', () => {
  const asked = (...others: Criterion[]) =>
    judged(both(has('Python'), worked(['2023-07', undefined, 'clerk'])), all(years(4, 'accounting'), skill('python'), ...others))
  expect(asked(skill('sql'))).toMatchObject({ reason: 'some-missing', values: { missing: 'x (accounting), SQL' } })
  expect(asked(skill('communication'))).toMatchObject({ reason: 'some-missing', values: { missing: 'x (accounting)' } })
})

/** A criterion in a few words, for the names of the cases. */
function compact(criterion: Criterion): string {
  if ('any' in criterion) return `any(${criterion.any.map(compact).join(', ')})`
  if ('all' in criterion) return `all(${criterion.all.map(compact).join(', ')})`
  const { kind, start: _, end: __, ...rest } = criterion
  return `${kind}(${Object.values(rest).join(' ')})`
}
