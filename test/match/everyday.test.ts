import { describe, expect, test } from 'vitest'
import { skillIdsBy } from '../../lib/analyze/skills-in.ts'
import { loadOccupations } from '../../lib/cli/load-occupations.ts'
import { readBackground } from '../../lib/match/background.ts'
import { judge } from '../../lib/match/judge.ts'
import type { Profile } from '../../lib/model/profile.ts'
import type { Criterion } from '../../lib/model/requirement.ts'
import { lexicon } from '../lexicon/skill-files.ts'
import { all, any, both, certified, degree, has, language, other, speaks, studied, TODAY, worked, years } from './world.ts'

/** Profiles and demands as life writes them, against the lexicon that ships. */

const world = { lexicon, occupations: loadOccupations(), today: TODAY, skillsIn: skillIdsBy(lexicon) }
const at = { start: 0, end: 1 }

const skill = (label: string, minYears?: number): Criterion => ({
  kind: 'skill',
  skill: lexicon.resolve(label)?.id ?? null,
  label,
  ...(minYears !== undefined && { minYears }),
  ...at,
})
const credential = (label: string): Criterion => ({ kind: 'credential', skill: lexicon.resolve(label)?.id ?? null, label, ...at })
/** Schooling without an end, or with other fields than `studied` knows. */
const schooled = (...education: NonNullable<Profile['education']>): Profile => ({ education })

type Case = [profile: Profile, criterion: Criterion, status: string, reason: string]
const cases: Record<string, Case[]> = {
  'skills as people type them': [
    [has('HTML/CSS'), skill('CSS'), 'met', 'skill-have'],
    [has('Python, SQL'), skill('SQL'), 'met', 'skill-have'],
    [has('Java (Spring Boot)'), skill('Spring Boot'), 'met', 'skill-have'],
    [has('Excel – advanced'), skill('Microsoft Excel'), 'met', 'skill-have'],
    [has('Python 3.11'), skill('Python'), 'met', 'skill-have'],
    [has(['Git & Docker', 4]), skill('Docker', 3), 'met', 'skill-years-enough'],
    [has('C/C++'), skill('C++'), 'met', 'skill-have'],
    [has('Django'), skill('Python'), 'met', 'skill-through'],
    [has('MySQL'), skill('SQL'), 'met', 'skill-through'],
    [has('AWS'), skill('cloud computing'), 'met', 'skill-through'],
    [has('cloud computing'), skill('AWS'), 'unmet', 'skill-broader'],
    [has('JavaScript'), skill('Java'), 'unmet', 'skill-missing'],
    [has('Kanban board in the kitchen'), skill('Kubernetes'), 'unmet', 'skill-missing'],
  ],
  'skills that a job or a course of study shows': [
    [worked(['2019-01', '2023-12', 'Sourdough lamination for two shops']), skill('sourdough lamination'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Sourdough lamination for two shops']), skill('sourdough lamination', 4), 'met', 'skill-years-enough'],
    [worked(['2019-01', '2023-12', 'Kept the books']), skill('sourdough lamination'), 'unknown', 'skill-unknown'],
    [studied('BSc', 'Statistics'), skill('statistics'), 'met', 'skill-studied'],
    [studied('BSc', 'Accounting'), skill('accounting', 3), 'partial', 'skill-years-unknown'],
    [schooled({ studyType: 'BSc', area: 'Economics', courses: ['Python for economists'] }), skill('Python'), 'met', 'skill-studied'],
    [both(studied('BSc', 'Statistics'), has(['statistics', 4])), skill('statistics', 3), 'met', 'skill-years-enough'],
  ],
  'skills that a position is named after': [
    [worked(['2019-01', '2023-12', 'Senior Software Engineer, Payments']), skill('software engineering', 4), 'met', 'skill-years-enough'],
    [worked(['2019-01', '2023-12', 'UX designer']), skill('UX design'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Project Manager (construction)']), skill('project management'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Data analyst']), skill('data analysis'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Welder']), skill('welding', 3), 'met', 'skill-years-enough'],
    [worked(['2019-01', '2023-12', 'Ward nurse']), skill('nursing'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Sous Chef']), skill('cooking', 3), 'met', 'skill-years-enough'],
    [worked(['2019-01', '2023-12', 'Chef de Partie (sauce)']), skill('cooking'), 'met', 'skill-through'],
    [worked(['2019-01', '2023-12', 'Apprentice Electrician']), skill('electrical work'), 'met', 'skill-through'],
    [worked(['2019-01', '2023-12', 'Senior HR Officer, Retail']), skill('human resources'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Marketing Manager']), skill('marketing'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Backend Software Engineer']), skill('back-end development'), 'met', 'skill-have-years'],
    [worked(['2019-01', '2023-12', 'Charge Nurse']), skill('cooking'), 'unmet', 'skill-missing'],
    [worked(['2019-01', '2023-12', 'Software engineer']), skill('mechanical engineering'), 'unmet', 'skill-missing'],
    [worked(['2019-01', '2023-12', 'Night porter']), skill('management'), 'unmet', 'skill-missing'],
  ],
  'years in a field': [
    [has(['Python', 6]), years(5, 'Python'), 'met', 'years-field-enough'],
    [has(['Django', 6]), years(5, 'Python'), 'met', 'years-field-enough'],
    [has(['Python', 2]), years(5, 'Python'), 'unmet', 'skill-years-short'],
    [worked(['2018-01', undefined, 'Truck driver']), years(3, 'driving'), 'met', 'years-field-enough'],
    [worked(['2024-01', undefined, 'Junior accountant']), years(1, 'accounting'), 'met', 'years-field-enough'],
    [both(worked(['2025-06', undefined, 'barista']), has(['accounting', 6])), years(5, 'accounting'), 'met', 'years-field-enough'],
  ],
  'degrees as people write them': [
    [studied('MBA'), degree('bachelor', ['Business Administration']), 'met', 'degree-have'],
    [studied('BSc Computer Science'), degree('bachelor', ['Computer Science']), 'met', 'degree-have'],
    [studied('Bachelor of Nursing (Hons)'), degree('bachelor', ['nursing']), 'met', 'degree-have'],
    [studied('MSc', 'Physics'), degree('bachelor', ['STEM']), 'met', 'degree-have'],
    [studied('Diploma', 'Horticultural Machinery'), degree('vocational', ['horticultural design']), 'partial', 'degree-other-field'],
    [studied('Diploma', 'Dental Administrative Assistant'), degree('vocational', ['dental administration']), 'met', 'degree-have'],
    [studied('BA', 'History'), degree('bachelor', ['STEM']), 'partial', 'degree-other-field'],
    [studied('B.Sc.', 'Informatik'), degree('bachelor', ['Computer Science']), 'met', 'degree-have'],
    [studied('Diplom', 'Maschinenbau'), degree('bachelor', ['engineering']), 'met', 'degree-have'],
    [studied('BSc', 'Econometrics'), degree('bachelor', ['quantitative']), 'met', 'degree-have'],
    [studied('PhD candidate', 'Chemistry', '2031'), degree('doctorate'), 'partial', 'degree-in-progress'],
    [schooled({ studyType: 'PhD candidate', area: 'Chemistry' }), degree('doctorate'), 'partial', 'degree-in-progress'],
    [
      schooled({ studyType: 'BSc (two of three years completed)', area: 'Biology', endDate: '2012' }),
      degree('bachelor'),
      'partial',
      'degree-in-progress',
    ],
    [
      schooled({ studyType: 'BSc (did not finish)', area: 'Biology', startDate: '2001' }),
      degree('bachelor'),
      'partial',
      'degree-in-progress',
    ],
    [schooled({ studyType: 'BSc', area: 'Biology', startDate: '2024-09' }), degree('bachelor'), 'partial', 'degree-in-progress'],
    [schooled({ studyType: 'BSc', area: 'Biology' }), degree('bachelor'), 'met', 'degree-have'],
    [studied('Diplôme national du brevet'), degree('master'), 'unmet', 'degree-lower'],
    [studied('Allgemeine Hochschulreife'), degree('secondary'), 'met', 'degree-have'],
    [studied('Licence professionnelle', 'Commerce'), degree('bachelor', ['business']), 'met', 'degree-have'],
    [studied('Curso do ensino'), degree('professional'), 'unmet', 'degree-missing'],
    [studied('Meisterbrief', 'Tischler'), degree('vocational'), 'met', 'degree-have'],
    [studied('Formación profesional', 'Electricidad'), degree('vocational'), 'met', 'degree-have'],
    [studied('HND', 'Hospitality'), degree('associate'), 'met', 'degree-have'],
    [studied('Higher National Certificate', 'Plumbing'), degree('bachelor'), 'unmet', 'degree-lower'],
    [studied('BTEC National Diploma', 'Sport'), degree('associate'), 'unmet', 'degree-lower'],
    [studied('National Diploma', 'Logistics'), degree('associate'), 'met', 'degree-have'],
    [studied('Advanced Diploma', 'Nursing'), degree('associate', ['nursing']), 'met', 'degree-have'],
    [studied('B.E.', 'Electronics'), degree('bachelor'), 'met', 'degree-have'],
    [studied('M. Tech', 'Structures'), degree('master'), 'met', 'degree-have'],
    [studied('Postgraduate Diploma', 'Journalism'), degree('master'), 'met', 'degree-have'],
    [studied('MBChB'), degree('professional'), 'met', 'degree-have'],
  ],
  'schooling among the certificates': [
    [certified('Cert III in Carpentry'), degree('vocational'), 'met', 'degree-have'],
    [certified('NVQ Level 2 Hairdressing'), degree('vocational'), 'met', 'degree-have'],
    [certified('Certificate of attendance'), degree('vocational'), 'unmet', 'degree-missing'],
  ],
  'languages as people write them': [
    [speaks('Mandarin', 'native'), language('zh', 'C1'), 'met', 'language-have'],
    [speaks('Castellano', 'C2'), language('es', 'C1'), 'met', 'language-have'],
    [speaks('Francais', 'courant'), language('fr', 'B2'), 'met', 'language-have'],
    [speaks('English (UK)', 'fluent'), language('en', 'C1'), 'met', 'language-have'],
    [speaks('Welsh', 'fluent'), language('cy', 'C2'), 'met', 'language-have'],
    [speaks('Polish', 'I speak a little'), language('pl', 'B1'), 'partial', 'language-level-short'],
    [speaks('Brazilian Portuguese', 'native'), language('pt', 'B2'), 'met', 'language-have'],
    [speaks('Deutsch', 'sehr gut'), language('de', 'C1'), 'met', 'language-have'],
    [speaks('English', 'near-native'), language('en', 'native'), 'partial', 'language-level-short'],
    [speaks('French', 'Limited working proficiency'), language('fr', 'B2'), 'partial', 'language-level-short'],
  ],
  'licences and certificates': [
    [certified('Certified Tavern Manager'), credential('RN'), 'unmet', 'credential-missing'],
    [certified('Project Management Professional (PMP)'), credential('PMP'), 'met', 'credential-have'],
    [certified('CompTIA Security+ ce, 2023'), credential('CompTIA Security+'), 'met', 'credential-have'],
    [worked(['2019-01', undefined, 'Registered Nurse, night shifts']), credential('Registered Nurse'), 'met', 'credential-have'],
    [certified('Six Sigma Green Belt'), skill('Six Sigma'), 'met', 'skill-through'],
  ],
  'several things at once': [
    [has('Python', 'SQL'), all(skill('Python'), skill('SQL')), 'met', 'skills-have'],
    [both(has('Python'), studied('BSc', 'Physics')), all(skill('Python'), degree('bachelor')), 'met', 'degree-have'],
    [has('Go'), any(skill('Go'), skill('Rust'), skill('Java')), 'met', 'skill-have'],
    [has('Python'), all(skill('Python'), other), 'met', 'rest-judge'],
  ],
}

for (const [name, rows] of Object.entries(cases))
  describe(name, () => {
    test.each(rows.map((row) => [JSON.stringify(row[0]), JSON.stringify(row[1]), row[2], row[3], row] as const))(
      '%s against %s: %s, %s',
      (_p, _c, status, reason, [profile, criterion]) => {
        const finding = judge(criterion, { text: 'x' }, readBackground(profile, world), world)
        expect({ status: finding.status, reason: finding.reason }).toEqual({ status, reason })
      },
    )
  })
