import { ChevronDown, ChevronUp, X } from 'lucide'
import { i18n } from '#i18n'
import type { Answer } from '../lib/model/messages.ts'
import { CardTold } from './CardTold.tsx'
import { Evidence } from './Evidence.tsx'
import { Icon } from './Icon.tsx'
import { Quote } from './Quote.tsx'
import { RequirementActions } from './RequirementActions.tsx'
import type { RequirementView } from './requirement-view.ts'
import { StatusMark } from './StatusMark.tsx'
import { wordReason } from './word-reason.ts'

/** One requirement beside its words in the page: what it is, how it stands, and the way to its neighbours. */
export function RequirementCard({
  view,
  position,
  count,
  onStep,
  told,
  onAnswer,
  onUndo,
  onClose,
}: {
  view: RequirementView
  /** From 1. */
  position: number
  count: number
  onStep: (by: 1 | -1) => void
  /** What the last answer did, while it can be taken back. */
  told: Answer | undefined
  onAnswer: (answer: Answer) => void
  onUndo: () => void
  onClose: () => void
}) {
  const reason = view.judgement && wordReason(view.judgement)
  return (
    <section class="card" role="dialog" tabIndex={-1} aria-label={i18n.t('card.label', [String(position), String(count)])}>
      <header class="card-top">
        <StatusMark status={view.status} />
        <span class="card-importance">{i18n.t(`importance.${view.importance}`)}</span>
        <span class="card-position">
          {position}/{count}
        </span>
        <button type="button" class="button button-quiet card-button" aria-label={i18n.t('card.previous')} onClick={() => onStep(-1)}>
          <Icon node={ChevronUp} />
        </button>
        <button type="button" class="button button-quiet card-button" aria-label={i18n.t('card.next')} onClick={() => onStep(1)}>
          <Icon node={ChevronDown} />
        </button>
        <button type="button" class="button button-quiet card-button" aria-label={i18n.t('card.close')} onClick={onClose}>
          <Icon node={X} />
        </button>
      </header>
      <blockquote class="card-quote">
        <Quote parts={view.parts} />
      </blockquote>
      {view.judgement && (
        <div class="card-why">
          <p>
            <strong class={`tone-${view.status}`}>{i18n.t(`status.${view.status}`)}</strong>
            {reason && ` · ${reason}`}
          </p>
          <Evidence judgement={view.judgement} />
        </div>
      )}
      <RequirementActions status={view.status} reachable onAnswer={onAnswer} />
      <CardTold told={told} onUndo={onUndo} />
    </section>
  )
}
