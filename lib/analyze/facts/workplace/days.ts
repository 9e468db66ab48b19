import type { Workplace } from '../../../model/posting.ts'
import { wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsAt } from '../../words/words-at.ts'
import type { Line } from '../line.ts'

const places = compilePhrases<'home' | 'office'>([
  [
    'from home|at home|wfh|home office|home-office|home working|homeworking|home-working|remote|remotely|remote work|remote working|telework|teleworking|telecommuting|mobile work|mobile working',
    'home',
  ],
  ['office|on site|on-site|onsite|in person|in-person', 'office'],
])
const isDay = wordsAt('day days')
const isWeekday = wordsAt('mondays tuesdays wednesdays thursdays fridays monday tuesday wednesday thursday friday')
/** What follows days of a week, and no others: "two days a week", "3 days in the office", "2 days WFH". */
const ofWeek = compilePhrases([
  [
    'a week|per week|each week|every week|/week|/ week|weekly|in the office|in our|in office|in person|on site|on-site|onsite|office|from home|from the office|from our|at home|at the office|home|wfh|remote|remotely|' +
      'of home|of remote|of telework|telework',
    true,
  ],
])
/** So many words stand between the days and the place at most. */
const AROUND = 9
/** Who works elsewhere as many days as a week has works there only. */
const WHOLE_WEEK = 5

/** Where one works by how many days, or how much of the time, a line tells of home or the office: "on Fridays from home", "40% remote". */
export function workplaceByDays(line: Line): Workplace | undefined {
  for (let at = line.first; at < line.to; at++) {
    const days = daysAt(line, at)
    if (days === undefined) continue
    for (let near = Math.max(line.first, at - AROUND); near < at + AROUND; near++) {
      const place = places.longest(line, near)
      if (!place || (place.value === 'office' ? !isWhere(line, near) : /^(?:not|no)$/.test(wordAt(line, near - 1)))) continue
      if (days < WHOLE_WEEK) return 'hybrid'
      if (place.value === 'office') return 'on-site'
    }
  }
  return undefined
}

/** Whether an office is said to be where one works, "in our Leeds office", and is no part of the job's name, "Office Cleaner". */
function isWhere(line: Line, at: number): boolean {
  return wordAt(line, at) !== 'office' || [1, 2, 3].some((back) => /^(?:in|from|at|days|day|-|\/)$/.test(wordAt(line, at - back)))
}

/** How many days of a week token `at` tells, or a share of its time as a part of them; undefined where it tells none. */
function daysAt(line: Line, at: number): number | undefined {
  if (isWeekday(line, at)) return wordAt(line, at - 1) === 'on' && wordAt(line, at - 2) === 'home' ? 1 : undefined
  const count = numberOf(wordAt(line, at))
  if (count === undefined) return undefined
  if (wordAt(line, at + 1) === '%') return count >= 10 && count <= 90 && places.longest(line, behindJoint(line, at + 2)) ? 1 : undefined
  let next = at + 1
  if (wordAt(line, next) === 'home' && wordAt(line, next + 1) === 'office') next += 2
  return isDay(line, next) && count >= 1 && count <= WHOLE_WEEK && ofWeek.longest(line, next + 1) ? count : undefined
}

function behindJoint(line: Line, at: number): number {
  return /^(?:of|in|from|work|working)$/.test(wordAt(line, at)) ? at + 1 : at
}
