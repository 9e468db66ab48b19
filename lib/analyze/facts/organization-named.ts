import { isCapitalised, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { employerClaims, isEmployer } from './employer.ts'
import { namesJob } from './employer-nouns.ts'
import { type Claim, type FactReader, isOneOf } from './line.ts'
import { isNamePart, nameEnd } from './names.ts'
import { predicates, STRONG } from './organization-words.ts'

/** Words before a name that as a rule is the employer's: "at Acme", "join Acme". */
const before = wordSet('at with join joining across within chez bei')
/** Words behind one: "Acme employees", "the Acme team". */
const behind = wordSet('team teams employees associates colleagues staff careers family customers culture recruiter recruiters')
/** What each of them proves. */
const LITTLE = 0.4
const LONGEST = 8

/** Names that the text uses as one does the employer's, inside its sentences. Each proves little by itself. */
export const organizationNamed: FactReader = {
  read(line) {
    if (line.role === 'heading' || line.role === 'required' || line.role === 'preferred') return []
    const found: Claim[] = []
    for (let at = line.from + 1; at < line.to; at++) {
      if (!isCapitalised(line, at)) {
        const predicate = line.role === 'company' ? predicates.longest(line, at) : undefined
        if (predicate?.value === STRONG) found.push(...claimBefore(line, at))
        continue
      }
      if (!isEmployer(line, at)) continue
      const end = nameEnd(line, at)
      const isOwner = wordAt(line, end) === "'" && wordAt(line, end + 1) === 's'
      if ((before.has(wordAt(line, at - 1)) || isOwner || behind.has(wordAt(line, end))) && !namesJob(line, at, end))
        found.push(...employerClaims(line, at, end, LITTLE))
      at = Math.max(at, end - 1)
    }
    return found
  },
}

/** The name between a comma and what it is said to do: "Founded in Leeds, Acme is hiring". */
function claimBefore(line: Parameters<FactReader['read']>[0], verb: number): Claim[] {
  const end = wordAt(line, verb - 1) === ',' ? verb - 1 : verb
  let from = end
  while (from > line.from && end - from < LONGEST && isNamePart(line, from - 1)) from--
  return from < end && isOneOf(wordAt(line, from - 1), ',') && isEmployer(line, from) ? employerClaims(line, from, end, 2) : []
}
