import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { wordStatus } from './word-status.ts'

/** No status is called so: own ones begin with `own:`. */
const NEW = '+'

/** Where a posting stands, and the choice of another status. */
export function StatusSelect({
  status,
  statuses,
  about,
  onChoose,
  onNew,
}: {
  status: string
  statuses: readonly string[]
  /** The posting's title, for screen readers. */
  about: string
  onChoose: (status: string) => void
  /** Asks for a status of the person's own; not offered where there is none. */
  onNew?: () => void
}) {
  // The choices are drawn when they are about to be needed: a list draws hundreds of these with each key pressed in its search.
  const [reached, setReached] = useState(false)
  const offered = !reached ? [status] : statuses.includes(status) ? statuses : [...statuses, status]
  const reach = () => setReached(true)
  return (
    <select
      class={`status-select tracking-${status.startsWith('own:') ? 'own' : status}`}
      aria-label={i18n.t('ledger.statusOf', [about])}
      value={status}
      onPointerEnter={reach}
      onPointerDown={reach}
      onFocus={reach}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value
        if (chosen !== NEW) return onChoose(chosen)
        currentTarget.value = status
        onNew?.()
      }}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {wordStatus(each)}
        </option>
      ))}
      {reached && onNew && <option value={NEW}>{i18n.t('ledger.newStatus')}</option>}
    </select>
  )
}
