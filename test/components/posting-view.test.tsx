// @vitest-environment jsdom
import './words.ts'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { PostingView } from '../../components/PostingView.tsx'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Judgement } from '../../lib/model/match.ts'
import type { OpenPosting } from '../../lib/model/page.ts'
import { recordOf } from '../highlight/record.ts'
import { press, show } from './render.tsx'

const TEXT = 'Know Excel well.\nHold a nursing licence.\nSpeak Welsh.'
const judged = recordOf(TEXT, [
  { words: 'Know Excel well.', skill: 'Excel', status: 'met' },
  { words: 'Hold a nursing licence.', status: 'unmet' },
  { words: 'Speak Welsh.', importance: 'preferred', status: 'unknown' },
])
const { match: _, ...plain } = judged

function withJudgement(record: AnalysisRecord, id: string, judgement: Partial<Judgement>): AnalysisRecord {
  const { match } = record
  if (!match) return record
  return {
    ...record,
    match: { ...match, requirements: match.requirements.map((each) => (each.id === id ? { ...each, ...judgement } : each)) },
  }
}

function view(record: AnalysisRecord, notes: OpenPosting['notes'] = {}, current?: string) {
  const called = { onGo: vi.fn(), onPoint: vi.fn(), onAnswer: vi.fn(), onCopy: vi.fn(async () => undefined) }
  const posting = (gone: string | undefined) => (
    <PostingView
      page={{ kind: 'posting', url: 'https://jobs.example/1', record, notes, ownStatuses: [], highlights: true }}
      current={gone}
      absent={undefined}
      today={new Date(2026, 4, 10)}
      language="en"
      links={{ profile: '/profile.html', import: '/profile.html#import' }}
      {...called}
    />
  )
  const place = show(posting(current))
  const again = (gone: string) => act(() => render(posting(gone), place))
  return { place, called, again, entries: () => [...place.querySelectorAll('.entry .quote')].map((quote) => quote.textContent) }
}

describe('the checklist', () => {
  test('has two groups, each entry in the posting’s own words with its skills marked', () => {
    const { place, entries } = view(judged)
    expect([...place.querySelectorAll('.group-title')].map((title) => title.textContent)).toEqual([
      'Must have1 of 2 met',
      'Nice to have0 of 1 met',
    ])
    expect(entries()).toEqual(['Know Excel well.', 'Hold a nursing licence.', 'Speak Welsh.'])
    expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Excel'])
  })

  test('in a language that is not read well says so, and that it judges nothing', () => {
    const { place } = view({ ...judged, language: 'fi' })
    expect(place.querySelector('.notice-warning')?.textContent).toContain('This posting is in Finnish. Requisite reads English')
    expect(place.querySelector('.summary-verdict')?.textContent).toBe('No verdict in this language')
    const english = view({ ...judged, language: 'en' }).place
    expect(english.querySelector('.notice')).toBeNull()
    expect(english.querySelector('.summary-verdict')?.textContent).toBe('Too little to judge')
  })

  test('without a profile says how much is asked', () => {
    expect(view(plain).place.querySelector('.summary-words')?.textContent).toBe('2\u00a0must\u2011haves · 1\u00a0nice\u2011to\u2011have')
  })

  test('a verdict is for now while most must-haves are for the person to judge', () => {
    const verdict = (unknown: number) => {
      const { match } = judged
      if (!match) throw new Error('not compared')
      const required = { met: 1, partial: 1, unmet: 0, unknown }
      return view({ ...judged, match: { ...match, verdict: 'good', required } }).place.querySelector('.summary-verdict')?.textContent
    }
    expect(verdict(2)).toBe('Good match')
    expect(verdict(3)).toBe('Good match so far')
  })

  test('marks neither a bracket that was opened before the skill nor a sign behind it', () => {
    const record = recordOf('Know one of several (Rust or Go); SQL (any); R.', [
      { words: 'Know one of several (Rust or Go); SQL (any); R.' },
    ])
    const skills = ['Go)', 'SQL (any);'].map((words) => {
      const start = record.posting.text.indexOf(words)
      return { start, end: start + words.length, skill: null, label: words, type: 'knowledge' as const }
    })
    const marks = [...view({ ...record, skills }).place.querySelectorAll('mark')]
    expect(marks.map((mark) => mark.textContent)).toEqual(['Go', 'SQL (any)'])
  })

  test('says the status in a word, not in colour alone', () => {
    const { place } = view(judged)
    expect([...place.querySelectorAll('.entry-why')].map((why) => why.textContent)).toEqual([
      'Met',
      'Not in your profile',
      'For you to judge',
    ])
  })

  test('gives the reason, and opened only the evidence that says more than it', () => {
    const reasoned = withJudgement(judged, 'r1', {
      reason: 'skill-have',
      values: { skill: 'Excel' },
      evidence: ['Excel', 'Excel: Acme 2019–2023'],
    })
    const why = (current?: string) => view(reasoned, {}, current).place.querySelector('[data-requirement=r1] .entry-why')
    expect(why()?.textContent).toBe('Met · You have Excel')
    expect([...(why('r1')?.querySelectorAll('p') ?? [])].map((line) => line.textContent)).toEqual([
      'Met · You have Excel',
      'In your profile: Excel: Acme 2019–2023',
    ])
  })

  test('tells what only the person can judge apart from what is met', () => {
    const counts = view(judged).place.querySelector('.summary-counts')?.textContent
    expect(counts?.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toBe('1 of 2 must-haves · 0 of 1 nice-to-haves · 1 to judge')
  })

  test('what is partly met is told too, and what is never counted stands beside the count', () => {
    const requirements = [...judged.requirements, { ...judged.requirements[0], id: 'r4', importance: 'required' as const }]
    const required = { met: 1, partial: 1, unmet: 0, unknown: 0 }
    const record = { ...judged, requirements, match: { ...judged.match, required } } as AnalysisRecord
    const { place } = view(record)
    expect(place.querySelector('.summary-counts')?.textContent?.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toContain('1 partly')
    expect(place.querySelector('.group-count')?.textContent).toBe('1 of 2 met · 1 not counted')
  })

  test('what is gone to is shown, whatever the filter', () => {
    const { place, entries, again } = view(judged)
    press(place, 'Nice 1')
    expect(entries()).toEqual(['Speak Welsh.'])
    again('r1')
    expect(entries()).toContain('Know Excel well.')
  })

  test('names each entry for screen readers as a sentence', () => {
    const { place } = view(judged)
    expect(place.querySelector('.entry-main')?.getAttribute('aria-label')).toBe('Must have, Met: “Know Excel well.” Go to it in the page.')
  })

  test('filters, with counts', () => {
    const { place, entries } = view(judged)
    press(place, 'Open 2')
    expect(entries()).toEqual(['Hold a nursing licence.', 'Speak Welsh.'])
    press(place, 'Nice 1')
    expect(entries()).toEqual(['Speak Welsh.'])
    press(place, 'All 3')
    expect(entries()).toHaveLength(3)
  })

  test('offers no filter where each would leave all or nothing', () => {
    const requirements = judged.requirements.map((requirement) => ({ ...requirement, importance: 'required' as const }))
    expect(view({ ...plain, requirements }).place.querySelector('.filters')).toBeNull()
  })

  test('goes to an entry, and tells what the person says of it', () => {
    const { place, called } = view(judged)
    press(place, /Hold a nursing licence/)
    expect(called.onGo).toHaveBeenCalledWith('r2')
    press(place, 'I have this')
    expect(called.onAnswer).toHaveBeenCalledWith('r2', 'have')
  })

  test('without a profile shows no status and asks for one', () => {
    const { place, entries } = view(plain)
    expect(entries()).toHaveLength(3)
    expect(place.querySelector('.entry-why')).toBeNull()
    expect(place.textContent).toContain('Add your profile to compare')
    expect(place.textContent).not.toContain('Open')
  })
})

test('a posting without requirements shows its text, not an empty checklist', () => {
  const { place } = view({ ...plain, requirements: [] })
  expect(place.textContent).toContain('No requirements found in this text')
  expect(place.textContent).toContain('Hold a nursing licence.')
  expect(place.querySelector('.checklist, .summary')).toBeNull()
})

test('a posting that came without a text says so and shows no empty box', () => {
  const { place } = view({ ...plain, requirements: [], posting: { ...plain.posting, text: '' } })
  expect(place.textContent).toContain('came without a text')
  expect(place.querySelector('.posting-text')).toBeNull()
})

test('the facts are worded, the gaps and notes told', () => {
  const posting = {
    ...plain.posting,
    title: 'Ward nurse',
    hiringOrganization: 'Bryn Clinic',
    jobLocation: ['Bangor', 'Conwy', 'Rhyl'],
    jobLocationType: 'hybrid' as const,
    employmentType: ['PART_TIME' as const, 'OTHER' as const],
    baseSalary: [{ minValue: 28_000, maxValue: 34_000, currency: 'GBP', unitText: 'YEAR' as const }],
    validThrough: '2026-05-07',
    placeholders: ['[Team name]'],
  }
  const { place } = view({ ...plain, posting }, { closedNotice: 'No longer open' })
  expect(place.querySelector('h1')?.textContent).toBe('Ward nurse')
  expect(place.querySelector('.posting-where')?.textContent).toBe('Bryn Clinic · Bangor +2')
  expect([...place.querySelectorAll('.fact')].map((fact) => fact.textContent)).toEqual([
    'hybrid',
    '£28–34K a year',
    'part-time',
    'closed 3 days ago',
  ])
  expect(place.querySelector('.fact-closed')?.textContent).toBe('closed 3 days ago')
  expect([...place.querySelectorAll('.notice')].map((notice) => notice.textContent)).toEqual([
    'The page says: “No longer open”',
    'The text has a gap: “[Team name]”',
  ])
})
