// @vitest-environment jsdom
import './words.ts'
import { expect, test } from 'vitest'
import { LedgerLine } from '../../components/saved/LedgerLine.tsx'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { rowOf } from '../../lib/store/row-of.ts'
import { kept } from '../store/kept.ts'
import { show } from './render.tsx'

const TODAY = new Date(2026, 2, 10)
const none = () => undefined

/** A narrow line. */
const line = (saved: SavedPosting) =>
  show(
    <LedgerLine
      row={rowOf(saved)}
      index={0}
      height={92}
      open={false}
      compact
      alike={false}
      statuses={['saved']}
      today={TODAY}
      language="en"
      onOpen={none}
      onStatus={none}
      onDelete={none}
    />,
  )

/** The facts under its title. */
function facts(closes: string | undefined, step?: string) {
  const place = line(
    kept(
      'https://bakery.example/jobs/1',
      step === undefined ? {} : { nextStep: { words: 'Call back', date: step } },
      closes === undefined ? {} : { validThrough: closes },
    ),
  )
  return [...place.querySelectorAll('.line-facts > span')].map((fact) => fact.textContent?.replaceAll('\u00a0', ' '))
}

test('a narrow line has what is urgent first, where it is not cut off', () => {
  expect(facts('2026-03-12', '2026-03-09')).toEqual(['closes in 2 days', 'Call back · Mar 9', 'Lyon'])
})

test('a narrow line has what is not urgent last, and this year’s dates without their year', () => {
  expect(facts('2026-06-02', '2026-03-20')).toEqual(['Lyon', 'closes Jun 2'])
  expect(facts('2027-06-02')).toEqual(['Lyon', 'closes Jun 2, 2027'])
  expect(facts(undefined)).toEqual(['Lyon'])
})

test('a title, which may be cut off, is told whole where it is pointed at', () => {
  const title = 'Night Baker for Sourdough, Rye and Everything That Needs a Long Proof'
  expect(
    line(kept('https://bakery.example/jobs/1', {}, { title }))
      .querySelector('.line-title')
      ?.getAttribute('title'),
  ).toBe(title)
})
