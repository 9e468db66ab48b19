import { useEffect } from 'preact/hooks'

/** Escape closes what is open, unless the key belongs to a field, a dialog or a menu. */
export function useEscape(close: (() => void) | undefined): void {
  useEffect(() => {
    if (!close) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog, :popover-open')) return
      if (document.querySelector('dialog[open], :popover-open')) return
      event.preventDefault()
      close()
    }
    // Before the browser's own handling, which closes a menu first and would leave nothing to see here.
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  })
}
