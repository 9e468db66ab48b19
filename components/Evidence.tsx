import { i18n } from '#i18n'
import type { Judgement } from '../lib/model/match.ts'
import { addedEvidence } from './word-reason.ts'

/** What in the profile speaks for a requirement, as far as the reason does not say it already. */
export function Evidence({ judgement }: { judgement: Judgement }) {
  const lines = addedEvidence(judgement)
  if (lines.length === 0) return null
  return (
    <p class="evidence">
      {i18n.t('requirement.evidence')} {lines.join(' · ')}
    </p>
  )
}
