import { X } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'

/** What just happened, for a person to see or take back. */
export interface Told {
  words: string
  failure?: boolean
  onUndo?: () => void
}

/** A line over the footer that says what happened. */
export function Message({ told, onClose }: { told: Told | undefined; onClose: () => void }) {
  return (
    <div class="message-place" role="status">
      {told && (
        <div class={`message ${told.failure ? 'message-failure' : ''}`}>
          <span class="message-words">{told.words}</span>
          {told.onUndo && (
            <button type="button" class="button button-small button-quiet" onClick={told.onUndo}>
              {i18n.t('answer.undo')}
            </button>
          )}
          <button type="button" class="button button-small button-quiet" aria-label={i18n.t('card.close')} onClick={onClose}>
            <Icon node={X} />
          </button>
        </div>
      )}
    </div>
  )
}
