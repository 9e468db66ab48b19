import type { Digest } from '../model/ledger-row.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import { askedSkills } from './asked-skills.ts'

/** What is searched and counted of a kept posting; written whenever the posting is, in the same transaction. */
export function digestOf({ id, record, notes = '', contact = '' }: SavedPosting): Digest {
  const words = `${record.posting.text} ${notes} ${contact}`.toLowerCase().split(/\s+/)
  return { id, words: [...new Set(words)].join(' ').trim(), asked: askedSkills(record) }
}
