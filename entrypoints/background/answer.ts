import { answer as answered } from '../../lib/match/answer.ts'
import type { Answer, ChangeRefusal } from '../../lib/model/messages.ts'
import { correct } from '../../lib/store/corrections.ts'
import { readProfile, writeProfile } from '../../lib/store/profile.ts'
import { keep, recall } from './session.ts'

/** Takes down what the person says of a requirement, and how to take it back. */
export async function answerRequirement(tab: number, id: string, answer: Answer): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  const requirement = known?.analysis.requirements.find((each) => each.id === id)
  if (!known || !requirement) return 'no-page'
  const { posting } = known.analysis
  if (answer === 'not-a-requirement') {
    const words = posting.text.slice(requirement.start, requirement.end)
    await keep(tab, { ...known, undo: { of: 'words', words } })
    await correct(posting, words, true)
  } else {
    const profile = await readProfile()
    await keep(tab, { ...known, undo: { of: 'profile', ...(profile && { profile }) } })
    await writeProfile(answered(profile ?? {}, requirement, posting.text, answer === 'have'))
  }
  return undefined
}
