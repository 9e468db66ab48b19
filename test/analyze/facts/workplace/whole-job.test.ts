import { describe, expect, test } from 'vitest'
import { factsOf } from '../lines.ts'

describe('whether the whole job may be done from afar', () => {
  test.each([
    ['The position is virtual and open to people in any state.', 'remote'],
    ['Workplace: Virtual', 'remote'],
    ['This is a full-time telecommuting position.', 'remote'],
    ['Position: 100% telecommute', 'remote'],
    ['The role is home-based.', 'remote'],
    ['The role is otherwise location independent.', 'remote'],
    ['This job can be done from your home anywhere in Wales.', 'remote'],
    ['process| Applicants may be located anywhere in the country.', 'remote'],
    ['You will work from your home office full time.', 'remote'],
    ['company| We have no office: everybody works from home.', 'remote'],
    ['required| Remote (nationwide)', 'remote'],
    ['Virtual interviews are offered.', undefined],
    ['Experience of virtual reality', undefined],
    ['Our childcare is home-based.', undefined],
    ['The test is independent of where you live.', undefined],
  ])('%s', (line, place) => {
    expect(factsOf(line).jobLocationType).toBe(place)
  })
})
