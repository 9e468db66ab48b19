import { i18n } from '#i18n'
import type { ProfileWork } from '../../lib/model/profile.ts'
import { DateField } from './DateField.tsx'
import { type ChangeList, removeAt, replaceAt, withField } from './edit.ts'
import { Field } from './Field.tsx'
import { LongField } from './LongField.tsx'
import { RemoveButton, Section } from './Section.tsx'
import { useFresh } from './use-fresh.ts'

/** Where the person worked, newest on top. */
export function Work({ work, onChange }: { work: ProfileWork[]; onChange: ChangeList<ProfileWork> }) {
  const { list, expect } = useFresh(work.length)
  const add = () => {
    expect()
    onChange([{}, ...work])
  }
  return (
    <Section title={i18n.t('profile.work')} add={{ label: i18n.t('profile.addWork'), onAdd: add }}>
      <ul ref={list}>
        {work.map((job, place) => (
          <WorkEntry
            key={place}
            job={job}
            onChange={(changed) => onChange(replaceAt(work, place, changed))}
            onRemove={() => onChange(removeAt(work, place), nameOf(job))}
          />
        ))}
      </ul>
    </Section>
  )
}

const nameOf = ({ position, name }: ProfileWork) => [position, name].filter(Boolean).join(', ') || i18n.t('profile.unnamedWork')

function WorkEntry({ job, onChange, onRemove }: { job: ProfileWork; onChange: (job: ProfileWork) => void; onRemove: () => void }) {
  const set = (key: 'name' | 'position' | 'location' | 'startDate' | 'endDate' | 'summary') => (value: string | undefined) =>
    onChange(withField(job, key, value))
  const highlights = (value: string | undefined) =>
    onChange(
      withField(
        job,
        'highlights',
        value?.split('\n').flatMap((line) => line.trim() || []),
      ),
    )
  return (
    <li class="entry-row">
      <fieldset class="entry-fields">
        <legend class="visually-hidden">{nameOf(job)}</legend>
        <div class="field-row">
          <Field look="strong" label={i18n.t('profile.position')} value={job.position} onChange={set('position')} />
          <Field label={i18n.t('profile.organisation')} value={job.name} onChange={set('name')} />
          <span class="period">
            <DateField label={i18n.t('profile.start')} value={job.startDate} onChange={set('startDate')} />
            <span aria-hidden="true">–</span>
            <DateField open label={i18n.t('profile.end')} value={job.endDate} onChange={set('endDate')} />
          </span>
        </div>
        <LongField label={i18n.t('profile.workSummary')} value={job.summary} onChange={set('summary')} />
        <LongField label={i18n.t('profile.highlights')} value={job.highlights?.join('\n')} onChange={highlights} />
      </fieldset>
      <RemoveButton label={i18n.t('profile.remove', [nameOf(job)])} onRemove={onRemove} />
    </li>
  )
}
