import type { Workplace } from '../../../model/posting.ts'
import { wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import type { Line } from '../line.ts'
import { workplaceByDays } from './days.ts'
import { isDenied } from './denied.ts'

const plainWords = compilePhrases<Workplace>([
  ['remote|remotely|anywhere|home-based|home based|work from home|virtual|telecommute', 'remote'],
  ['hybrid', 'hybrid'],
  ['on-site|onsite|on site|in-office|in office|office|in person|in-person', 'on-site'],
])
const labels =
  /^(?:(?:job |work |office |primary )?locations?|workplace(?: type)?|work(?:ing)? (?:arrangement|mode|model|style|type)|remote|location type|where|place of work|place|base|based|home base|working location|remote work|remote (?:type|job|eligible|status|option|working)|work(?:ing)? pattern)$/

/** What a label says of where one works: "Location: Remote", "Workplace: hybrid", "Berlin (remote)"; a value that denies or limits it says nothing. */
export function labelledWorkplace(line: Line): Workplace | undefined {
  if (line.label === undefined || !labels.test(line.label)) return undefined
  const byDays = workplaceByDays(line)
  if (byDays) return byDays
  if (line.label.startsWith('remote')) {
    const value = wordAt(line, line.valueFrom)
    if (/^(?:no|false|none|not|onsite|on)$/.test(value)) return 'on-site'
    if (/^(?:partial|partially|partly|hybrid|some)$/.test(value)) return 'hybrid'
    return /^(?:yes|true|fully|full|100)$/.test(value) ? 'remote' : undefined
  }
  for (let at = line.valueFrom; at < Math.min(line.valueFrom + 25, line.to); at++) {
    const word = plainWords.longest(line, at)
    if (word && word.value !== 'on-site') return isDenied(line, at) || isFarOff(line, word.to) ? undefined : word.value
    if (word && /^(?:on|onsite|in)$/.test(wordAt(line, at))) return 'on-site'
  }
  return undefined
}

/** Whether "remote" says of a place that it is far from others: "Remote area of Wales". */
function isFarOff(line: Line, at: number): boolean {
  return /^(?:area|areas|location|locations|site|sites|community|communities|region|island|station)$/.test(wordAt(line, at))
}
