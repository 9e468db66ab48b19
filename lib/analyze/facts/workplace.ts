import type { Workplace } from '../../model/posting.ts'
import { wordAt } from '../stretch.ts'
import { type Claim, type FactReader, type Line, nothing } from './line.ts'
import { shareFromAfar } from './workplace/afar.ts'
import { workplaceByDays } from './workplace/days.ts'
import { isDenied, isDeniedBehind } from './workplace/denied.ts'
import { labelledWorkplace } from './workplace/labelled.ts'
import { isOfJob, isPredicate } from './workplace/of-job.ts'
import { FIRST_LINES, isSetOff, standingAlone, workplaceSetOff } from './workplace/set-off.ts'
import { phrases, portraits } from './workplace/words.ts'

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
    const labelled = labelledWorkplace(line)
    if (labelled) return [claim(labelled, 3)]
    if (line.role === 'responsibility') return nothing
    if (line.role === 'company' && isPortrait(line)) return [claim('remote', 1.8)]
    if (line.role === 'company' && phrases.longest(line, line.first)?.value === 'hybrid') return [claim('hybrid', 1.8)]
    if (line.role === 'company' && line.place >= FIRST_LINES) return nothing
    if (line.role === 'company') {
      const atTop = isWholeTop(line) ? 'remote' : workplaceSetOff(line)
      return atTop ? [claim(atTop, 1.8)] : nothing
    }
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
      const own = standingAlone(line, at)
      if (own) return [claim(own, 2.5)]
      if (wordAt(line, at) === 'remote' && line.place < FIRST_LINES && isSetOff(line, at)) return [claim('remote', 2)]
      if (wordAt(line, at) === 'remote' && (isPredicate(line, at) || isOfJob(line, at)))
        return [claim(isDenied(line, at) ? 'on-site' : 'remote', 2)]
    }
    return nothing
  },
}

function claim(value: Workplace, trust: number): Claim {
  return { field: 'jobLocationType', value, trust }
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

/** "100% remote (we have no office)": a line near the top that begins with it. */
function isWholeTop(line: Line): boolean {
  const found = phrases.longest(line, line.first)
  return found?.value === 'remote' && !isDeniedBehind(line, found.to)
}
