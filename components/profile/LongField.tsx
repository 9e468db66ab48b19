import { useId } from 'preact/hooks'
import { useDraft } from './use-draft.ts'

/** Text of any length, as high as what stands in it. */
export function LongField({
  label,
  value = '',
  onChange,
}: {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}) {
  const id = useId()
  const { draft, dirty, type, keep } = useDraft(value, (text) => onChange(text.trim() || undefined))
  return (
    <div class="field field-long">
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field-input"
        // For browsers that do not yet size a field by its content.
        rows={Math.max(1, draft.split('\n').length)}
        value={draft}
        placeholder={label}
        data-dirty={dirty}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={keep}
      />
    </div>
  )
}
