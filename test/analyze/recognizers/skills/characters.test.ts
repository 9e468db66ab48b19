import { describe, expect, test } from 'vitest'
import { withCharacters } from '../../../../lib/analyze/recognizers/skills/characters.ts'
import { lexicon } from '../../../lexicon/skill-files.ts'
import { inPosting, mentionIn } from './in-posting.ts'

function charactersIn(sentence: string, unknown: readonly string[] = []): string[] {
  const places = inPosting(sentence)
  const mentions = unknown.map((words) => mentionIn(places, words))
  return withCharacters(places, mentions, lexicon).map(({ label }) => label)
}

describe('how a person is to be, told by an adjective that is said of things too', () => {
  test.each([
    ['You are patient with learners', ['patience']],
    ['Warm, tactful and good at listening', ['warmth', 'tact']],
    ['Organised, warm, and unflappable when the kiln fails', ['warmth', 'composure']],
    ['We want a warm, organised potter', ['warmth']],
    ['Self-motivated, gentle', ['gentle']],
    ['You are curious and sceptical without being rude', ['sceptical']],
    ['You are professional, coachable and dependable behind the wheel', ['professionalism', 'coachability', 'reliability']],
    ['You are very kind to glazes', ['kindness']],
  ])('"%s"', (sentence, names) => {
    expect(charactersIn(sentence)).toEqual(names)
  })

  test('two of them are two, whatever was mentioned of them', () => {
    expect(charactersIn('You are meticulous and discreet', ['meticulous and discreet'])).toEqual(['attention to detail', 'discretion'])
  })

  test.each([
    'Patient care and ward rounds',
    'Patient and family teaching',
    'A warm studio',
    'The kind of glaze that lasts',
    'Warm, dry clothing',
    'Meticulous attention to glazes',
  ])('is nothing in "%s"', (sentence) => {
    expect(charactersIn(sentence)).toEqual([])
  })
})
