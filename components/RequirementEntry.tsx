import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Answer } from '../lib/model/messages.ts'
import { Evidence } from './Evidence.tsx'
import { Quote } from './Quote.tsx'
import { RequirementActions } from './RequirementActions.tsx'
import { quoteText, type RequirementView } from './requirement-view.ts'
import { StatusMark } from './StatusMark.tsx'
import { wordReason, wordReasonShort } from './word-reason.ts'

export interface EntryCallbacks {
  /** Scroll the page to the requirement. */
  onGo: (id: string) => void
  /** Light the requirement in the page while it is pointed at; nothing when the pointer leaves. */
  onPoint: (id: string | undefined) => void
  onAnswer: (id: string, answer: Answer) => void
}

/** One line of the checklist: the status, the posting's own words and why; opened, the evidence and what the person can say of it. */
export function RequirementEntry({
  view,
  open,
  absent,
  onGo,
  onPoint,
  onAnswer,
}: { view: RequirementView; open: boolean; absent: boolean } & EntryCallbacks) {
  const entry = useRef<HTMLLIElement>(null)
  const { judgement } = view
  useEffect(() => {
    if (open) entry.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const reason = judgement && (open ? wordReason(judgement) : wordReasonShort(judgement))
  /** The button pressed goes with what it said, and the whole entry where that is no requirement: the focus stays in the list. */
  function answer(said: Answer) {
    const entries = [...(entry.current?.closest('.checklist')?.querySelectorAll<HTMLElement>('.entry-main') ?? [])]
    const at = entries.findIndex((each) => entry.current?.contains(each))
    const stays = said === 'not-a-requirement' ? (entries[at + 1] ?? entries[at - 1]) : entries[at]
    if (entry.current?.contains(document.activeElement)) stays?.focus()
    onAnswer(view.id, said)
  }
  const name = i18n.t('requirement.goTo', [i18n.t(`importance.${view.importance}`), i18n.t(`status.${view.status}`), quoteText(view)])
  return (
    <li
      ref={entry}
      class={`entry${open ? ' entry-open' : ''}`}
      data-requirement={view.id}
      data-status={view.status}
      onPointerEnter={() => onPoint(view.id)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <button
        type="button"
        class="entry-main"
        aria-label={name}
        aria-expanded={open}
        onClick={() => onGo(view.id)}
        onFocus={() => onPoint(view.id)}
        onBlur={() => onPoint(undefined)}
      >
        <StatusMark status={view.status} />
        <Quote parts={view.parts} />
      </button>
      {(judgement || absent) && (
        <div class="entry-why">
          {absent && <p class="entry-absent">{i18n.t('requirement.notFound')}</p>}
          {judgement && (
            <p>
              <span class={`entry-status tone-${view.status}`}>{i18n.t(`status.${view.status}`)}</span>
              {reason && ` · ${reason}`}
            </p>
          )}
          {open && judgement && <Evidence judgement={judgement} />}
        </div>
      )}
      <RequirementActions status={view.status} reachable={open} onAnswer={answer} />
    </li>
  )
}
