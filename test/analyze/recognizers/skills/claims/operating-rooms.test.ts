import { expect, test } from 'vitest'
import { recognizeOperatingRooms } from '../../../../../lib/analyze/recognizers/skills/claims/operating-rooms.ts'
import { inPosting } from '../in-posting.ts'

function roomsIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return recognizeOperatingRooms(places).map(({ start, end }) => places.text.slice(start, end))
}

test.each([
  ['Two years of OR experience', ['OR']],
  ['OR nursing and OR scheduling', ['OR nursing', 'OR scheduling']],
  ['ICU, ER or OR background', ['OR']],
])('"%s" tells of an operating room', (sentence, rooms) => {
  expect(roomsIn(sentence)).toEqual(rooms)
})

test.each(['A degree OR four years of experience', 'RN OR nurse practitioner', 'OR experience as a potter', 'glazing or nursing'])(
  '"%s" joins',
  (sentence) => {
    expect(roomsIn(sentence)).toEqual([])
  },
)
