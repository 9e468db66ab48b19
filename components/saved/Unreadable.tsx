import { DatabaseZap } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

/** What the safety copy holds: postings, and how many parts of it cannot be read. */
export interface CopyHeld {
  postings: number
  damaged: number
}

/** The list cannot be read: why, what is left of it, and the ways out. */
export function Unreadable({
  failure,
  copy,
  starting,
  refusal,
  language,
  onTryAgain,
  onStart,
  onDownload,
}: {
  /** The browser's words. */
  failure: string
  /** Undefined until it is known, null where there is none. */
  copy: CopyHeld | null | undefined
  /** A new list is being made. */
  starting: boolean
  /** Why no new list could be made, or no file. */
  refusal: string | undefined
  language: string
  onTryAgain: () => void
  onStart: () => void
  onDownload: () => void
}) {
  const held = copy && i18n.t('unreadable.copy', copy.postings, [new Intl.NumberFormat(language).format(copy.postings)])
  return (
    <section class="empty unreadable" data-state="unreadable" aria-busy={starting}>
      <span class="empty-mark">
        <Icon node={DatabaseZap} />
      </span>
      <h2 class="empty-title">{i18n.t('unreadable.title')}</h2>
      <div role="alert">
        <p class="unreadable-words">{i18n.t('unreadable.passing')}</p>
        {copy !== undefined && (
          <p class="unreadable-words">
            {held ?? i18n.t('unreadable.noCopy')} {copy && copy.damaged > 0 && i18n.t('restored.damaged')}
          </p>
        )}
        {copy !== undefined && <p class="unreadable-words">{i18n.t('unreadable.stays')}</p>}
        {refusal !== undefined && <p class="unreadable-words unreadable-refusal">{refusal}</p>}
      </div>
      <div class="unreadable-actions">
        <button type="button" class="button" disabled={starting} onClick={onTryAgain}>
          {i18n.t('unreadable.again')}
        </button>
        {copy !== undefined && (
          <button type="button" class={`button${copy ? ' button-primary' : ''}`} disabled={starting} onClick={onStart}>
            {i18n.t(copy ? 'unreadable.start' : 'unreadable.startEmpty')}
          </button>
        )}
        {copy && (
          <button type="button" class="button" disabled={starting} onClick={onDownload}>
            {i18n.t('unreadable.download')}
          </button>
        )}
      </div>
      <p class="empty-hint">{i18n.t('unreadable.browser', [failure.split('\n', 1)[0] ?? failure])}</p>
    </section>
  )
}
