import { describe, expect, test } from 'vitest'
import { recognizeDomains } from '../../../../../lib/analyze/recognizers/skills/claims/domains.ts'
import { inPosting } from '../in-posting.ts'

function domainsIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return recognizeDomains(places).map(({ start, end }) => places.text.slice(start, end))
}

describe('what experience or skills are of, where it stands before the word', () => {
  test.each([
    ['Previous oyster experience', ['oyster']],
    ['A ferry or kiln background', ['ferry', 'kiln']],
    ['Strong glazing, pit-firing and kiln repair skills', ['glazing', 'pit-firing', 'kiln repair']],
    ['Solid splicing abilities', ['splicing']],
    ['Well-developed splicing and drawing skills', ['splicing', 'drawing']],
    ['First aid and kiln plant knowledge', ['First aid', 'kiln plant']],
  ])('"%s"', (sentence, names) => {
    expect(domainsIn(sentence)).toEqual(names)
  })

  test.each([
    'Strong analytical skills',
    'Excellent verbal and written skills',
    'Good persuasive skills',
    'Your skills matter',
    'Secure knowledge of kilns',
  ])('is nothing in "%s"', (sentence) => {
    expect(domainsIn(sentence)).toEqual([])
  })
})
