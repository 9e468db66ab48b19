import { useId } from 'preact/hooks'
import { useDraft } from './use-draft.ts'

export interface FieldProps {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
  /** Looks and takes as much room as its part in the entry asks: see `profile.css`. */
  look?: 'title' | 'strong' | 'plain' | 'small'
  inputMode?: 'text' | 'email' | 'tel' | 'url'
  autoComplete?: 'name' | 'organization-title' | 'email' | 'tel' | 'url' | 'address-level2' | 'off'
}

/** One line of text, edited where it stands. */
export function Field({ label, value = '', onChange, look = 'plain', inputMode = 'text', autoComplete = 'off' }: FieldProps) {
  const id = useId()
  const { draft, dirty, type, keep } = useDraft(value, (text) => onChange(text.trim() || undefined))
  return (
    <div class={`field field-${look}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        inputMode={inputMode}
        value={draft}
        placeholder={label}
        autocomplete={autoComplete}
        data-dirty={dirty}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </div>
  )
}
