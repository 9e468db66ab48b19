import type { ChangeRefusal } from '../../lib/model/messages.ts'
import type { Profile } from '../../lib/model/profile.ts'
import { correct } from '../../lib/store/corrections.ts'
import { restorePostings } from '../../lib/store/postings.ts'
import { readProfile, writeProfile } from '../../lib/store/profile.ts'
import { database } from './database.ts'
import { keep, recall } from './session.ts'

/** Takes back the last thing the person said or did about the tab's posting; returns why not, if it could not. */
export async function takeBack(tab: number): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  if (!known?.undo) return 'no-page'
  const { undo, ...rest } = known
  await keep(tab, rest)
  switch (undo.of) {
    case 'words':
      await correct(known.analysis.posting, undo.words, false)
      return undefined
    case 'profile':
      await writeProfile(withoutAnswer(await readProfile(), undo.profile))
      return undefined
    case 'postings': {
      const restored = await restorePostings(await database(), undo.postings)
      return restored.ok ? undefined : restored.reason
    }
  }
}

/** The profile with what an answer touches as it was before it; what was edited elsewhere in it since stays. */
function withoutAnswer(now: Profile | undefined, before: Profile | undefined): Profile {
  const { skills: _, answers: __, ...others } = now ?? {}
  return { ...others, ...(before?.skills && { skills: before.skills }), ...(before?.answers && { answers: before.answers }) }
}
