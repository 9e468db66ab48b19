import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Found } from '../../../lib/model/found.ts'
import { wordFound } from './word-found.ts'

/** How a find stands to the profile it would go into. */
export type Standing = 'new' | 'known' | 'replaces'

/** Longer words are cut after some lines: they stand whole in the document beside. */
const LONGEST_SHOWN = 200

/** One find, to keep or to drop. */
export function FoundEntry({
  found,
  standing,
  kept,
  lit,
  scroll,
  language,
  onKeep,
  onLight,
}: {
  found: Found
  standing: Standing
  kept: boolean
  lit: boolean
  /** Lit from the text: the entry comes into view. */
  scroll: boolean
  language: string
  onKeep: (kept: boolean) => void
  onLight: (lit: boolean) => void
}) {
  const row = useRef<HTMLLabelElement>(null)
  useEffect(() => {
    if (scroll) row.current?.scrollIntoView({ block: 'nearest' })
  }, [scroll])
  const { words, more } = wordFound(found, language)
  const note = standing === 'known' ? i18n.t('resume.known') : standing === 'replaces' ? i18n.t('resume.replaces') : ''
  return (
    <label
      ref={row}
      class={`found ${lit ? 'is-lit' : ''} ${kept ? '' : 'found-dropped'}`}
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
    >
      <input
        type="checkbox"
        checked={kept}
        disabled={standing === 'known'}
        onChange={(event) => onKeep(event.currentTarget.checked)}
        onFocus={() => onLight(true)}
        onBlur={() => onLight(false)}
      />
      <span class="found-words">
        {words.length > LONGEST_SHOWN ? <span class="found-long">{words}</span> : words}
        {(more || note) && <span class="found-more">{[more, note].filter(Boolean).join(' · ')}</span>}
      </span>
    </label>
  )
}
