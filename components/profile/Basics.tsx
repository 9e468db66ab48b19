import { i18n } from '#i18n'
import type { Profile } from '../../lib/model/profile.ts'
import { withField } from './edit.ts'
import { Field } from './Field.tsx'
import { LongField } from './LongField.tsx'

type BasicsFields = NonNullable<Profile['basics']>

/** Who the person is: only what they choose to tell. */
export function Basics({ basics, onChange }: { basics: BasicsFields; onChange: (basics: BasicsFields) => void }) {
  const set = (key: 'name' | 'label' | 'email' | 'phone' | 'url' | 'summary') => (value: string | undefined) =>
    onChange(withField(basics, key, value))
  const city = (value: string | undefined) => onChange(withField(basics, 'location', withField(basics.location ?? {}, 'city', value)))
  return (
    <section class="section basics" aria-label={i18n.t('profile.basics')}>
      <Field look="title" label={i18n.t('profile.name')} value={basics.name} onChange={set('name')} autoComplete="name" />
      <Field label={i18n.t('profile.label')} value={basics.label} onChange={set('label')} autoComplete="organization-title" />
      <div class="field-row">
        <Field
          look="small"
          inputMode="email"
          label={i18n.t('profile.email')}
          value={basics.email}
          onChange={set('email')}
          autoComplete="email"
        />
        <Field
          look="small"
          inputMode="tel"
          label={i18n.t('profile.phone')}
          value={basics.phone}
          onChange={set('phone')}
          autoComplete="tel"
        />
        <Field look="small" label={i18n.t('profile.city')} value={basics.location?.city} onChange={city} autoComplete="address-level2" />
        <Field look="small" inputMode="url" label={i18n.t('profile.url')} value={basics.url} onChange={set('url')} autoComplete="url" />
      </div>
      <LongField label={i18n.t('profile.summary')} value={basics.summary} onChange={set('summary')} />
    </section>
  )
}
