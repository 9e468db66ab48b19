import { isWork } from '../../../alternatives/kinds.ts'
import { isWorkOnThings } from '../../experience/work-on-things.ts'
import { type Places, wordNear, wordsNear } from '../places.ts'

/** Things of a post that are also what some trades work on. */
const isThing = wordsNear(
  'team vehicle site drug screen job employee candidate applicant interview salary wage equipment office phone laptop letter minute travel night',
)
/** Doings that every post has, or that are done to who applies. */
const isEverybodys = wordsNear(
  'working training testing screening parking hiring checking meeting scheduling sharing setting support security',
)
const isRound = wordsNear('checks inspections techniques rounds audit audits manner')
const isTest = wordsNear('test tests')
/** What is tested in some trade, and not on who applies. */
const isTested = wordsNear(
  'browser unit integration load regression acceptance performance penetration stress usability smoke functional contract end pressure soil concrete leak insulation',
)
const isPart = wordsNear('part')
const isChecked = wordsNear('vehicle stock quality safety equipment site temperature start use')

/**
 * Whether a word that else tells of a post or a body is part of a trade's own where it stands: "vehicle checks", "job costing", "pipe bending",
 * "IV insertion". `first` and `last` are the ends of the name it stands in.
 */
export function isOfTrade(places: Places, at: number, { first, last }: { first: number; last: number }): boolean {
  if (first === last) return false
  if (isThing(places, at, first) && at < last) {
    if (isRound(places, last, first)) return wordNear(places, at, first) !== 'drug'
    return isWork(wordNear(places, last, first)) && !isEverybodys(places, last, first)
  }
  if (isRound(places, at, first)) return at === last && isChecked(places, at - 1, first)
  if (isTest(places, at, first)) return at === last && isTested(places, at - 1, first)
  if (isPart(places, at, first)) return at + 1 === last && isPartOfRules(places, at)
  // Right before a noun it is no numeral.
  if (wordNear(places, at, first) === 'iv') return at === first
  return isWorkOnThings({ ...places, from: first, to: last + 1 }, at)
}

/** "Part 91", "Part L": of rules that are told by their parts. */
function isPartOfRules({ text, tokens }: Places, at: number): boolean {
  return /^Part (?:\p{Lu}|\d+)\b/u.test(text.slice(tokens.start[at], tokens.end[at + 1]))
}
