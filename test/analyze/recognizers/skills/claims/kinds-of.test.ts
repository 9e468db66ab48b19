import { describe, expect, test } from 'vitest'
import { recognizeKindsOf } from '../../../../../lib/analyze/recognizers/skills/claims/kinds-of.ts'
import { inPosting } from '../in-posting.ts'

function kindsIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return recognizeKindsOf(places).map(({ start, end }) => places.text.slice(start, end))
}

describe('the kind of things that examples are given of', () => {
  test.each([
    ['Proficiency in glaze mixing software such as Quill', 'glaze mixing software'],
    ['You can talk about kiln readers (Ferry, Moss)', 'kiln readers'],
    ['Confident use of a guild records system (e.g. Ferry)', 'guild records system'],
    ['Have built on at least one glaze orchestrator (Quill, Ferry)', 'glaze orchestrator'],
  ])('"%s"', (sentence, kind) => {
    expect(kindsIn(sentence)).toEqual([kind])
  })

  test.each([
    'Tools such as Quill',
    'Proficiency in A/B kiln tools such as Quill',
    'Modern tools such as Quill',
    'Similar software (Quill)',
    'A kiln system that fires',
    'Software like they use at Quill',
  ])('is none in "%s"', (sentence) => {
    expect(kindsIn(sentence)).toEqual([])
  })
})
