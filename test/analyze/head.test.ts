import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import type { Posting } from '../../lib/model/posting.ts'
import { plainPosting } from './facts/lines.ts'

const world = { lexicon: loadLexicon(), units: loadUnits() }
const TEXT = `The role
You will keep forty hives healthy and move them with the blossom.

Requirements
- Two years of beekeeping
- A lunch budget of £25 a week is nothing to you`

function read(head: string, stated: Partial<Posting> = {}, guessed: string[] = []) {
  return analyze({ posting: plainPosting(TEXT, stated), blocks: [], head, guessed }, world)
}

describe('what stands above the text on its page', () => {
  const HEAD = 'Wyre Valley Honey Ltd\nHead Beekeeper\nBand 6: £28,400 to £31,900 a year\nClosing date: 21 September 2031'

  test('states facts, and nothing that is asked for', () => {
    const { posting, statements, requirements } = read(HEAD)
    expect(posting).toMatchObject({
      title: 'Head Beekeeper',
      hiringOrganization: 'Wyre Valley Honey Ltd',
      validThrough: '2031-09-21',
      baseSalary: [{ minValue: 28400, maxValue: 31900, currency: 'GBP', unitText: 'YEAR' }],
      text: TEXT,
    })
    expect(statements).toEqual(read('').statements)
    expect(requirements).toEqual(read('').requirements)
  })

  test('corrects what the page only seemed to state', () => {
    const wrong: Partial<Posting> = {
      title: 'Wyre Valley Honey Ltd',
      hiringOrganization: 'Base: Mill Lane',
      baseSalary: [{ minValue: 6, currency: 'GBP', unitText: 'YEAR' }],
    }
    expect(read(HEAD, wrong, ['title', 'hiringOrganization', 'baseSalary']).posting).toMatchObject({
      title: 'Head Beekeeper',
      hiringOrganization: 'Wyre Valley Honey Ltd',
      baseSalary: [{ minValue: 28400 }],
    })
    expect(read(HEAD, wrong).posting).toMatchObject(wrong)
  })

  test('trims a title that says more, and leaves one that a page states as its own', () => {
    const title = 'WANTED: Head Beekeeper, full time'
    expect(read(HEAD, { title, provenance: { title: 'text' } }).posting.title).toBe('Head Beekeeper')
    expect(read(HEAD, { title, provenance: { title: 'json-ld' } }).posting.title).toBe(title)
  })

  test('leaves a heading that the claim only goes on behind', () => {
    const heading: Partial<Posting> = { title: 'Beekeeper', provenance: { title: 'text' } }
    expect(read('Beekeeper Nights Jbo Profile', heading, ['title']).posting.title).toBe('Beekeeper')
  })

  test('a benefit in the text does not correct the pay that the page seems to state', () => {
    const baseSalary: Posting['baseSalary'] = [{ minValue: 28400, currency: 'GBP', unitText: 'YEAR' }]
    expect(read('Head Beekeeper', { baseSalary }, ['baseSalary']).posting.baseSalary).toEqual(baseSalary)
  })
})
