import { useEffect, useMemo, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Found } from '../../../lib/model/found.ts'
import { textParts } from './text-parts.ts'

/** The document's text; what was found in it is marked, and lit together with its entry. */
export function DocumentText({
  text,
  found,
  lit,
  onLight,
}: {
  text: string
  found: readonly Found[]
  /** The find that is lit; `from` says which side lit it: only the other side moves to it. */
  lit: { id: string; from: 'text' | 'list' } | undefined
  onLight: (id: string | undefined) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => textParts(text, found), [text, found])
  useEffect(() => {
    if (lit?.from === 'list') box.current?.querySelector('.is-lit')?.scrollIntoView({ block: 'nearest' })
  }, [lit])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={box} class="document-text" tabIndex={0} aria-label={i18n.t('resume.text')}>
      {parts.map(({ start, text: words, ids }) => {
        const id = ids.at(-1)
        if (id === undefined) return words
        const isLit = lit !== undefined && ids.includes(lit.id)
        return (
          // The pointer's short cut; the keyboard lights words from the list beside.
          <mark key={start} class={isLit ? 'is-lit' : undefined} onMouseEnter={() => onLight(id)} onMouseLeave={() => onLight(undefined)}>
            {words}
          </mark>
        )
      })}
    </section>
  )
}
