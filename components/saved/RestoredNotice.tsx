import { X } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

/** Says that the browser had lost postings and that they are back; stays until it is closed. */
export function RestoredNotice({
  postings,
  damaged,
  language,
  onClose,
}: {
  /** How many came back; 0 if only changes of others did. */
  postings: number
  /** How many parts of the copy could not be read. */
  damaged: number
  language: string
  onClose: () => void
}) {
  const came = postings > 0 ? i18n.t('restored.postings', postings, [new Intl.NumberFormat(language).format(postings)]) : undefined
  return (
    <div class="saved-restored" role="status">
      <p>
        {came ?? i18n.t(damaged > 0 ? 'restored.lost' : 'restored.changes')} {damaged > 0 && i18n.t('restored.damaged')}
      </p>
      <button type="button" class="button button-small button-quiet" aria-label={i18n.t('card.close')} onClick={onClose}>
        <Icon node={X} />
      </button>
    </div>
  )
}
