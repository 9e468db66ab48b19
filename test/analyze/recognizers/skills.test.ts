import { describe, expect, test } from 'vitest'
import type { Role } from '../../../lib/model/statement.ts'
import { readIds, readSkills } from './skills/read-skills.ts'

describe('nothing invented', () => {
  const cases: readonly (readonly [text: string, role: Role])[] = [
    ['A C-level mindset', 'required'],
    ['Express your ideas', 'required'],
    ['We help you excel at what you love', 'company'],
    ['Word of mouth brings us patients', 'company'],
    ['The course starts in spring 2025', 'offer'],
    ['Make a difference every day', 'company'],
    ['Be yourself', 'company'],
    ['We chat on Slack and share lunch every Friday', 'offer'],
    ['Gym, Zoom yoga classes and a Notion wiki of perks', 'offer'],
    ['All qualified applicants are considered without regard to race, colour, religion, disability or mental health', 'process'],
    ['We are an equal opportunity employer and value diversity', 'process'],
    ['Private health insurance and mental health support', 'offer'],
    ['Go home early on Fridays', 'offer'],
    ['Salesforce does not accept unsolicited résumés', 'process'],
    ['Java Developer (m/f/d)', 'other'],
    ['You will join our finance team', 'responsibility'],
  ]
  test.each(cases)('"%s" (%s) names no skill', (text, role) => {
    expect(readSkills(text, role)).toEqual([])
  })

  test.each([
    ['Experience in R&D', 'r'],
    ['Experience with go-to-market plans', 'go'],
    ['Knowledge of A/B testing', 'b'],
    ['Knowledge of B2B sales', 'b'],
    ['Working knowledge of C++', 'c'],
  ])('"%s" is not %s', (text, id) => {
    expect(readIds(text)).not.toContain(id)
  })
})

test('what is done without, or under the, is not asked for', () => {
  expect(readIds('Authorized to work without sponsorship')).toEqual([])
  expect(readIds('Never driving under the influence')).not.toContain('influencing')
})

describe('forms and their joints', () => {
  test.each([
    ['nodejs', ['Node.js', 'NodeJS', 'node js', 'Node-JS', 'Node .js']],
    ['ci-cd', ['CI/CD', 'CI / CD']],
    ['dotnet', ['.NET', '. NET', '.Net']],
    ['asp-net', ['ASP.NET', 'ASP. NET']],
    ['csharp', ['C#']],
    ['cpp', ['C++', 'c++']],
    ['amazon-s3', ['S3', 'Amazon S3']],
    ['a-b-testing', ['A/B testing', 'A/B tests']],
    ['iso-9001', ['ISO 9001', 'ISO9001', 'ISO-9001']],
    ['front-end-development', ['front-end', 'frontend', 'front end']],
  ])('%s is found in every spelling', (id, spellings) => {
    for (const words of spellings) expect(readIds(`Good knowledge of ${words}.`), words).toContain(id)
  })

  test('a language is one also where somebody speaks it', () => {
    expect(readIds('Spanish-speaking potter')).toEqual(['lang-es'])
  })

  test('"e-" belongs to the mention', () => {
    expect(readSkills('Experience with e-filing').map(({ start }) => start)).toEqual([16])
  })

  test('a version and a head word belong to the mention', () => {
    const text = 'Experience with HTML5, Java 11 and Kubernetes environments'
    expect(readSkills(text).map(({ start, end }) => text.slice(start, end))).toEqual(['HTML5', 'Java 11', 'Kubernetes environments'])
  })

  test('years are no version', () => {
    const text = 'Python 5+ years, Java 3-5 years'
    expect(readSkills(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Python', 'Java'])
  })

  test('British spelling is as good as American', () => {
    expect(readIds('Knowledge of search engine optimisation')).toEqual(readIds('Knowledge of search engine optimization'))
  })
})

describe('damaged text', () => {
  test.each([
    ['Experience with Kuberne tes', 'kubernetes'],
    ['Experience with machi ne learning', 'machine-learning'],
    ['Experience with data\u00adbase administration', 'database-system'],
    ['Experience with Java\u200bScript', 'javascript'],
    ['Experience with customer  service , and sales', 'customer-service'],
  ])('"%s" names %s at its own offsets', (text, id) => {
    const mention = readSkills(text).find(({ skill }) => skill === id)
    expect(mention).toBeDefined()
    expect(text.slice(mention?.start, mention?.end).replace(/[^a-z]/gi, '').length).toBeGreaterThan(5)
  })
})

describe('skills outside the lexicon', () => {
  const spansOf = (text: string, role: Role) => readSkills(text, role).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)

  test('a cue shows them', () => {
    expect(spansOf('Experience with Zibbelware, frobnication techniques and tidal gauges', 'required')).toEqual([
      'knowledge: Zibbelware',
      'knowledge: frobnication techniques',
      'knowledge: tidal gauges',
    ])
  })

  test.each([
    ['Python, FooDB, BarDB/BazDB or Go', ['Python', 'FooDB', 'BarDB', 'BazDB', 'Go']],
    ['Built with PyTorch, NeuroKit 2 and SQL in Berlin, Germany', ['PyTorch', 'NeuroKit 2', 'SQL']],
  ])('names beside known ones are skills, each once: %s', (text, names) => {
    expect(spansOf(text, 'required')).toEqual(names.map((name) => `knowledge: ${name}`))
  })

  test('tasks are activities', () => {
    expect(spansOf('Deploy beautiful windmills to remote islands, and you will paint them', 'responsibility')).toEqual([
      'skill: Deploy beautiful windmills to remote islands',
    ])
  })
})

describe('long texts', () => {
  test.each([
    ['one list', `Experience with ${'pandas, '.repeat(20_000)}SQL`],
    ['one word', 'a'.repeat(200_000)],
    ['signs', 'C+-/.'.repeat(40_000)],
    ['tasks', 'Build and test and '.repeat(10_000)],
    ['cues', 'experience with knowledge of '.repeat(10_000)],
  ])('%s is read to its end', (_, text) => {
    expect(() => readSkills(text)).not.toThrow()
  })

  test('acceptance goes along a whole list', () => {
    expect(readIds(`${'pandas, '.repeat(500)}SQL`)).toHaveLength(501)
  })
})

test('the name of a degree tells no field, and "confident with" no character', () => {
  expect(readIds('Bachelor of Science in Nursing')).not.toContain('natural-sciences')
  expect(readIds('Degree in biology or a related science')).not.toContain('natural-sciences')
  expect(readIds('Confident with spreadsheets')).not.toContain('self-confidence')
  expect(readIds('Confident in front of a class')).toContain('self-confidence')
})

test('wordings of an ability, a record and a field', () => {
  expect(readIds('You have mentored beginners')).toContain('mentoring')
  expect(readIds('Able to explain tides to visitors')).toContain('communication')
  expect(readIds('No more than two moving violations')).toContain('clean-driving-record')
  expect(readIds('An MBA')).toContain('business-administration')
  expect(readIds('Experience in a regulated environment')).toContain('regulated-industry')
  expect(readIds('Deadline driven')).not.toContain('self-motivation')
})
