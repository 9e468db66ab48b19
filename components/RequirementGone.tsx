import { X } from 'lucide'
import { i18n } from '#i18n'
import { CardTold } from './CardTold.tsx'
import { Icon } from './Icon.tsx'

/** What stands in a card's place once its requirement was said to be none: what happened, and the way back. */
export function RequirementGone({ onUndo, onClose }: { onUndo: () => void; onClose: () => void }) {
  return (
    <section class="card card-gone" role="dialog" tabIndex={-1} aria-label={i18n.t('answer.notRequirement')}>
      <CardTold told="not-a-requirement" onUndo={onUndo} />
      <button type="button" class="button button-quiet card-button" aria-label={i18n.t('card.close')} onClick={onClose}>
        <Icon node={X} />
      </button>
    </section>
  )
}
