import { describe, expect, test } from 'vitest'
import { recognizePractices } from '../../../../../lib/analyze/recognizers/skills/claims/practices.ts'
import { inPosting } from '../in-posting.ts'

function practicesIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return recognizePractices(places).map(({ start, end }) => places.text.slice(start, end))
}

describe('ways of working called by what they build on', () => {
  test.each([
    ['Skill in evidence-based practices', 'evidence-based practices'],
    ['Uses strengths-based approaches', 'strengths-based approaches'],
    ['Current research-based glazing instruction', 'research-based glazing instruction'],
    ['Family-centered therapy', 'Family-centered therapy'],
  ])('"%s"', (sentence, name) => {
    expect(practicesIn(sentence)).toEqual([name])
  })

  test.each(['A hospital-based practice', 'Web-based tools', 'Glazing based practice', 'Focused practice'])('none in "%s"', (sentence) => {
    expect(practicesIn(sentence)).toEqual([])
  })
})
