import type { Digest } from '../model/ledger-row.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import { askedSkills } from './asked-skills.ts'

/** What is searched and counted of a kept posting; written whenever the posting is, in the same transaction. */
export function digestOf({ id, record, notes = '', contact = '' }: SavedPosting): Digest {
  const text = `${record.posting.text} ${notes} ${contact}`
  const words = fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []
  return { id, words: [...new Set(words)].join(' '), asked: askedSkills(record) }
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
