import type { Workplace } from '../../model/posting.ts'
import { compilePhrases } from '../phrases.ts'
import { isUpperCase, wordAt } from '../stretch.ts'
import type { Claim, FactReader, Line } from './line.ts'

/** Wordings that settle where one works, wherever they stand outside the employer's portrait. */
const phrases = compilePhrases<Workplace>([
  [
    'fully remote|100% remote|entirely remote|completely remote|remote role|remote position|remote job|remote opportunity|fully distributed|work from anywhere|working from anywhere|remote-first|work remotely from anywhere|remote within|remotely from anywhere',
    'remote',
  ],
  ['li-remote', 'remote'],
  [
    'hybrid role|hybrid position|hybrid working|hybrid work|hybrid model|hybrid schedule|hybrid work model|hybrid working model|hybrid setup|hybrid arrangement|hybrid environment|hybrid basis|hybrid job|li-hybrid|days a week in the office|days per week in the office|days in the office|days in office|days per week in office|days a week in office|day per week remotely|days remote',
    'hybrid',
  ],
  [
    'on-site role|on-site position|onsite role|onsite position|on site role|fully on-site|fully onsite|in-office role|in-person role|office-first|100% on-site|100% onsite|li-onsite|li-on-site|not a remote position|not a remote role|not remote|no remote work|cannot be remote|not eligible for remote',
    'on-site',
  ],
])
const FIRST_LINES = 5
const AROUND = 20
const plainWords = compilePhrases<Workplace>([
  ['remote|remotely|anywhere|home-based|work from home', 'remote'],
  ['hybrid', 'hybrid'],
  ['on-site|onsite|on site|in-office|in office|office', 'on-site'],
])
const labels =
  /^(?:(?:job |work |office |primary )?locations?|workplace(?: type)?|work(?:ing)? (?:arrangement|mode|model|style|type)|remote|location type|where|place of work)$/

/** Where one works. Remote only when the whole job may be done from anywhere; a tag ("#LI-Hybrid") or a label is believed before a sentence. */
export const workplace: FactReader = {
  triggers: ['remote', 'remotely', 'hybrid', 'anywhere', 'onsite', 'site', 'office', 'distributed', 'li', 'home', 'person', 'days'],
  read(line) {
    const labelled = line.label !== undefined && labels.test(line.label) ? labelledPlace(line) : undefined
    if (labelled) return [labelled]
    if (line.role === 'responsibility') return []
    if (line.role === 'company') return line.place < FIRST_LINES && standsRemote(line) ? [claim('remote', 2)] : []
    for (let at = line.from; at < line.to; at++) {
      const phrase = phrases.longest(line, at)
      if (phrase) {
        const isTag = wordAt(line, at) === 'li'
        if (!isTag && phrase.value === 'remote' && isDenied(line, at)) return [claim('on-site', 2)]
        return [claim(phrase.value, isTag ? 4 : phrase.value === 'remote' ? 2 : 2.5)]
      }
      if (wordAt(line, at) === 'remote' && line.place < FIRST_LINES && isSetOff(line, at)) return [claim('remote', 2)]
      if (wordAt(line, at) === 'remote' && isPredicate(line, at)) return [claim(isDenied(line, at) ? 'on-site' : 'remote', 2)]
    }
    return []
  },
}

function claim(value: Workplace, trust: number): Claim {
  return { field: 'jobLocationType', value, trust }
}

/** "Location: Remote", "Workplace: hybrid", "Berlin (remote)"; a value that denies or limits it says nothing. */
function labelledPlace(line: Line): Claim | undefined {
  if (line.label === 'remote') return /^(?:yes|true)$/.test(wordAt(line, line.valueFrom)) ? claim('remote', 3) : undefined
  for (let at = line.valueFrom; at < Math.min(line.valueFrom + 25, line.to); at++) {
    const word = plainWords.longest(line, at)
    if (word && word.value !== 'on-site') return isDenied(line, at) ? undefined : claim(word.value, 3)
    if (word && /^(?:on|onsite|in)$/.test(wordAt(line, at))) return claim('on-site', 3)
  }
  return undefined
}

function isDenied(line: Line, at: number): boolean {
  for (let back = 1; back <= 4; back++) if (/^(?:not|no|non|never|cannot|isn|partially|partly)$/.test(wordAt(line, at - back))) return true
  return false
}

function standsRemote(line: Line): boolean {
  for (let at = line.from; at < line.to; at++) if (wordAt(line, at) === 'remote' && isSetOff(line, at)) return true
  return false
}

/** "Night Cook | Remote", "Welder (Remote, Wales)", "Leeds or remote UK": a part of its own in a line near the top that tells of no other place. */
function isSetOff(line: Line, at: number): boolean {
  for (let other = at - AROUND; other < at + AROUND; other++) if (/^(?:hybrid|office|onsite)$/.test(wordAt(line, other))) return false
  const before = wordAt(line, at - 1)
  const after = wordAt(line, at + 1)
  if (!/^(?:|-|\||\(|,|·|•|\/|or|\*)$/.test(before)) return false
  return /^(?:|-|\||\)|,|·|•|\/|\*|\.|or|in|within|from)$/.test(after) || isUpperCase(line, at + 1)
}

/** "This role is remote", "Remote," as a line of its own, "(Remote)". */
function isPredicate(line: Line, at: number): boolean {
  if (line.to - line.from <= 3) return true
  const before = wordAt(line, at - 1)
  const after = wordAt(line, at + 1)
  if (before === '(' && after === ')') return true
  return /^(?:is|be)$/.test(before) && /^(?:|\.|,|and|but|;|with|from|in|\()$/.test(after)
}
