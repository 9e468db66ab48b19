import { describe, expect, test } from 'vitest'
import { placeTokens } from '../../../../../lib/analyze/recognizers/skills/places.ts'
import { proposeSkills } from '../../../../../lib/analyze/recognizers/skills/propose.ts'
import { loadLexicon } from '../../../../../lib/cli/load-lexicon.ts'
import { tokenize } from '../../../../../lib/lexicon/tokenize.ts'

const lexicon = loadLexicon()

/** The skills that rules find in a requirement. */
function idsIn(text: string): (string | null)[] {
  const tokens = tokenize(text)
  const places = placeTokens(text, tokens, [{ start: 0, end: text.length, role: 'required', reason: 'heading' }])
  return proposeSkills(places, lexicon.find(text, tokens)).map(({ skill }) => skill)
}

describe('a short name counts in its own field', () => {
  const therapist = 'occupational-therapist'
  test('by itself', () => {
    expect(idsIn('OTR required')).toContain(therapist)
  })

  test('beside other skills of its field', () => {
    expect(idsIn('OTR, wound care, patient assessment, tractor-trailer, forklift and route planning')).toContain(therapist)
  })

  test('not where the text names skills of another field, and none of its own', () => {
    expect(idsIn('OTR experience, tractor-trailer, forklift, route planning and warehousing')).not.toContain(therapist)
    expect(idsIn('Coaching for JEE in algebra: lesson planning, classroom management, curriculum development')).not.toContain('jakarta-ee')
  })

  test('and one that means the same in every field counts in all', () => {
    expect(idsIn('KPIs, wound care, patient assessment, catheter care')).toContain('metrics-definition')
  })
})
