import { readFacts } from '../../../lib/analyze/facts/read-facts.ts'
import { stretchesOf } from '../../../lib/analyze/located.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'
import type { Posting } from '../../../lib/model/posting.ts'
import type { Role } from '../../../lib/model/statement.ts'

/** A posting of plain text that states nothing but its text. */
export function plainPosting(text: string, stated: Partial<Posting> = {}): Posting {
  return { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text, provenance: {}, ...stated }
}

/**
 * The facts of a text whose lines are statements: "role| words", a line without a role is an offer. Lines in the middle of a posting, so that
 * none is taken for its title line.
 */
export function factsOf(lines: string, stated: Partial<Posting> = {}): Posting {
  const parts = lines.split('\n').map((line) => /^(?:(\w+)\| )?(.*)$/.exec(line))
  const words = ['Notes', 'Notes', 'Notes', 'Notes', ...parts.map((part) => part?.[2] ?? '')]
  const roles = ['other', 'other', 'other', 'other', ...parts.map((part) => part?.[1] ?? 'offer')]
  const text = words.join('\n')
  let start = 0
  const statements = words.map((line, index) => {
    const statement = { start, end: start + line.length, role: roles[index] as Role, reason: 'cue' as const }
    start += line.length + 1
    return statement
  })
  return readFacts(plainPosting(text, stated), stretchesOf(text, tokenize(text), statements))
}
