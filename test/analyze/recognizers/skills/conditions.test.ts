import { describe, expect, test } from 'vitest'
import { outsideConditions } from '../../../../lib/analyze/recognizers/skills/conditions.ts'
import { placeTokens } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import type { Mention } from '../../../../lib/model/skill.ts'
import type { Role } from '../../../../lib/model/statement.ts'

/** Which of the given words, as mentions of one statement, are left. */
function leftOf(text: string, words: readonly string[], role: Role = 'required'): string[] {
  const places = placeTokens(text, tokenize(text), [{ start: 0, end: text.length, role, reason: 'cue' }])
  const mentions = words.map((label): Mention => {
    const start = text.indexOf(label)
    return { start, end: start + label.length, skill: null, label, type: 'knowledge' }
  })
  return outsideConditions(places, mentions, ({ label }) => label.endsWith('licence')).map(({ label }) => label)
}

describe('what is asked of the body, of health, of time or of papers names no skill', () => {
  test.each([
    ['Lift 30 kg (feed sacks, crates) and walk the pens', ['feed sacks', 'crates', 'pens']],
    ['Strength to carry 20 lbs, and keen eyesight', ['eyesight']],
    ['Exposure to dust from hay', ['hay']],
    ['Ladders up to 12 m, confined spaces and a respirator', ['Ladders', 'confined spaces', 'respirator']],
    ['Cold weather, rain and mud', ['Cold weather', 'rain']],
    ['Clear criminal record', ['criminal record']],
    ['Measles vaccination (or a waiver)', ['Measles', 'waiver']],
    ['Right to work in Malta: residence card', ['Malta', 'residence card']],
    ['Must be a permanent resident, asylee or the like', ['permanent resident', 'asylee']],
    ['Willing to travel to the depot', ['depot']],
    ['Ready to rotate to the dairy', ['dairy']],
    ['Some days you will be in the dairy', ['dairy']],
    ['Late milking is part of the rota', ['rota']],
    ['Extra hours while the cows calve (Feb–Apr)', ['cows', 'Feb']],
    ['Trips: occasional travel to Millford', ['Millford']],
    ['No convictions for fraud or theft', ['fraud', 'theft']],
    ['You walk on gravel all day', ['gravel']],
    ['Able to pass a criminal background check', ['criminal']],
    ['Physical ability to perform the duties, including moving pianos', ['moving pianos']],
  ])('"%s"', (text, words) => {
    expect(leftOf(text, words)).toEqual([])
  })

  test.each([
    ['Able to lift 20 kg, and fond of chess', 'chess'],
    ['Able to lift 20 kg and strong in algebra', 'algebra'],
    ['Lift maintenance of old mills', 'mills'],
    ['A working at heights ticket', 'heights'],
    ['Algebra may stand in for logic', 'logic'],
    ['Kneeling; knowledge of roses', 'roses'],
    ['An understanding of roses and the stamina for long days', 'roses'],
    ['Confined space entry and fall protection', 'fall protection'],
    ['Pipe bending and brazing', 'brazing'],
  ])('but "%s" asks for %s', (text, word) => {
    expect(leftOf(text, [word])).toEqual([word])
  })

  test('a licence counts wherever it stands', () => {
    expect(leftOf('Driving licence and able to travel', ['Driving licence'])).toEqual(['Driving licence'])
  })

  test('what the post is about is left to itself', () => {
    expect(leftOf('Lift pianos', ['pianos'], 'responsibility')).toEqual(['pianos'])
  })
})
