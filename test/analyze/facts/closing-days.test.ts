import { describe, expect, test } from 'vitest'
import { factsOf } from './lines.ts'

describe('the last day to apply, in more wordings', () => {
  test.each([
    ["process| We'll close this ad on 14 March 2031.", '2031-03-14'],
    ['process| We are closing applications on 3 April 2031.', '2031-04-03'],
    ['process| This posting comes down on June 6, 2031.', '2031-06-06'],
    ['process| The window to apply shuts on 6 July 2031.', '2031-07-06'],
    ['process| Latest date for receipt of applications: 12 noon on Wednesday 7th May 2031.', '2031-05-07'],
    ['process| Forms must reach hr@quillow.example not later than 4.00 p.m. on Thursday, 22nd May, 2031.', '2031-05-22'],
    ['process| Your letter must arrive by Tuesday, 4 February 2031, 17:00.', '2031-02-04'],
    ['process| Posted 12/15/2030.\nprocess| Open until 01/16/2031, 11:59 PM.', '2031-01-16'],
    [
      'process| Applications are taken online only from Friday, May 2, 2031 to 11:59 p.m., Pacific Time, Friday, May 16, 2031.',
      '2031-05-16',
    ],
    [
      'process| Applications must be received BETWEEN 8:00 a.m. Eastern Time, May 2, 2031 and 5 p.m. Eastern Time, May 16, 2031.',
      '2031-05-16',
    ],
    [
      'process| Applications will be accepted on-line, beginning Friday, May 2, 2031, until enough are received, but no later than Friday, May 16, 2031.',
      '2031-05-16',
    ],
    ['process| Applications will be accepted beginning May 2, 2031.', undefined],
    ['offer| Our café is open until 1 October 2031.', undefined],
    ['responsibility| Close the books on 3 April 2031.', undefined],
    ['required| You must hold the licence by 1 September 2031.', undefined],
    ['process| Interviews will be held on 3 March 2031.', undefined],
  ])('%s', (lines, day) => {
    expect(factsOf(lines).validThrough).toBe(day)
  })
})
