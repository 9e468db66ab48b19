import { i18n } from '#i18n'
import { countMustHaves } from '../../lib/saved/must-haves.ts'

const TONES: Record<string, string> = { m: 'met', p: 'partial', u: 'unmet', '?': 'unknown' }

/** More segments than these would be too thin to tell apart. */
const MOST = 16

/** How many must-haves are met: one segment each, and the count in words. */
export function MustHaves({ letters }: { letters: string }) {
  if (letters === '') return <span class="must-none">–</span>
  const { met, of, compared } = countMustHaves(letters)
  const words = compared ? i18n.t('ledger.met', [String(met), String(of)]) : i18n.t('ledger.mustHaveCount', of)
  const drawn = [...letters].slice(0, MOST)
  return (
    <span class="must">
      <span class="must-segments" aria-hidden="true">
        {drawn.map((letter, index) => (
          <span key={index} class={`must-segment segment-${TONES[letter] ?? 'plain'} tone-${TONES[letter] ?? 'plain'}`} />
        ))}
      </span>
      <span class="must-words">{words}</span>
    </span>
  )
}
