import { compilePhrases } from '../phrases.ts'
import { wordAt } from '../stretch.ts'
import { type FactReader, nothing } from './line.ts'
import { regionEnd } from './place-at.ts'
import { townClaim } from './town-near-top.ts'
import { townAt } from './towns.ts'

/** Where one says a job is. */
const stays = compilePhrases([['based in|based at|based out of|located in|located at', true]])
/** How far before "based in" the job is named. */
const SUBJECT = 4

/** Where the job is, from a sentence about it that names a known town: "This role is based in Leeds". */
export const locationInside: FactReader = {
  triggers: ['based', 'located'],
  read(line) {
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
