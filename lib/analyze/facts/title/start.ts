import { isUpperCase, touches, wordAt, written } from '../../stretch.ts'
import { isOneOf, type Line } from '../line.ts'
import { afterPlacePrefix } from '../location/place-prefix.ts'
import { isAnnouncement } from '../section-heading.ts'

/** No announcement has more words. */
const LONGEST_ANNOUNCEMENT = 3

/** The token after what announces a job and a dash or colon: "JOB POSTING - NIGHT COOK". */
function afterAnnouncement(line: Line, from: number): number {
  for (let at = from + 1; at <= from + LONGEST_ANNOUNCEMENT; at++)
    if (isOneOf(wordAt(line, at), '-:') && !touches(line, at + 1))
      return isAnnouncement(written(line, from, at).toLowerCase()) ? at + 1 : from
  return from
}

/** The token after how many are sought, or the number of the posting: "2 x Night Cooks", "REQ-2231 Night Cook". */
function afterCount(line: Line, from: number): number {
  if (/^\d{1,2}$/.test(wordAt(line, from)) && /^[x×]$/.test(wordAt(line, from + 1))) return from + 2
  const number = wordAt(line, from + 1) === '-' ? from + 2 : from + 1
  const isNumber = isUpperCase(line, from) && /^\d{3,}$/.test(wordAt(line, number)) && number < line.to - 1
  return isNumber && /^(?:req|ref|job|jr|id|r|no)$/.test(wordAt(line, from)) ? number + 1 : from
}

/** The first token that no longer calls for people: after "Urgently hiring -", "Vacancy:". */
export function afterCalls(line: Line, from: number): number {
  let start = afterPlacePrefix(line, afterCount(line, afterAnnouncement(line, from)))
  if (wordAt(line, start) === '[') start++
  // "Calling all Night Cooks!"
  if (wordAt(line, start) === 'calling' && wordAt(line, start + 1) === 'all') start += 2
  while (
    start < from + 4 &&
    /^(?:hiring|wanted|needed|vacancy|vacancies|requirement|requirements|opening|openings|now|urgent|urgently|need|immediate|immediately)$/.test(
      wordAt(line, start),
    )
  )
    start++
  while (start > from && start < from + 5 && /^(?:[-:!|\]]|for)$/.test(wordAt(line, start))) start++
  return start
}
