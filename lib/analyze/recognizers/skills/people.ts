import type { FormMatch } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../words/word-set.ts'
import { type Places, wordNear, wordsNear } from './places.ts'

const people = wordSet(
  'developer developers engineer engineers manager managers designer designers analyst analysts lead leads leader leaders architect architects ' +
    'consultant consultants specialist specialists expert experts intern interns programmer programmers scientist scientists researcher researchers ' +
    'administrator administrators coordinator supervisor supervisors officer officers assistant assistants technician technicians nurse nurses ' +
    'teacher teachers worker workers driver drivers clerk clerks chef chefs planner planners advisor advisors adviser representative director ' +
    'directors head recruiter executive executives professional professionals practitioner practitioners fitter operator operators owner owners ' +
    'tutor lecturer accountant accountants buyer controller agent',
)
const isPersonNear = wordsNear(people)
const isEmployers = wordsNear('team teams department company companies startup startups agency firm market industry world')
const tellsPast = wordsNear(
  'experience experienced worked working background career history trained employed role roles position positions years',
)
const FURTHEST_PAST = 5

/** Whether a word says what somebody is by trade. */
export function isPerson(word: string): boolean {
  return people.has(word)
}

/** Whether a match is, or is the attribute of, a name for people: "software engineer", "Java" of "Java developers". */
export function namesPerson(places: Places, { skill, first, last }: FormMatch): boolean {
  if (skill.kind === 'soft' || skill.kind === 'credential') return false
  if (isPersonNear(places, last + 1, last)) return true
  return skill.kind !== 'tool' && skill.kind !== 'platform' && isPersonNear(places, last, first)
}

/** Whether a match is the attribute of those who work at something together: "finance" of "finance team", not of "Finance Team size: 5". */
export function namesEmployer(places: Places, { last }: FormMatch): boolean {
  const at = places.tokens.start[last + 1] ?? 0
  return isEmployers(places, last + 1, last) && places.text.charAt(at) === places.text.charAt(at).toLowerCase()
}

/** Whether that name tells what somebody has been, and so what they can do: "experience as a Java developer", "Java developer experience". */
export function isPastRole(places: Places, { first, last }: FormMatch): boolean {
  for (let at = last + 1; at <= last + 2; at++) if (tellsPast(places, at, last)) return true
  for (let at = first - 1; at >= first - FURTHEST_PAST; at--) {
    const word = wordNear(places, at, first)
    if (word === '') return false
    if (word === 'as' || word === 'in') return tellsPast(places, at - 1, first)
  }
  return false
}
