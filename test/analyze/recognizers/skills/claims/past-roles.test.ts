import { describe, expect, test } from 'vitest'
import { recognizePastRoles } from '../../../../../lib/analyze/recognizers/skills/claims/past-roles.ts'
import { placeTokens } from '../../../../../lib/analyze/recognizers/skills/places.ts'
import { tokenize } from '../../../../../lib/lexicon/tokenize.ts'
import type { Role } from '../../../../../lib/model/statement.ts'

function rolesIn(text: string, role: Role = 'required'): string[] {
  const places = placeTokens(text, tokenize(text), [{ start: 0, end: text.length, role, reason: 'cue' }])
  return recognizePastRoles(places).map(({ start, end }) => text.slice(start, end))
}

describe('a post that must have been held', () => {
  test.each([
    ['Two years as a lock keeper or bridge tender', ['lock keeper', 'bridge tender']],
    ['Experience as an oyster farmer', ['oyster farmer']],
    ['3 years as a chef de rang, in a large house', ['chef de rang']],
    ['Supervisory or lead keeper experience', ['lead keeper']],
    ['One year in a charge hand, foreman or lead fitter capacity', ['charge hand', 'foreman', 'fitter']],
  ])('"%s"', (text, titles) => {
    expect(rolesIn(text)).toEqual(titles)
  })

  test.each([
    'Known as a good listener',
    'Two years of full-time paid professional experience',
    'Work as a team',
    'Experience as described below',
    'Years of farming in a leadership role',
    'A better guest user experience',
  ])('"%s" names none', (text) => {
    expect(rolesIn(text)).toEqual([])
  })

  test('is asked for, not told', () => {
    expect(rolesIn('Two years as a lock keeper', 'company')).toEqual([])
  })
})
