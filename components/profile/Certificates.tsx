import { i18n } from '#i18n'
import type { Profile } from '../../lib/model/profile.ts'
import { Combobox, type Suggestion } from './Combobox.tsx'
import { DateField } from './DateField.tsx'
import { type ChangeList, removeAt, replaceAt, withField } from './edit.ts'
import { Field } from './Field.tsx'
import { RemoveButton, Section } from './Section.tsx'
import { useWorld } from './world.ts'

type Certificate = NonNullable<Profile['certificates']>[number]

/** Licences and certificates. */
export function Certificates({ certificates, onChange }: { certificates: Certificate[]; onChange: ChangeList<Certificate> }) {
  const { complete } = useWorld()
  const isListed = (name: string) => certificates.some((own) => own.name.toLowerCase() === name.toLowerCase())
  const suggest = (typed: string) => complete(typed).filter(({ kind, label }) => kind === 'credential' && !isListed(label))
  const add = (typed: string, suggestion: Suggestion | undefined) => {
    const name = suggestion?.label ?? typed
    if (!isListed(name)) onChange([...certificates, { name }])
  }
  return (
    <Section title={i18n.t('profile.certificates')}>
      <ul>
        {certificates.map((own, place) => {
          const set = (key: 'issuer' | 'date') => (value: string | undefined) =>
            onChange(replaceAt(certificates, place, withField(own, key, value)))
          return (
            <li key={own.name} class="entry-row">
              <fieldset class="entry-fields">
                <legend class="visually-hidden">{own.name}</legend>
                <div class="field-row">
                  <Field
                    look="strong"
                    label={i18n.t('profile.certificate')}
                    value={own.name}
                    onChange={(name) =>
                      name === undefined
                        ? onChange(removeAt(certificates, place), own.name)
                        : onChange(replaceAt(certificates, place, { ...own, name }))
                    }
                  />
                  <Field label={i18n.t('profile.issuer')} value={own.issuer} onChange={set('issuer')} />
                  <span class="period">
                    <DateField label={i18n.t('profile.date')} value={own.date} onChange={set('date')} />
                  </span>
                </div>
              </fieldset>
              <RemoveButton
                label={i18n.t('profile.remove', [own.name])}
                onRemove={() => onChange(removeAt(certificates, place), own.name)}
              />
            </li>
          )
        })}
      </ul>
      <Combobox label={i18n.t('profile.addCertificate')} suggest={suggest} onAdd={add} />
    </Section>
  )
}
