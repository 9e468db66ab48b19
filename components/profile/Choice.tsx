import { i18n } from '#i18n'

/** One of a few words. A value that is none of them (from an imported file) stays as it is and is offered too. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string | undefined
  /** What is kept, and how it is shown. */
  options: readonly (readonly [string, string])[]
  onChange: (value: string | undefined) => void
}) {
  const foreign = value !== undefined && !options.some(([kept]) => kept === value)
  return (
    <select
      class={`field-input choice ${value === undefined ? 'choice-empty' : ''}`}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{i18n.t('profile.noLevel')}</option>
      {foreign && <option value={value}>{value}</option>}
      {options.map(([kept, shown]) => (
        <option key={kept} value={kept}>
          {shown}
        </option>
      ))}
    </select>
  )
}
