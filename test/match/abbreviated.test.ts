import { describe, expect, test } from 'vitest'
import { abbreviatedIn } from '../../lib/match/abbreviated.ts'
import { readBackground } from '../../lib/match/background.ts'
import type { Finding } from '../../lib/match/finding.ts'
import { withNearest } from '../../lib/match/near.ts'
import { all, has, judged, skill, world } from './world.ts'

test.each([
  ['Zonal Growth Appraiser (ZGA)', ['Zonal Growth Appraiser (ZGA)']],
  ['Registered with the Guild of Lamp Makers (GLM) or similar', ['Guild of Lamp Makers (GLM)']],
  ['ZGA (Zonal Growth Appraiser) for the north', ['ZGA (Zonal Growth Appraiser)']],
  ['Harbour pilots (HPX)', []],
  ['Ledgers (SAP)', []],
  ['SAP (ledgers and stock)', []],
])('of "%s" the names with a short form are %j', (text, names) => {
  expect(abbreviatedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(names)
})

describe('a name with a short form', () => {
  const asked = 'Certified Python Guide (CPG)'
  test('is not had in part by one word of it', () => {
    const python = { ...skill('python'), start: 10, end: 16 }
    const short = { ...skill('CPG'), start: 24, end: 27 }
    expect(judged(has('Python'), all(python, short), asked).status).toBe('unmet')
    expect(judged(has('Python'), all(python, { ...short, start: 40, end: 43 }), `${asked} and what is CPG`).status).toBe('partial')
  })
  test('is not told by another name that shares most of its words', () => {
    const finding: Finding = { status: 'unmet', reason: 'skill-missing', label: asked, evidence: [] }
    const near = (text: string) => withNearest(finding, text, readBackground(has('Certified Wig Guide'), world)).status
    expect(near('Certified Python Guide')).toBe('met')
    expect(near(asked)).toBe('unmet')
  })
})
