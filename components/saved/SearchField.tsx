import { Search } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

/** The search, in reach with `/` from anywhere on the page. Escape empties it. */
export function SearchField({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const ended = new AbortController()
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', press, { signal: ended.signal })
    return () => ended.abort()
  }, [])
  return (
    <label class="search">
      <Icon node={Search} />
      <span class="visually-hidden">{i18n.t('ledger.search')}</span>
      <input
        ref={field}
        class="search-input"
        type="search"
        value={words}
        placeholder={i18n.t('ledger.search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
    </label>
  )
}
