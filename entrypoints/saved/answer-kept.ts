import { answer as answered } from '../../lib/match/answer.ts'
import type { Answer } from '../../lib/model/messages.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { correct } from '../../lib/store/corrections.ts'
import type { Database } from '../../lib/store/database.ts'
import { changePostings } from '../../lib/store/postings.ts'
import { readProfile, writeProfile } from '../../lib/store/profile.ts'

/** Takes down what the person says of a kept posting's requirement; returns what takes it back. */
export async function answerKept(
  database: Database,
  { id, record }: SavedPosting,
  wanted: string,
  said: Answer,
): Promise<() => Promise<void>> {
  const requirement = record.requirements.find((each) => each.id === wanted)
  if (!requirement) return async () => undefined
  const { posting } = record
  if (said !== 'not-a-requirement') {
    const before = await readProfile()
    await writeProfile(answered(before ?? {}, requirement, posting.text, said === 'have'))
    return () => writeProfile(before)
  }
  const words = posting.text.slice(requirement.start, requirement.end)
  await correct(posting, words, true)
  // The match counts requirements, so it is made anew without this one.
  const compareAnew = ({ comparedWith: _, ...kept }: SavedPosting): SavedPosting => kept
  await changePostings(database, [id], (kept) =>
    compareAnew({ ...kept, record: { ...kept.record, requirements: kept.record.requirements.filter((each) => each.id !== wanted) } }),
  )
  return async () => {
    await correct(posting, words, false)
    await changePostings(database, [id], (kept) =>
      compareAnew({ ...kept, record: { ...kept.record, requirements: [...kept.record.requirements, requirement] } }),
    )
  }
}
