import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysisRecord } from '../../lib/model/analysis.ts'
import { SENTENCES } from '../analyze/language/sentences.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SAMPLE = join(ROOT, 'scripts/sample/posting.html')

const POSTING = 'Requirements\r\n- 3+ years of experience as a baker\r\n- Python or Go\r\n\r\nNice to have\r\n- Knowledge of HACCP\r\n'
const RECIPE =
  '<html><head><title>Plum cake</title></head><body><h1>Plum cake</h1><p>Beat butter and sugar, and fold in the flour.</p></body></html>'
const RESUME = { skills: [{ name: 'Go' }], work: [{ name: 'Mill & Oven', position: 'Baker', startDate: '2015' }] }

let folder: string
const file = (name: string) => join(folder, name)

/** Runs the command as npm does, without npm. */
function run(words: string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/analyze.ts', ...words], { cwd: ROOT, input, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}
const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'requisite-cli-'))
  const lines = [
    JSON.stringify({ id: 'first', text: POSTING, other: 'ignored' }),
    '{"id": "broken"',
    JSON.stringify({ id: 'blank', text: '  \n ' }),
    JSON.stringify({ id: 'cake', html: RECIPE }),
    JSON.stringify({ id: 'neither' }),
    JSON.stringify({ id: 7, text: 'Fluent German required.' }),
  ]
  for (const [name, content] of Object.entries({
    'baker.txt': POSTING,
    'cake.html': RECIPE,
    'many.jsonl': lines.join('\n'),
    'resume.json': JSON.stringify(RESUME),
    'bad-resume.json': '{"skills": "all of them"}',
    'picture.png': 'x',
  }))
    writeFileSync(file(name), content)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('without --json', () => {
  test('prints a checklist a person can read', () => {
    const { status, out, err } = run([file('baker.txt')])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(
      /MUST HAVE \(2\)\n {2}- 3\+ years of experience as a baker\n {2}- Python or Go\n\nNICE TO HAVE \(1\)\n {2}- Knowledge of HACCP/,
    )
  })
  test('lets rules alone find skills with --no-tagger', () => {
    const text = 'What you bring\n- Good at crisis negotiation and sourcing timber.\n- You know your way around glazing repairs.\n'
    const labels = (...words: string[]) =>
      records(run(['--json', ...words, '-'], text).out)[0]?.skills.map((mention: { label: string }) => mention.label)
    expect(labels('--no-tagger')).toContain('sourcing timber')
    expect(labels()).not.toContain('sourcing timber')
  })
  test('says that it reads the posting’s language less well, and gives no verdict', () => {
    const text = `${SENTENCES.fi}\nVaatimukset\n- Go\n- Python\n`
    const { out } = run(['--profile', file('resume.json'), '-'], text)
    expect(out).toContain('This posting is in Finnish. Requisite reads English')
    expect(out).toContain('Match: not judged')
    expect(run(['--profile', file('resume.json'), file('baker.txt')]).out).not.toMatch(/This posting is in|not judged/)
  })
  test('says that it found no requirements, never an empty checklist', () => {
    expect(run(['-'], 'We are a family bakery founded in 1931.').out).toContain('No requirements found in this text.')
  })
})

describe('with --json', () => {
  test('prints one valid record a line, in order, and goes on after bad input', () => {
    const { status, out, err } = run(['--json', file('many.jsonl')])
    expect(status).toBe(1)
    const [first, broken, blank, cake, neither, seventh, ...more] = records(out)
    expect(more).toEqual([])
    expect(analysisRecord.parse(first)).toEqual(first)
    expect(broken).toMatchObject({ error: { code: 'bad-line', line: 2 } })
    expect(blank).toMatchObject({ id: 'blank', error: { code: 'empty' } })
    expect(cake).toMatchObject({ id: 'cake', error: { code: 'not-a-posting' } })
    expect(neither).toMatchObject({ id: 'neither', error: { code: 'bad-line', line: 5 } })
    expect(seventh).toMatchObject({ id: '7', format: 1, posting: { site: 'text' } })
    expect(err.trim().split('\n')).toHaveLength(4)
  })
  test('keeps the text as it is but for line endings', () => {
    const [record] = records(run(['--json', file('baker.txt')]).out)
    expect(record.posting.text).toBe(POSTING.replaceAll('\r\n', '\n'))
    expect(record.id).toBe('baker')
  })
  test('reads a page, and takes its address from --url', () => {
    const [record] = records(run(['--json', '--url', 'https://jobs.example/4711', SAMPLE]).out)
    expect(record.posting).toMatchObject({ title: 'Energy Data Analyst', hiringOrganization: 'Talbrook Water & Power' })
  })
  test('adds a match when a profile is given', () => {
    const [record] = records(run(['--json', '--profile', file('resume.json'), file('baker.txt')]).out)
    const statuses = record.match.requirements.map(({ status }: { status: string }) => status)
    expect(statuses[1]).toBe('met')
    expect(analysisRecord.parse(record)).toEqual(record)
  })
})

describe('bad input', () => {
  test.each([
    ['absent.txt', 'not-found'],
    ['picture.png', 'not-readable'],
    ['cake.html', 'not-a-posting'],
  ])('%s is %s, and the other file is still analyzed', (name, code) => {
    const { status, out } = run(['--json', file(name), file('baker.txt')])
    expect(status).toBe(1)
    expect(records(out).map(({ error, format }) => error?.code ?? format)).toEqual([code, 1])
  })
  test('a profile that is none is said so, and the posting is still analyzed', () => {
    const { status, out, err } = run(['--json', '--profile', file('bad-resume.json'), file('baker.txt')])
    expect(status).toBe(1)
    expect(err).toContain('not a JSON Resume')
    expect(records(out).map(({ error, format }) => error?.code ?? format)).toEqual(['bad-profile', 1])
  })
  test.each([[[]], [['--colour', 'x.txt']], [['--debug', 'soon', 'x.txt']]])('words that do not fit (%j) print the usage', (words) => {
    const { status, out, err } = run(words)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('usage: npm run --silent analyze')
  })
})
