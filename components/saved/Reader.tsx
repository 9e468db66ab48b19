import { ChevronDown, ChevronUp, ExternalLink, Trash2, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { Icon } from '../Icon.tsx'
import { StatusSelect } from './StatusSelect.tsx'

export type ReaderTab = 'checklist' | 'text' | 'notes' | 'versions'

/** A kept posting beside the list: its frame. What a tab shows is its child. */
export function Reader({
  posting,
  statuses,
  tab,
  tabs,
  onTab,
  onStatus,
  onNewStatus,
  onStep,
  onDelete,
  onClose,
  text,
  children,
}: {
  posting: SavedPosting
  statuses: readonly string[]
  tab: ReaderTab
  tabs: readonly ReaderTab[]
  onTab: (tab: ReaderTab) => void
  onStatus: (status: string) => void
  onNewStatus: () => void
  /** To the posting before (-1) or after (1) in the list. */
  onStep: (by: 1 | -1) => void
  onDelete: () => void
  onClose: () => void
  /** The posting's text, where there is room for it beside the tabs. */
  text: ComponentChildren
  children: ComponentChildren
}) {
  const { title = i18n.t('title.untitled'), url } = posting.record.posting
  const act = (name: string, node: typeof X, onClick: () => void) => (
    <button type="button" class="button button-quiet line-action" aria-label={name} title={name} onClick={onClick}>
      <Icon node={node} />
    </button>
  )
  /** Arrow keys walk from tab to tab. */
  function walk(event: KeyboardEvent) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = by === 0 ? undefined : tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length]
    if (!next || !(event.currentTarget instanceof HTMLElement)) return
    onTab(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  return (
    <aside class={`reader${text ? ' reader-wide' : ''}`} aria-label={title} data-posting={posting.id}>
      <div class="reader-top">
        <div class="reader-bar">
          <StatusSelect status={posting.status} statuses={statuses} about={title} onChoose={onStatus} onNew={onNewStatus} />
          <span class="reader-gap" />
          {act(i18n.t('reader.previous'), ChevronUp, () => onStep(-1))}
          {act(i18n.t('reader.next'), ChevronDown, () => onStep(1))}
          {url !== undefined && /^https?:/.test(url) && (
            <a
              class="button button-quiet line-action"
              href={url}
              target="_blank"
              rel="noreferrer"
              aria-label={i18n.t('ledger.original')}
              title={i18n.t('ledger.original')}
            >
              <Icon node={ExternalLink} />
            </a>
          )}
          {act(i18n.t('ledger.delete'), Trash2, onDelete)}
          {act(i18n.t('reader.close'), X, onClose)}
        </div>
        <div class="reader-tabs" role="tablist" aria-label={title} onKeyDown={walk}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              data-tab={each}
              class="reader-tab"
              aria-selected={each === tab}
              aria-controls="reader-panel"
              tabIndex={each === tab ? 0 : -1}
              onClick={() => onTab(each)}
            >
              {i18n.t(`readerTab.${each}`)}
            </button>
          ))}
        </div>
      </div>
      {text && <div class="reader-text">{text}</div>}
      <div class="reader-panel" id="reader-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {children}
      </div>
    </aside>
  )
}
