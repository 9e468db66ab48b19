import { BookmarkPlus } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

/** Nothing is kept yet: what to do. */
export function Empty({ onImport }: { onImport?: () => void }) {
  return (
    <section class="empty" data-state="empty">
      <span class="empty-mark">
        <Icon node={BookmarkPlus} />
      </span>
      <h2 class="empty-title">{i18n.t('ledger.empty')}</h2>
      <p class="empty-hint">{i18n.t('ledger.emptyHint')}</p>
      {onImport && (
        <button type="button" class="button" onClick={onImport}>
          {i18n.t('ledger.import')}
        </button>
      )}
    </section>
  )
}
