import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Found } from '../../lib/model/found.ts'
import { type Profile, profile } from '../../lib/model/profile.ts'
import { readResume } from '../../lib/resume/read-resume.ts'
import { lexicon, readSample, world } from './world.ts'

const SAMPLES = [
  'accountant.docx',
  'chef-french.docx',
  'clerk-german.pdf',
  'designer.pdf',
  'developer.pdf',
  'electrician.docx',
  'lab-technician.pdf',
  'linkedin.pdf',
  'logistics-spanish.pdf',
  'marketer.docx',
  'nurse.pdf',
  'platform-engineer.docx',
  'teacher.pdf',
  'warehouse.docx',
]
const LEAST_F1 = 0.9

/** What a sample must be read as, written before it was read. */
function expected(name: string): Profile {
  return profile.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'samples', name.replace(/\.\w+$/, '.json')), 'utf8')))
}

const key = (name: string, id: string | undefined) => id ?? lexicon.resolve(name)?.id ?? name.toLowerCase()
const values = <Section extends Found['section']>(found: readonly Found[], section: Section) =>
  found.flatMap((one) => (one.section === section ? [one as Extract<Found, { section: Section }>] : []))

const counts: { name: string; right: number; extra: string[]; missed: string[] }[] = []
const f1 = ({ right, extra, missed }: { right: number; extra: unknown[]; missed: unknown[] }) =>
  (2 * right) / (2 * right + extra.length + missed.length)

describe.each(SAMPLES)('%s', async (name) => {
  const { found } = readResume(await readSample(name), world)
  const wanted = expected(name)

  test('jobs with their dates', () => {
    const jobs = values(found, 'work').map(({ value: { position, name: organisation, startDate, endDate } }) => ({
      position,
      name: organisation,
      startDate,
      endDate,
    }))
    expect(jobs).toEqual((wanted.work ?? []).map((job) => ({ endDate: undefined, ...job })))
  })

  test('degrees and schools', () => {
    const degrees = values(found, 'education').map(({ value }) => value)
    expect(degrees).toEqual(wanted.education)
  })

  test('languages and certificates', () => {
    expect(values(found, 'languages').map(({ value }) => value)).toEqual(wanted.languages)
    expect(values(found, 'certificates').map(({ value }) => value)).toEqual(wanted.certificates)
  })

  test('who it is', () => {
    const basics = values(found, 'basics')
    for (const [field, value] of Object.entries(wanted.basics ?? {})) expect(basics.find((one) => one.field === field)?.value).toBe(value)
  })

  test('skills', () => {
    const skills = values(found, 'skills').map(({ value }) => value)
    const own = new Map(skills.map((skill) => [key(skill.name, skill.skill), skill]))
    const want = new Map((wanted.skills ?? []).map((skill) => [key(skill.name, skill.skill), skill]))
    const extra = [...own.keys()].filter((id) => !want.has(id))
    const missed = [...want.keys()].filter((id) => !own.has(id))
    counts.push({ name, right: own.size - extra.length, extra, missed })
    for (const [id, { years }] of want) if (years !== undefined && own.has(id)) expect([id, own.get(id)?.years]).toEqual([id, years])
  })
})

afterAll(() => {
  for (const count of counts)
    console.log(
      `${count.name}: skills F1 ${f1(count).toFixed(2)}; extra: ${count.extra.join(', ') || '–'}; missed: ${count.missed.join(', ') || '–'}`,
    )
  const all = {
    right: counts.reduce((sum, { right }) => sum + right, 0),
    extra: counts.flatMap(({ extra }) => extra),
    missed: counts.flatMap(({ missed }) => missed),
  }
  console.log(`all: skills F1 ${f1(all).toFixed(3)} (${all.right} right, ${all.extra.length} extra, ${all.missed.length} missed)`)
  expect(f1(all)).toBeGreaterThanOrEqual(LEAST_F1)
})
