import { i18n } from '#i18n'
import { languageWords } from '../../lib/match/well-read.ts'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { countMustHaves } from '../../lib/saved/must-haves.ts'

const TONES: Record<string, string> = { m: 'met', p: 'partial', u: 'unmet', '?': 'unknown' }

/** More segments than these would be too thin to tell apart. */
const MOST = 16

/** How many must-haves are met: one segment each, and the count in words; and that it is unsure where the posting's language is not read well. */
export function MustHaves({ row: { mustHaves, language: written }, language }: { row: LedgerRow; language: string }) {
  const named = languageWords(written, language)
  const unsure = named && i18n.t('notice.language', [named.language, named.wellRead])
  if (mustHaves === '')
    return (
      <span class="must-none" title={unsure}>
        {unsure === undefined ? '–' : i18n.t('ledger.unsure')}
      </span>
    )
  const { met, of, compared } = countMustHaves(mustHaves)
  const count = compared ? i18n.t('ledger.met', [String(met), String(of)]) : i18n.t('summary.mustHaveCount', of)
  const drawn = [...mustHaves].slice(0, MOST)
  return (
    <span class={`must${unsure === undefined ? '' : ' must-unsure'}`} title={unsure}>
      <span class="must-segments" aria-hidden="true">
        {drawn.map((letter, index) => (
          <span key={index} class={`must-segment segment-${TONES[letter] ?? 'plain'} tone-${TONES[letter] ?? 'plain'}`} />
        ))}
      </span>
      <span class="must-words">{unsure === undefined ? count : i18n.t('ledger.countUnsure', [count])}</span>
    </span>
  )
}
