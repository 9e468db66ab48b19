import { FileQuestionMark, type IconNode, Lock, TriangleAlert } from 'lucide'
import { i18n } from '#i18n'
import type { Page } from '../lib/model/page.ts'
import { Icon } from './Icon.tsx'
import { wordRefusal } from './refusal-words.ts'

/** A page that has no checklist: what it is instead, why, and what can be done. */
export function Refusal({
  page,
  beside,
  onReadAgain,
  onReadSelection,
}: {
  page: Exclude<Page, { kind: 'posting' }>
  beside: boolean
  onReadAgain: () => void
  onReadSelection: () => void
}) {
  const { title, hint } = wordRefusal(page, beside)
  const frame = page.kind === 'refused' && page.reason === 'in-frame' && isWebAddress(page.detail) ? page.detail : undefined
  const selectable = page.kind === 'refused' && page.selected
  const again = page.kind === 'failed' || page.kind === 'left' || (page.kind === 'refused' && !frame)
  return (
    <section class={`refusal refusal-${page.kind}`} role="status" data-state={page.kind === 'refused' ? page.reason : page.kind}>
      <span class="refusal-mark">
        <Icon node={markOf(page)} />
      </span>
      <h1 class="refusal-title">{title}</h1>
      <p class="refusal-hint">{hint}</p>
      <div class="refusal-actions">
        {selectable && (
          <button type="button" class="button button-primary" onClick={onReadSelection}>
            {i18n.t('state.analyzeSelection')}
          </button>
        )}
        {frame && (
          <a class="button button-primary" href={frame} target="_blank" rel="noreferrer">
            {i18n.t('state.openFrame')}
          </a>
        )}
        {again && (
          <button type="button" class="button" onClick={onReadAgain}>
            {i18n.t('state.readAgain')}
          </button>
        )}
      </div>
    </section>
  )
}

/** An address that comes from a page is only followed if it is one of the web. */
function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//.test(address)
}

function markOf(page: Page): IconNode {
  if (page.kind === 'failed') return TriangleAlert
  return page.kind === 'unreachable' ? Lock : FileQuestionMark
}
