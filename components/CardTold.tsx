import { i18n } from '#i18n'
import type { Answer } from '../lib/model/messages.ts'
import { wordAnswered } from './word-answered.ts'

/** The line of a card that says what an answer did, with the way back; read out when it comes. */
export function CardTold({ told, onUndo }: { told: Answer | undefined; onUndo: () => void }) {
  return (
    <div role="status">
      {told && (
        <p class="card-told">
          <span class="card-told-words">{wordAnswered(told)}</span>
          <button type="button" class="button button-small button-quiet" onClick={onUndo}>
            {i18n.t('answer.undo')}
          </button>
        </p>
      )}
    </div>
  )
}
