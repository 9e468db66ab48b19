import { Bookmark, BookmarkCheck, ChevronDown } from 'lucide'
import { i18n } from '#i18n'
import { builtInStatuses } from '../lib/model/saved-posting.ts'
import { Icon } from './Icon.tsx'
import { wordStatus } from './saved/word-status.ts'

/** Saves the posting or lets it go, and beside it the choice of the status to save it under. */
export function SaveControl({
  savedAs,
  ownStatuses,
  onSave,
  onUnsave,
}: {
  /** The status under which it is kept; undefined if it is not. */
  savedAs: string | undefined
  ownStatuses: readonly string[]
  onSave: (status?: string) => void
  onUnsave: () => void
}) {
  const saved = savedAs !== undefined
  const known = [...builtInStatuses, ...ownStatuses]
  const offered = saved && !known.includes(savedAs) ? [...known, savedAs] : known
  return (
    <span class={`save ${saved ? 'save-done' : ''}`}>
      <button
        type="button"
        class={`button save-main ${saved ? '' : 'button-primary'}`}
        aria-pressed={saved}
        title={saved ? `${wordStatus(savedAs)}: ${i18n.t('save.takeOut')}` : undefined}
        onClick={() => (saved ? onUnsave() : onSave())}
      >
        <Icon node={saved ? BookmarkCheck : Bookmark} />
        <span class="save-name">{saved ? wordStatus(savedAs) : i18n.t('save.save')}</span>
      </button>
      <span class={`button save-more ${saved ? '' : 'button-primary'}`}>
        <Icon node={ChevronDown} />
        <select
          class="save-status"
          aria-label={i18n.t(saved ? 'save.status' : 'save.saveAs')}
          title={i18n.t(saved ? 'save.status' : 'save.saveAs')}
          value={savedAs ?? ''}
          onChange={({ currentTarget }) => onSave(currentTarget.value)}
        >
          {!saved && <option value="" hidden />}
          {offered.map((status) => (
            <option key={status} value={status}>
              {wordStatus(status)}
            </option>
          ))}
        </select>
      </span>
    </span>
  )
}
