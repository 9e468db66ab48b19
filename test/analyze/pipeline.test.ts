import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, type World } from '../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { analysis } from '../../lib/model/analysis.ts'
import { posting } from '../../lib/model/posting.ts'
import { leavesOf } from '../../lib/model/requirement.ts'
import { plainPosting } from './facts/lines.ts'
import { showCriterion } from './show.ts'

const lexicon = loadLexicon()
const units = loadUnits()
const read = (text: string, world: Partial<World> = {}) =>
  analyze({ posting: plainPosting(text), blocks: [] }, { lexicon, units, ...world })

const POSTING = `Title: Ward Nurse

About Harbour Clinic
Harbour Clinic is a small hospital by the sea.

Your tasks
- Plan the shifts of the ward

Requirements
- Bachelor's degree in nursing and five years of experience, or a Master's degree and two years
- Python or SQL
- A valid driver's license
- SQL required, Power BI preferred
- A warm voice that carries over the water

Nice to have
- Fluent Spanish

How to apply
Apply by May 9, 2031.
`

test('a sentence that only leads over to a list, and what employer and slogan say there, ask for nothing', () => {
  const text =
    'What you bring\nWe respect good hands and give you room to use them. You will feel at home here if you bring:\n- Two years of baking\n\nReady to rise early and feed a whole valley with us?'
  const { requirements, posting } = read(text)
  expect(requirements.map(({ start, end }) => posting.text.slice(start, end))).toEqual(['Two years of baking'])
})

describe('a whole posting', () => {
  const found = read(POSTING)

  test('whose line breaks were left written out is read as well, its text kept as it is', () => {
    const escaped = read(POSTING.replaceAll('\n', '\\n'))
    expect(escaped.posting.text).toContain('Ward Nurse\\n\\nAbout')
    expect(escaped.requirements.map(({ criterion }) => showCriterion(criterion))).toEqual(
      found.requirements.map(({ criterion }) => showCriterion(criterion)),
    )
    expect(escaped.statements.every(({ start, end }) => !escaped.posting.text.slice(start, end).includes('\\n'))).toBe(true)
  })

  test('gives requirements in order, each with its importance and reason', () => {
    expect(found.requirements.map(({ id, importance, criterion }) => `${id} ${importance} ${showCriterion(criterion)}`)).toEqual([
      'r1 required any(all(bachelor[nursing], 5y), all(master, 2y))',
      'r2 required any(python, sql)',
      'r3 required driving-licence',
      'r4 required sql',
      'r5 preferred power-bi',
      'r6 required other',
      'r7 preferred es C1',
    ])
    expect(found.requirements[4]?.reason).toBe('marker')
  })

  test('fills the fields its text states', () => {
    expect(found.posting).toMatchObject({ title: 'Ward Nurse', hiringOrganization: 'Harbour Clinic', validThrough: '2031-05-09' })
  })

  test('is traced step by step when asked', () => {
    const stages: string[] = []
    read(POSTING, { trace: ({ stage, statement }) => POSTING.slice(statement.start).startsWith("Bachelor's") && stages.push(stage) })
    expect(stages).toEqual([
      'mentions',
      'experience',
      'education',
      'eligibility',
      'whole-licences',
      'end-degrees',
      'drop-overlaps',
      'drop-not-asked',
      'drop-kinds',
      'complete-degrees',
      'name-alternatives',
      'attach-years',
    ])
  })
})

test('a text with no requirements gives none', () => {
  expect(
    read('Harbour Clinic is a small hospital by the sea.\n\nWe offer thirty days of leave and free Slack stickers.').requirements,
  ).toEqual([])
})

test('a remark on what there is asks for nothing', () => {
  const { requirements, posting } = read('Baker\n\nNice to have\n- You do not mind geese. There are three.\n- Rye bread')
  expect(requirements.map(({ start, end }) => posting.text.slice(start, end))).toEqual(['You do not mind geese.', 'Rye bread'])
})

test('a line that only introduces a list asks for nothing itself, one that says more before its half-stop does', () => {
  const asked = (line: string) => read(`Requirements\n${line}\n- Two winters on the moor`).requirements.length
  expect(asked('You will thrive here if you bring:')).toBe(1)
  expect(asked('Any combination of schooling and training that would teach it is qualifying; a typical way would be:')).toBe(2)
})

describe('what holds for every text', () => {
  const piece = fc.constantFrom(
    'Requirements:',
    '\n',
    '\n- ',
    'Python',
    ' or ',
    ' and ',
    ', ',
    '; ',
    '. ',
    ' (',
    ') ',
    '5+ years of ',
    "Bachelor's degree in ",
    'Physics',
    ' such as ',
    ' a plus',
    ' preferred',
    'Fluent English',
    'must have ',
    'no ',
    'ideally ',
    'Excel',
    '/',
    ':',
    'RN license',
    'travel',
    '$20 - $30 an hour',
    'Apply by May 9, 2031',
    'One of the following:\n',
    'Location: ',
    'experience ',
    '[Company Name]',
    'Nice to have\n',
    'about ',
    '\u00ad',
    '“',
    'ü',
    '👩‍⚕️',
    'We offer ',
    '18 months',
    'as a nurse ',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  test('spans lie inside the text, requirements inside statements that ask for something, and the record keeps its shape', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { statements, requirements, skills, posting: filled } = read(words)
        analysis.parse({ statements, requirements, skills })
        posting.parse(filled)
        const asking = statements.filter(({ role }) => role === 'required' || role === 'preferred')
        for (const { start, end, criterion } of requirements) {
          expect(asking.some((statement) => statement.start <= start && start < statement.end)).toBe(true)
          expect(asking.some((statement) => statement.start < end && end <= statement.end)).toBe(true)
          for (const leaf of leavesOf(criterion)) {
            expect(leaf.start).toBeLessThan(leaf.end)
            expect(asking.some((statement) => statement.start <= leaf.start && leaf.end <= statement.end)).toBe(true)
          }
        }
        for (const { start, end } of [...statements, ...requirements, ...skills]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(words.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same record', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(read(words)).toEqual(read(words))
      }),
      { numRuns: 50 },
    )
  })
})
