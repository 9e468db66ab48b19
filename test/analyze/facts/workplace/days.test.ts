import { describe, expect, test } from 'vitest'
import { factsOf, wholeFactsOf } from '../lines.ts'

describe('where one works by the days of it', () => {
  test.each([
    ['You can work two days from home.', 'hybrid'],
    ['Work from home on Fridays.', 'hybrid'],
    ['Home working two days a week', 'hybrid'],
    ['Two home office days a week', 'hybrid'],
    ['Telework: up to 3 days per week', 'hybrid'],
    ['50% telework', 'hybrid'],
    ['3 days office / 2 days home', 'hybrid'],
    ['You will need to work from our Leeds office four days a week.', 'hybrid'],
    ['This role requires five days a week in our Leeds office.', 'on-site'],
    ['No work from home', 'on-site'],
    ['Office Cleaner, two days a week', undefined],
    ['process| Interviews are on Monday at our office.', undefined],
    ['Tell the office five days in advance.', undefined],
    ['Travel 50% of the time', undefined],
    ['Working from home where the role allows', undefined],
  ])('%s', (line, place) => {
    expect(factsOf(line).jobLocationType).toBe(place)
  })

  test.each([
    ['Location: Leeds with remote working up to 3 days a week', 'hybrid'],
    ['Location: Home based (UK) with travel', 'remote'],
    ['Location: Remote area of Wales', undefined],
    ['Remote: Partial', 'hybrid'],
    ['Remote job: No', 'on-site'],
    ['Remote eligible: Yes', 'remote'],
    ['Telework eligible: Yes', undefined],
  ])('as the value of a label: %s', (line, place) => {
    expect(factsOf(line).jobLocationType).toBe(place)
  })

  test('remote from anywhere among the first lines', () => {
    expect(wholeFactsOf('heading| Glazier\noffer| Leeds, or remote anywhere in the EU').jobLocationType).toBe('remote')
  })
})
