import { i18n } from '#i18n'
import type { ProfileEducation } from '../../lib/model/profile.ts'
import { DateField } from './DateField.tsx'
import { type ChangeList, removeAt, replaceAt, withField } from './edit.ts'
import { Field } from './Field.tsx'
import { RemoveButton, Section } from './Section.tsx'
import { useFresh } from './use-fresh.ts'

const nameOf = ({ studyType, area, institution }: ProfileEducation) =>
  [studyType, area, institution].filter(Boolean).join(', ') || i18n.t('profile.unnamedEducation')

/** What the person learned where, newest on top. */
export function Education({ education, onChange }: { education: ProfileEducation[]; onChange: ChangeList<ProfileEducation> }) {
  const { list, expect } = useFresh(education.length)
  const add = () => {
    expect()
    onChange([{}, ...education])
  }
  return (
    <Section title={i18n.t('profile.education')} add={{ label: i18n.t('profile.addEducation'), onAdd: add }}>
      <ul ref={list}>
        {education.map((entry, place) => {
          const set = (key: 'institution' | 'area' | 'studyType' | 'startDate' | 'endDate') => (value: string | undefined) =>
            onChange(replaceAt(education, place, withField(entry, key, value)))
          return (
            <li key={place} class="entry-row">
              <fieldset class="entry-fields">
                <legend class="visually-hidden">{nameOf(entry)}</legend>
                <div class="field-row">
                  <Field look="strong" label={i18n.t('profile.studyType')} value={entry.studyType} onChange={set('studyType')} />
                  <Field label={i18n.t('profile.area')} value={entry.area} onChange={set('area')} />
                  <span class="period">
                    <DateField label={i18n.t('profile.start')} value={entry.startDate} onChange={set('startDate')} />
                    <span aria-hidden="true">–</span>
                    <DateField open label={i18n.t('profile.end')} value={entry.endDate} onChange={set('endDate')} />
                  </span>
                </div>
                <Field label={i18n.t('profile.institution')} value={entry.institution} onChange={set('institution')} />
              </fieldset>
              <RemoveButton
                label={i18n.t('profile.remove', [nameOf(entry)])}
                onRemove={() => onChange(removeAt(education, place), nameOf(entry))}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
