import { describe, expect, test } from 'vitest'
import { readBackground } from '../../lib/match/background.ts'
import { withNearest } from '../../lib/match/near.ts'
import { hasTrace, tellsInEnglish, toldInParts } from '../../lib/match/trace.ts'
import type { Profile } from '../../lib/model/profile.ts'
import type { Criterion } from '../../lib/model/requirement.ts'
import { all, any, judged, language, skill, worked, world } from './world.ts'

const told: Profile = {
  work: [
    {
      position: 'Willow weaver',
      startDate: '2019',
      highlights: [
        'Peeled rods of willow for three makers',
        'Sold baskets at the fairs of the county',
        'Kept the accounts of the stall with care',
        'Wrote a leaflet on how to soak rods',
      ],
    },
  ],
}

describe('words of what is asked for that stand anywhere in a profile', () => {
  const words = readBackground(told, world).words
  const cases: [asked: string, beside: string, found: boolean][] = [
    ['soaked reeds', '', true],
    ['reed splitting', '', false],
    ['managing a team', '', false],
    ['basket care', 'basket work', false],
  ]
  test.each(cases)('%s, beside %s: %s', (asked, beside, found) => expect(hasTrace(asked, words, beside)).toBe(found))
})

describe('what is asked for, told in parts', () => {
  const profile = readBackground(told, world)
  const cases: [asked: string, found: string | undefined][] = [
    ['soaking of baskets', 'Sold baskets at the fairs of the county'],
    ['willow leaflets', 'Willow weaver'],
    ['willow grading', undefined],
    ['willow grading, drying and pest leaflets', undefined],
    ['rod care', undefined],
  ]
  test.each(cases)('%s: %s', (asked, found) => expect(toldInParts(asked, profile.words, profile.sayings)?.text).toBe(found))
  test('makes a description met, not a name nor years', () => {
    const text = 'Experience of willow leaflets, Willow Leaflets'
    const at = (label: string, minYears?: number): Criterion =>
      ({ ...skill(label, minYears), start: text.indexOf(label), end: text.indexOf(label) + label.length }) as Criterion
    expect(judged(told, at('willow leaflets'), text)).toMatchObject({ status: 'met', reason: 'said', evidence: ['“Willow weaver”'] })
    expect(judged(told, at('willow leaflets', 3), text)).toMatchObject({ status: 'unknown', reason: 'skill-unknown' })
    expect(judged(told, at('Willow Leaflets'), text)).toMatchObject({ status: 'unmet', reason: 'skill-missing' })
  })
})

describe('what a posting describes and no word of the profile tells of', () => {
  const judgedIn = (profile: Profile, asked: string) =>
    withNearest({ status: 'unknown', reason: 'skill-unknown', label: asked, evidence: [] }, asked, readBackground(profile, world))
  test('is missing where the profile tells of itself at some length', () => {
    expect(judgedIn(told, 'reed splitting')).toMatchObject({
      status: 'unmet',
      reason: 'all-missing',
      values: { missing: 'reed splitting' },
    })
  })
  test('is for the person to judge where a word of it is there, where little is told, or in another language', () => {
    expect(judgedIn(told, 'splitting of willow').status).toBe('unknown')
    expect(judgedIn(worked(['2019', undefined, 'Weaver of willow']), 'reed splitting').status).toBe('unknown')
    const german = { basics: { summary: 'Ruten geschält. Körbe verkauft. Kasse geführt. Ein Heft geschrieben. Weiden gepflegt.' } }
    expect(judgedIn(german, 'reed splitting').status).toBe('unknown')
  })
})

test('a profile tells of itself in sentences, not in a list of names', () => {
  const sayings = (...texts: string[]) => texts.map((text) => ({ text }))
  expect(tellsInEnglish(sayings('Soaked the rods', 'Cut with care', 'Sold to shops', 'Paid by the piece'))).toBe(true)
  expect(tellsInEnglish(sayings('Willow', 'Rattan', 'Reed', 'Cane', 'Rush'))).toBe(false)
})

describe('a method of the lexicon that is missing by its name', () => {
  const asked = { ...(skill('statistics') as object), label: 'rod statistics' } as Criterion
  const profile = { ...told, skills: [{ name: 'Python' }] }
  test('is for the person to judge beside what is there, where the profile has words of it', () => {
    expect(judged(profile, all(skill('python'), asked))).toMatchObject({
      status: 'met',
      reason: 'rest-judge',
      values: { judge: 'rod statistics' },
    })
    expect(judged(profile, all(skill('python'), skill('statistics')))).toMatchObject({ status: 'partial', reason: 'some-missing' })
  })
  test('and so is what there is only something broader of', () => {
    const narrow = { ...(skill('midwifery') as object), label: 'county midwifery' } as Criterion
    const nurse = { ...told, skills: [{ name: 'nursing' }, { name: 'Python' }] }
    expect(judged(nurse, narrow)).toMatchObject({ status: 'partial', reason: 'skill-broader' })
    expect(judged(nurse, all(skill('python'), narrow))).toMatchObject({
      status: 'met',
      reason: 'rest-judge',
      values: { judge: 'county midwifery' },
    })
    expect(judged(nurse, all(skill('python'), skill('midwifery')))).toMatchObject({ status: 'partial', reason: 'some-missing' })
  })
  test('is missing by itself', () => {
    expect(judged(profile, asked)).toMatchObject({ status: 'unmet', reason: 'skill-missing' })
    expect(judged(profile, any(asked, skill('rust')))).toMatchObject({ status: 'unmet', reason: 'none-of' })
  })
})

describe('the language that a profile is written in', () => {
  test('is had as far as that shows, where no level is stated', () => {
    expect(judged(told, language('en', 'B2'))).toMatchObject({ status: 'met', reason: 'language-have' })
    expect(judged(told, language('en', 'C2'))).toMatchObject({ status: 'unmet' })
    expect(judged({ ...told, languages: [{ language: 'English' }] }, language('en'))).toMatchObject({
      status: 'met',
      evidence: ['English'],
    })
    expect(judged({ ...told, languages: [{ language: 'English', fluency: 'basic' }] }, language('en', 'B2')).status).toBe('unmet')
    expect(judged(told, language('fr'))).toMatchObject({ status: 'unmet', reason: 'language-missing' })
    expect(judged(worked(['2019', undefined, 'Weaver of willow']), language('en')).status).toBe('unmet')
  })
})
