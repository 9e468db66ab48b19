import { expect, test } from 'vitest'
import { AUSTRALIAN_STATES, CANADIAN_PROVINCES, REGION_NAMES, US_STATES } from '../../lib/model/regions.ts'

test('states and provinces have their letters and their names', () => {
  expect([US_STATES.size, CANADIAN_PROVINCES.size, AUSTRALIAN_STATES.size]).toEqual([51, 10, 8])
  expect(US_STATES.get('nh')).toBe('new hampshire')
  expect(AUSTRALIAN_STATES.get('wa')).toBe('western australia')
  expect(new Set(REGION_NAMES).size).toBe(69)
})
