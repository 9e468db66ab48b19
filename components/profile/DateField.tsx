import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { showDate } from './show-date.ts'
import { useDraft } from './use-draft.ts'
import { useWorld } from './world.ts'

/** A date typed freely and kept as ISO 8601. `open` lets it stand empty for "until now". */
export function DateField({
  label,
  value,
  open = false,
  onChange,
}: {
  label: string
  value: string | undefined
  open?: boolean
  onChange: (value: string | undefined) => void
}) {
  const id = useId()
  const { language, readDate, isNow } = useWorld()
  const [refused, setRefused] = useState(false)
  const shown = showDate(value, language)
  const { draft, dirty, type, keep } = useDraft(shown, (typed) => {
    const empty = typed.trim() === '' || (open && isNow(typed))
    const date = empty ? undefined : readDate(typed)
    setRefused(!empty && date === undefined)
    if (empty || date !== undefined) {
      onChange(date)
      type(showDate(date, language))
    }
  })
  return (
    <div class="field field-date">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        value={draft}
        placeholder={open ? i18n.t('profile.now') : label}
        autocomplete="off"
        size={9}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-refused` : undefined}
        data-dirty={dirty}
        onInput={(event) => {
          setRefused(false)
          type(event.currentTarget.value)
        }}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {refused && (
        <p id={`${id}-refused`} class="field-refused" role="alert">
          {i18n.t('profile.badDate')}
        </p>
      )}
    </div>
  )
}
