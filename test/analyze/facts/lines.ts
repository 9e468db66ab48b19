import { readFacts } from '../../../lib/analyze/facts/read-facts.ts'
import { stretchesOf } from '../../../lib/analyze/located.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'
import type { Posting } from '../../../lib/model/posting.ts'
import type { Role } from '../../../lib/model/statement.ts'

/** A posting of plain text that states nothing but its text. */
export function plainPosting(text: string, stated: Partial<Posting> = {}): Posting {
  return { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text, provenance: {}, ...stated }
}

/** So many lines stand above the lines of `factsOf` that none of them counts as one of a posting's first. */
const ABOVE = 8

/**
 * The facts of a text whose lines are statements: "role| words", a line without a role is an offer. Lines in the middle of a posting, so that
 * none is taken for its title line.
 */
export function factsOf(lines: string, stated: Partial<Posting> = {}): Posting {
  return wholeFactsOf(`${'other| Notes\n'.repeat(ABOVE)}${lines}`, stated)
}

/** As `factsOf`, but of lines that are the posting from its first line on. */
export function wholeFactsOf(lines: string, stated: Partial<Posting> = {}): Posting {
  const parts = lines.split('\n').map((line) => /^(?:(\w+)\| )?(.*)$/.exec(line))
  const words = parts.map((part) => part?.[2] ?? '')
  const text = words.join('\n')
  let start = 0
  const statements = words.map((line, index) => {
    const role = (parts[index]?.[1] ?? 'offer') as Role
    const statement = { start, end: start + line.length, role, reason: 'cue' as const }
    start += line.length + 1
    return statement
  })
  return readFacts(plainPosting(text, stated), [stretchesOf(text, tokenize(text), statements)])
}
