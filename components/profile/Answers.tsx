import { i18n } from '#i18n'
import type { ProfileAnswer } from '../../lib/model/profile.ts'
import { type ChangeList, removeAt } from './edit.ts'
import { RemoveButton, Section } from './Section.tsx'

/** What the person said on checklists; taking an answer away lets the profile speak again. */
export function Answers({ answers, onChange }: { answers: ProfileAnswer[]; onChange: ChangeList<ProfileAnswer> }) {
  return (
    <Section title={i18n.t('profile.answers')} hint={i18n.t('profile.answersHint')}>
      <ul class="answers">
        {answers.map((given, place) => (
          <li key={given.about} class="answer">
            <span class="answer-said">{i18n.t(given.has ? 'profile.saidHave' : 'profile.saidLack')}</span>
            <span class="answer-label">{given.label}</span>
            <RemoveButton
              label={i18n.t('profile.removeAnswer', [given.label])}
              onRemove={() => onChange(removeAt(answers, place), given.label)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
