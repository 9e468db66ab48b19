import type { Workplace } from '../../model/posting.ts'
import { isUpperCase, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { type Claim, type FactReader, type Line, nothing } from './line.ts'
import { workplaceByDays } from './workplace/days.ts'
import { afar, phrases, portraits } from './workplace/words.ts'

const FIRST_LINES = 5
const AROUND = 20
/** How far before an office "or" makes it one's own choice. */
const CHOICE = 4
const plainWords = compilePhrases<Workplace>([
  ['remote|remotely|anywhere|home-based|home based|work from home|virtual|telecommute', 'remote'],
  ['hybrid', 'hybrid'],
  ['on-site|onsite|on site|in-office|in office|office|in person|in-person', 'on-site'],
])
/** What by itself near the top says where one works. */
const alone = compilePhrases<Workplace>([
  ['hybrid|hybride|híbrido', 'hybrid'],
  ['on-site|onsite|on site|in-person|in person|in-office', 'on-site'],
])
const labels =
  /^(?:(?:job |work |office |primary )?locations?|workplace(?: type)?|work(?:ing)? (?:arrangement|mode|model|style|type)|remote|location type|where|place of work|place|base|based|home base|working location|remote work|remote (?:type|job|eligible|status|option|working)|work(?:ing)? pattern)$/

/** Where one works. Remote only when the whole job may be done from anywhere; a tag ("#LI-Hybrid") or a label is believed before a sentence. */
export const workplace: FactReader = {
  triggers: [
    'remote',
    'telework',
    'telecommute',
    'telecommuting',
    'virtual',
    'independent',
    'remotely',
    'hybrid',
    'hybride',
    'híbrido',
    'anywhere',
    'onsite',
    'site',
    'office',
    'distributed',
    'li',
    'home',
    'person',
    'days',
    'day',
    'wfh',
    'homeworking',
    'teleworking',
  ],
  read(line) {
    const labelled = line.label !== undefined && labels.test(line.label) ? labelledPlace(line) : undefined
    if (labelled) return [labelled]
    if (line.role === 'responsibility') return []
    if (line.role === 'company' && isPortrait(line)) return [claim('remote', 1.8)]
    if (line.role === 'company' && phrases.longest(line, line.first)?.value === 'hybrid') return [claim('hybrid', 1.8)]
    if (line.role === 'company' && line.place >= FIRST_LINES) return []
    if (line.role === 'company') return wholeTop(line) ?? fromSetOff(line)
    const byDays = workplaceByDays(line)
    if (byDays) return [claim(byDays, 2.4)]
    for (let at = line.from; at < line.to; at++) {
      const phrase = phrases.longest(line, at)
      if (phrase) {
        const isTag = wordAt(line, at) === 'li'
        if (!isTag && phrase.value === 'remote' && (isDenied(line, at) || isDeniedBehind(line, phrase.to))) return [claim('on-site', 2)]
        return [claim(phrase.value, isTag ? 4 : phrase.value === 'remote' ? 2 : 2.5)]
      }
      const share = line.role === 'required' || line.role === 'preferred' ? undefined : shareFromAfar(line, at)
      if (share) return [claim(share, 1.9)]
      const own = standsAlone(line, at) ? alone.longest(line, at) : undefined
      if (own) return [claim(own.value, 2.5)]
      if (wordAt(line, at) === 'remote' && line.place < FIRST_LINES && isSetOff(line, at)) return [claim('remote', 2)]
      if (wordAt(line, at) === 'remote' && (isPredicate(line, at) || isOfJob(line, at)))
        return [claim(isDenied(line, at) ? 'on-site' : 'remote', 2)]
    }
    return []
  },
}

function claim(value: Workplace, trust: number): Claim {
  return { field: 'jobLocationType', value, trust }
}

/** "Location: Remote", "Workplace: hybrid", "Berlin (remote)"; a value that denies or limits it says nothing. */
function labelledPlace(line: Line): Claim | undefined {
  const byDays = workplaceByDays(line)
  if (byDays) return claim(byDays, 3)
  if (line.label?.startsWith('remote')) {
    const value = wordAt(line, line.valueFrom)
    if (/^(?:no|false|none|not|onsite|on)$/.test(value)) return claim('on-site', 3)
    if (/^(?:partial|partially|partly|hybrid|some)$/.test(value)) return claim('hybrid', 3)
    return /^(?:yes|true|fully|full|100)$/.test(value) ? claim('remote', 3) : undefined
  }
  for (let at = line.valueFrom; at < Math.min(line.valueFrom + 25, line.to); at++) {
    const word = plainWords.longest(line, at)
    if (word && word.value !== 'on-site') return isDenied(line, at) || isFarOff(line, word.to) ? undefined : claim(word.value, 3)
    if (word && /^(?:on|onsite|in)$/.test(wordAt(line, at))) return claim('on-site', 3)
  }
  return undefined
}

/** Whether "remote" says of a place that it is far from others: "Remote area of Wales". */
function isFarOff(line: Line, at: number): boolean {
  return /^(?:area|areas|location|locations|site|sites|community|communities|region|island|station)$/.test(wordAt(line, at))
}

function isDenied(line: Line, at: number): boolean {
  for (let back = 1; back <= 4; back++) if (/^(?:not|no|non|never|cannot|isn|partially|partly)$/.test(wordAt(line, at - back))) return true
  return false
}

/** "Fully remote work is not possible", "remote-first is no option". */
function isDeniedBehind(line: Line, to: number): boolean {
  for (let at = to; at < to + 4 && !/^[,.;:(]$/.test(wordAt(line, at)); at++)
    if (/^(?:not|cannot|isn|unavailable|impossible)$/.test(wordAt(line, at)) ? wordAt(line, at + 1) !== 'only' : isNoBehind(line, at))
      return true
  return false
}

/** "Remote work is no option", "fully remote? No": "no" is said of it, not of what follows ("100% remote role no travel"). */
function isNoBehind(line: Line, at: number): boolean {
  return wordAt(line, at) === 'no' && (/^(?:is|are|be|\?)$/.test(wordAt(line, at - 1)) || wordAt(line, at + 1) === 'longer')
}

/** "We are a remote team", "our team is fully remote". */
function isPortrait(line: Line): boolean {
  for (let at = line.from; at < line.to; at++) {
    const found = portraits.longest(line, at)
    // "A remote office", "a remote part of Wales"
    if (found && !/^(?:office|part|area|town|village|region|location|sensing|monitoring|support)$/.test(wordAt(line, found.to))) return true
  }
  return false
}

/** "You will work remotely" is all of the job; "work from home two days a week" some of it, and "occasionally" says nothing. */
function shareFromAfar(line: Line, from: number): Workplace | undefined {
  const found = afar.longest(line, from)
  if (!found || isDenied(line, from)) return undefined
  if (/^(?:allowance|stipend|budget|policy|days?|setup|set|equipment|option|options|opportunity|flexibility)$/.test(wordAt(line, found.to)))
    return undefined
  let isOffered = false
  for (let at = line.from; at < line.to; at++) {
    const word = wordAt(line, at)
    if (word === 'days' && /^(?:a|per|each|\/)$/.test(wordAt(line, at + 1)) && wordAt(line, at + 2) === 'week') return 'hybrid'
    if (
      /^(?:office|occasionally|occasional|sometimes|partially|partly|some|days?|fridays|weeks?|weeks|month|flexibility|possibility|option|needed|necessary|required|available|if|when|where|hybrid|onsite)$/.test(
        word,
      )
    )
      isOffered = true
    if (at < from && /^(?:can|may|could|ability|able|chance|opportunity|opportunities|to|experience|allowed)$/.test(word)) isOffered = true
  }
  return isOffered ? undefined : 'remote'
}

/** "Hybrid: two days …", "Night Cook | On-site", "Hybrid (Leeds)": the words by themselves in a line, or at its start before a sign. */
function standsAlone(line: Line, at: number): boolean {
  const found = alone.longest(line, at)
  if (!found) return false
  const next = wordAt(line, found.to) === '.' && found.to + 1 >= line.to ? '' : wordAt(line, found.to)
  // "On-site, free parking" is no place of work.
  const isStart = at === line.first && (found.value === 'hybrid' || next === '' || (line.place < FIRST_LINES && /^[|(·•/]$/.test(next)))
  if (at === line.first && (line.place < FIRST_LINES || found.value === 'hybrid') && /^(?:in|at|with|from)$/.test(next)) return true
  const isApart = line.place < FIRST_LINES && /^(?:-|\||\(|,|·|•|\/|\*)$/.test(wordAt(line, at - 1))
  return (isStart || isApart) && /^(?:|-|\||\(|\)|,|·|•|\/|\*|\.|:)$/.test(next)
}

/** "100% remote (we have no office)": a line near the top that begins with it. */
function wholeTop(line: Line): readonly Claim[] | undefined {
  const found = phrases.longest(line, line.first)
  return found?.value === 'remote' && !isDeniedBehind(line, found.to) ? [claim('remote', 1.8)] : undefined
}

/** What a line near the top that is no sentence says between its signs: "Finance | Leeds | On-site". */
function fromSetOff(line: Line): readonly Claim[] {
  for (let at = line.from; at < line.to; at++) {
    if (wordAt(line, at) === 'remote' && isSetOff(line, at)) return [claim('remote', 1.8)]
    const own = standsAlone(line, at) ? alone.longest(line, at) : undefined
    if (own) return [claim(own.value, 1.8)]
  }
  return nothing
}

/** "Night Cook | Remote", "Welder (Remote, Wales)", "Leeds or remote UK": a part of its own in a line near the top that tells of no other place. */
function isSetOff(line: Line, at: number): boolean {
  for (let other = at - AROUND; other < at + AROUND; other++)
    if (/^(?:hybrid|office|onsite)$/.test(wordAt(line, other)) && !isVisited(line, other)) return false
  const before = wordAt(line, at - 1)
  const after = wordAt(line, at + 1)
  // A pin or another picture may stand before it.
  if (!/^(?:|-|\||\(|,|·|•|\/|or|\*|[^\p{L}\p{N}.:;'"&]+)$/u.test(before)) return false
  return /^(?:|-|\||\(|\)|,|·|•|\/|\*|\.|or|in|within|from|anywhere)$/.test(after) || isUpperCase(line, at + 1)
}

/** "With occasional travel to our Exeter office", "Remote, or our Exeter office if you like": where one is seldom, or by one's own choice. */
function isVisited(line: Line, office: number): boolean {
  if (wordAt(line, office) === 'office')
    for (let back = office - 1; back >= office - CHOICE && !/^(?:and|with)$/.test(wordAt(line, back)); back--)
      if (wordAt(line, back) === 'or') return true
  for (let back = office - 1; back >= office - 5; back--) if (/^(?:travel|trips?|visits?)$/.test(wordAt(line, back))) return true
  return false
}

/** "This role is remote", "all our roles are remote", "Remote," as a line of its own, "(Remote)", "Remote (Wales)". */
function isPredicate(line: Line, at: number): boolean {
  if (line.to - line.from <= 3) return true
  const before = wordAt(line, at - 1)
  const after = wordAt(line, at + 1)
  if (before === '(' && after === ')') return true
  if (at === line.first && after === '(' && wordAt(line, line.to - 1) === ')') return true
  return (/^(?:is|be)$/.test(before) || areAllJobs(line, at - 1)) && /^(?:|\.|,|and|but|;|with|from|in|\()$/.test(after)
}

/** "Our positions are", but not "some positions are". */
function areAllJobs(line: Line, at: number): boolean {
  if (wordAt(line, at) !== 'are' || !/^(?:roles|positions|jobs)$/.test(wordAt(line, at - 1))) return false
  for (let back = 2; back <= 5; back++) if (/^(?:some|many|most|several|certain|few|other)$/.test(wordAt(line, at - back))) return false
  return true
}

/** "A remote, full-time position", "remote part-time contract role": the job is called so, beside how much one works. */
function isOfJob(line: Line, at: number): boolean {
  let next = at + 1
  while (next < at + 8 && /^(?:,|-|full|part|time|full-time|part-time|permanent|contract|temporary|salaried)$/.test(wordAt(line, next)))
    next++
  return next > at + 1 && /^(?:role|position|job|opportunity)$/.test(wordAt(line, next))
}
