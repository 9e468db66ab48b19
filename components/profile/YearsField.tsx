import { i18n } from '#i18n'
import { useDraft } from './use-draft.ts'

/** Years as a small number; what is none changes nothing. */
export function YearsField({
  of,
  value,
  onChange,
}: {
  of: string
  value: number | undefined
  onChange: (years: number | undefined) => void
}) {
  const shown = value === undefined ? '' : String(value)
  const { draft, dirty, type, keep } = useDraft(shown, (typed) => {
    const years = Number(typed.replace(',', '.'))
    if (typed.trim() === '') onChange(undefined)
    else if (years >= 0 && years <= 80) onChange(Math.round(years * 10) / 10)
    else type(shown)
  })
  return (
    <span class="years">
      <input
        class="field-input years-input"
        inputMode="decimal"
        size={3}
        value={draft}
        placeholder={i18n.t('profile.years')}
        autocomplete="off"
        aria-label={i18n.t('profile.yearsOf', [of])}
        data-dirty={dirty}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {draft !== '' && (
        <span class="years-unit" aria-hidden="true">
          {i18n.t('profile.yearsUnit')}
        </span>
      )}
    </span>
  )
}
