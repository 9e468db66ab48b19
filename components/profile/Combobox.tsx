import { useId, useState } from 'preact/hooks'

export interface Suggestion {
  id: string
  label: string
}

/**
 * A field that completes what is typed and adds it with Enter, ready for the next one. Arrow keys walk through the suggestions, Escape
 * closes them (WAI-ARIA combobox with a listbox).
 */
export function Combobox({
  label,
  suggest,
  onAdd,
}: {
  label: string
  suggest: (typed: string) => readonly Suggestion[]
  /** `suggestion` is missing when the person typed something of their own. */
  onAdd: (typed: string, suggestion: Suggestion | undefined) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const [open, setOpen] = useState(false)
  const suggestions = open ? suggest(typed) : []
  const shown = suggestions.length > 0

  function add(suggestion: Suggestion | undefined) {
    const words = typed.trim()
    if (!suggestion && !words) return
    onAdd(words, suggestion)
    setTyped('')
    setActive(-1)
    setOpen(false)
  }
  function press(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && shown) {
      event.preventDefault()
      setActive((at) => ((at + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      add(suggestions[active])
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
    }
  }

  return (
    <div class="combobox">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input combobox-input"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        placeholder={label}
        value={typed}
        data-dirty={typed !== ''}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={label} hidden={!shown}>
        {suggestions.map((suggestion, place) => (
          <div
            key={suggestion.id}
            id={`${id}-${place}`}
            class="suggestion"
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            // Before the field loses the focus.
            onMouseDown={(event) => {
              event.preventDefault()
              add(suggestion)
            }}
          >
            {suggestion.label}
          </div>
        ))}
      </div>
    </div>
  )
}
