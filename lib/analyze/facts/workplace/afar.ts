import type { Workplace } from '../../../model/posting.ts'
import { wordAt } from '../../stretch.ts'
import type { Line } from '../line.ts'
import { isDenied } from './denied.ts'
import { afar } from './words.ts'

/** "You will work remotely" is all of the job; "work from home two days a week" some of it, and "occasionally" says nothing. */
export function shareFromAfar(line: Line, from: number): Workplace | undefined {
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
