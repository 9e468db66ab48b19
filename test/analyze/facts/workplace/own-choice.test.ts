import { describe, expect, test } from 'vitest'
import { wholeFactsOf } from '../lines.ts'

describe('a job told as remote beside an office that one may use', () => {
  test.each([
    ['Remote anywhere in the UK, or our Larkhill office if you like company', 'remote'],
    ['Remote (Europe) or our office in Larkhill, your choice', 'remote'],
    ['Base: remote, UK', 'remote'],
    ['Based: at home, anywhere in Ireland', 'remote'],
    ['You can do this job from anywhere in Wales.', 'remote'],
    ['This is a home-working post.', 'remote'],
    ['We all work from home.', 'remote'],
    ['Remote and office work in Larkhill', undefined],
    ['Remote work is possible on Fridays.', undefined],
    ['You will support remote teams anywhere in the UK.', undefined],
  ])('%s', (line, place) => {
    expect(wholeFactsOf(`heading| Night Editor\nother| Quillow Press\n${line}`).jobLocationType).toBe(place)
  })
})
