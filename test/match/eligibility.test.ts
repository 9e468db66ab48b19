import { describe, expect, test } from 'vitest'
import type { Profile } from '../../lib/model/profile.ts'
import type { Criterion, Eligibility } from '../../lib/model/requirement.ts'
import { certified, judged, worked } from './world.ts'

const asked = (of: Eligibility, text: string, words: string): [Criterion, string] => {
  const start = text.indexOf(words)
  return [{ kind: 'eligibility', of, start, end: start + words.length }, text]
}
const says = (summary: string): Profile => ({ basics: { summary } })

const rightIn = (country: string) =>
  asked('work-authorization', `We need a baker. You have the right to work in ${country}, now.`, 'right to work')
const permit = asked('work-authorization', 'A valid EU work permit is needed.', 'work permit')
const citizen = asked('citizenship', 'Canadian citizenship', 'citizenship')
const resident = asked('citizenship', 'Canadian citizen or permanent resident', 'citizen or permanent resident')
const moving = asked('relocation', 'Ready to relocate to Oslo', 'relocate')
const check = asked('background-check', 'A Zedland Vulnerable Adults Check', 'Vulnerable Adults Check')

describe('what a profile says plainly of what one must be or may do', () => {
  const cases: [profile: Profile, asked: [Criterion, string], status: string][] = [
    [says('Norwegian citizen'), rightIn('Norway'), 'met'],
    [says('Norwegian citizen'), rightIn('Canada'), 'unknown'],
    [says('Permanent resident of Canada'), rightIn('Canada'), 'met'],
    [says('Slovak nationality'), rightIn('Italy'), 'met'],
    [says('Swiss nationality'), rightIn('Italy'), 'unknown'],
    [says('Slovak nationality'), permit, 'met'],
    [says('Permanent resident of Slovakia'), permit, 'unknown'],
    [says('Needs a visa for Canada'), rightIn('Canada'), 'unknown'],
    [says('Indian citizen'), rightIn('the U.S.'), 'unknown'],
    [says('Work permit for the U.S.'), rightIn('the U.S.'), 'met'],
    [worked(['2020', undefined, 'Visa clerk for Canada']), rightIn('Canada'), 'unknown'],
    [says('Permanent resident of Canada'), citizen, 'unknown'],
    [says('Permanent resident of Canada'), resident, 'met'],
    [says('Happy to relocate'), moving, 'met'],
    [says('Not willing to relocate'), moving, 'unknown'],
    [worked(['2020', undefined, 'Ready to move house for others']), moving, 'unknown'],
    [certified('Vulnerable Adults Check (volunteer)'), check, 'met'],
    [says('Ran every vulnerable adults check of the house'), check, 'unknown'],
  ]
  test.each(cases)('%j: %j, %s', (profile, [criterion, text], status) => {
    expect(judged(profile, criterion, text)).toMatchObject({ status, unscored: true })
  })
})
