import { analyze, type World } from '../lib/analyze/pipeline.ts'
import type { Requirement } from '../lib/model/requirement.ts'
import { postingOf } from './bench/sample.ts'

const before = `Operations associate

About us
We are a family-owned company with 40 people in three towns.

Your tasks
- Keep our customers informed about their orders
- Help the team where help is needed

Requirements
- Friendly manner on the telephone
- `
const after = `
- You are at least 18 years old

We offer
- 28 days of holiday
- A pension scheme
`

/** What one line asks for as an item under the requirements of a whole posting, which is read otherwise than a line by itself. */
export function requirementsOfLine(line: string, world: World): Requirement[] {
  const { requirements } = analyze({ posting: postingOf(before + line + after), blocks: [] }, world)
  const end = before.length + line.length
  return requirements.filter(({ start }) => start >= before.length && start < end)
}
