import { i18n } from '#i18n'
import type { Profile } from '../../lib/model/profile.ts'
import { Choice } from './Choice.tsx'
import { Combobox, type Suggestion } from './Combobox.tsx'
import { type ChangeList, removeAt, replaceAt, withField } from './edit.ts'
import { languageNames } from './language-names.ts'
import { RemoveButton, Section } from './Section.tsx'
import { useWorld } from './world.ts'

type Language = NonNullable<Profile['languages']>[number]
const CEFR = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** The languages the person speaks, with their level by the Common European Framework. */
export function Languages({ languages, onChange }: { languages: Language[]; onChange: ChangeList<Language> }) {
  const world = useWorld()
  const levels = [
    ...CEFR.map((level) => [level, i18n.t(`profile.cefr.${level}`)] as const),
    ['Native', i18n.t('profile.cefr.native')] as const,
  ]
  const isListed = (name: string) => languages.some(({ language }) => language.toLowerCase() === name.toLowerCase())
  const suggest = (typed: string): Suggestion[] =>
    languageNames(world.language)
      .filter(({ label }) => typed.trim() !== '' && label.toLowerCase().startsWith(typed.trim().toLowerCase()) && !isListed(label))
      .slice(0, 8)
  const add = (typed: string, suggestion: Suggestion | undefined) => {
    const language = suggestion?.label ?? typed
    if (!isListed(language)) onChange([...languages, { language }])
  }
  return (
    <Section title={i18n.t('profile.languages')}>
      <ul class="cells">
        {languages.map((own, place) => (
          <li key={own.language} class="cell">
            <span class="cell-name">{own.language}</span>
            <Choice
              label={i18n.t('profile.levelOf', [own.language])}
              value={own.fluency}
              options={levels}
              onChange={(fluency) => onChange(replaceAt(languages, place, withField(own, 'fluency', fluency)))}
            />
            <RemoveButton
              label={i18n.t('profile.remove', [own.language])}
              onRemove={() => onChange(removeAt(languages, place), own.language)}
            />
          </li>
        ))}
      </ul>
      <Combobox label={i18n.t('profile.addLanguage')} suggest={suggest} onAdd={add} />
    </Section>
  )
}
