import type { Digest } from '../model/ledger-row.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import { askedSkills } from './asked-skills.ts'

/** What is searched and counted of a kept posting; written whenever the posting is, in the same transaction. */
export function digestOf({ id, record, notes = '', contact = '' }: SavedPosting): Digest {
  const noted = wordsOf(`${notes} ${contact}`)
  return { id, words: wordsOf(record.posting.text), asked: askedSkills(record), ...(noted !== '' && { noted }) }
}

const wordsOf = (text: string) => [...new Set(text.toLowerCase().split(/\s+/))].join(' ').trim()
