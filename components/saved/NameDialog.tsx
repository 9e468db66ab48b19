import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'

/** Asks for a name: of a status of the person's own, or of a filter. */
export function NameDialog({ title, onName, onClose }: { title: string; onName: (name: string) => void; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="name-title" onClose={onClose}>
      <form
        method="dialog"
        class="dialog-form"
        onSubmit={(event) => {
          const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
          if (name !== '') onName(name)
        }}
      >
        <h2 id="name-title" class="dialog-title">
          {title}
        </h2>
        <input class="input" name="name" aria-labelledby="name-title" maxLength={40} required autocomplete="off" />
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {i18n.t('dialog.cancel')}
          </button>
          <button type="submit" class="button button-primary">
            {i18n.t('dialog.keep')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
