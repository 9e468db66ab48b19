import { i18n } from '#i18n'
import { wordStatus } from './word-status.ts'

/** Where a posting stands, and the choice of another status. */
export function StatusSelect({
  status,
  statuses,
  about,
  onChoose,
}: {
  status: string
  statuses: readonly string[]
  /** The posting's title, for screen readers. */
  about: string
  onChoose: (status: string) => void
}) {
  const offered = statuses.includes(status) ? statuses : [...statuses, status]
  return (
    <select
      class={`status-select tracking-${status.startsWith('own:') ? 'own' : status}`}
      aria-label={i18n.t('ledger.statusOf', [about])}
      value={status}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {wordStatus(each)}
        </option>
      ))}
    </select>
  )
}
