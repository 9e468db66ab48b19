import { wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordSet } from '../../words/word-set.ts'
import { type Claim, type FactReader, type Line, nothing } from '../line.ts'
import { isNamePart, nameEnd } from '../names.ts'
import { regionEnd } from './place-at.ts'
import { placedName } from './placed-name.ts'
import { townClaim } from './town-near-top.ts'
import { townAt } from './towns.ts'

/** Where one says a job is. */
const stays = compilePhrases([['based in|based at|based out of|located in|located at', true]])
/** How far before "based in" the job is named. */
const SUBJECT = 4

/** Who looks for whom, before where. */
const seeking = compilePhrases([
  [
    'is looking for|are looking for|is seeking|are seeking|is hiring|are hiring|is recruiting|are recruiting|seeks|looking for a|looking for an|need a|need an|needs a|needs an',
    true,
  ],
])
/** A sentence that begins with the employer stands among the first of a text. */
const FIRST_LINES = 10
/** What begins what a person will do or bring: the places behind it are those of the work, and not where the job is. */
const tasks = wordSet('to who with that whose and , ; you')

/** Where the job is, from a sentence about it that names a known town ("This role is based in Leeds") or who looks where for whom. */
export const locationInside: FactReader = {
  triggers: ['based', 'located', ...seeking.keys],
  read(line) {
    const sought = whereSought(line)
    if (sought) return sought
    for (let at = line.first + 1; at < line.to; at++) {
      const opener = stays.longest(line, at)
      if (!opener) continue
      let isJob = false
      for (let back = at - 1; back >= at - SUBJECT; back--)
        if (/^(?:role|position|job|post|vacancy)$/.test(wordAt(line, back))) isJob = true
      const from = /^(?:our|the)$/.test(wordAt(line, opener.to)) ? opener.to + 1 : opener.to
      const town = townAt(line, from)
      if (isJob && town) return townClaim(line, from, regionEnd(line, town.to) ?? town.to, 0.6)
    }
    return nothing
  },
}

/** "Larkin Physio in Stroud is looking for", "seeks a Night Cook for its inn in Stroud, VT". */
function whereSought(line: Line): readonly Claim[] | undefined {
  if (line.place >= FIRST_LINES) return undefined
  const subject = wordAt(line, line.first) === 'the' ? line.first + 1 : line.first
  const placed = isNamePart(line, subject) ? placedName(line, subject)?.place : undefined
  if (placed) return townClaim(line, placed.from, placed.to, 0.5)
  for (let at = line.first; at < line.to; at++) {
    const opener = seeking.longest(line, at)
    if (!opener) continue
    for (let next = opener.to; next < line.to && !tasks.has(wordAt(line, next)); next++) {
      if (wordAt(line, next) !== 'in') continue
      const end = townAt(line, next + 1)?.to ?? nameEnd(line, next + 1)
      const to = regionEnd(line, end)
      if (to !== undefined || townAt(line, next + 1)) return townClaim(line, next + 1, to ?? end, 0.3)
    }
    return undefined
  }
  return undefined
}
