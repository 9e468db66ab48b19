import { i18n } from '#i18n'

/** Why a file could not be read, and what to do; nothing was changed. */
export function ImportRefused({
  name,
  reason,
  values,
  onAgain,
  onClose,
}: {
  name: string
  /** Name of the reason in the catalogue. */
  reason: string
  values: string[]
  onAgain: () => void
  onClose: () => void
}) {
  // The key is put together from a closed list of reasons; the catalogue's type knows only whole keys.
  const translate = i18n.t as (key: string, values: string[]) => string
  return (
    <section class="import-state import-refused" role="alert">
      <p>
        <strong>{i18n.t('resume.refused', [name])}</strong> {translate(`resume.refusal.${reason}`, values)}
      </p>
      <div class="import-buttons">
        <button type="button" class="button" onClick={onAgain}>
          {i18n.t('resume.another')}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {i18n.t('card.close')}
        </button>
      </div>
    </section>
  )
}
