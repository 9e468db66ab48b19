import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type CsvField, type CsvMapping, csvFields } from '../../lib/saved/exchange/csv-columns.ts'
import type { CsvTable } from '../../lib/saved/exchange/read-csv.ts'

/** How far an import has come, as the dialog shows it. */
export type ImportView =
  | { step: 'choose' }
  | { step: 'refused'; words: string }
  | { step: 'reading' | 'writing'; done: number }
  | { step: 'columns'; name: string; table: CsvTable; mapping: CsvMapping }
  | { step: 'preview'; name: string; count: number; duplicates: number; titles: string[] }
  | { step: 'done'; written: number }

/** Brings postings in from a file: choose, see what would come, then take it or leave it. */
export function ImportDialog({
  view,
  onFile,
  onColumns,
  onWrite,
  onCancel,
  onClose,
}: {
  view: ImportView
  onFile: (file: File) => void
  onColumns: (mapping: CsvMapping) => void
  onWrite: (onDuplicate: 'skip' | 'replace') => void
  /** Ends reading or writing; nothing of it stays. */
  onCancel: () => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      class="dialog dialog-wide"
      aria-labelledby="import-title"
      data-step={view.step}
      onCancel={onCancel}
      onClose={() => {
        onCancel()
        onClose()
      }}
    >
      <div class="dialog-form">
        <h2 id="import-title" class="dialog-title">
          {i18n.t('import.title')}
        </h2>
        {(view.step === 'choose' || view.step === 'refused') && (
          <>
            {view.step === 'refused' && (
              <p class="saved-failure" role="alert">
                {view.words}
              </p>
            )}
            <p class="empty-hint">{i18n.t('import.hint')}</p>
            <input
              class="import-file"
              type="file"
              accept=".json,.csv,.tsv"
              aria-label={i18n.t('import.choose')}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? []
                currentTarget.value = ''
                if (file) onFile(file)
              }}
            />
          </>
        )}
        {(view.step === 'reading' || view.step === 'writing') && (
          <label class="import-progress">
            {i18n.t(`import.${view.step}`)}
            <progress value={view.done} max={1} />
          </label>
        )}
        {view.step === 'columns' && (
          <Columns name={view.name} table={view.table} guessed={view.mapping} onColumns={onColumns} onClose={close} />
        )}
        {view.step === 'preview' && (
          <>
            <p>{i18n.t('import.found', view.count)}</p>
            <ul class="import-titles">
              {view.titles.map((title, index) => (
                <li key={index}>{title}</li>
              ))}
              {view.count > view.titles.length && <li>{i18n.t('import.andMore', [String(view.count - view.titles.length)])}</li>}
            </ul>
            {view.duplicates > 0 && <p>{i18n.t('import.duplicates', view.duplicates)}</p>}
          </>
        )}
        {view.step === 'done' && <p role="status">{i18n.t('import.done', view.written)}</p>}
        {view.step !== 'columns' && (
          <div class="dialog-actions">
            {view.step !== 'done' && (
              <button type="button" class="button" onClick={view.step === 'reading' || view.step === 'writing' ? onCancel : close}>
                {i18n.t('dialog.cancel')}
              </button>
            )}
            {view.step === 'preview' && view.duplicates > 0 && (
              <button type="button" class="button" onClick={() => onWrite('replace')}>
                {i18n.t('import.replace')}
              </button>
            )}
            {view.step === 'preview' && (
              <button type="button" class="button button-primary" disabled={view.count === 0} onClick={() => onWrite('skip')}>
                {i18n.t(view.duplicates > 0 ? 'import.skip' : 'import.take')}
              </button>
            )}
            {view.step === 'done' && (
              <button type="button" class="button button-primary" onClick={close}>
                {i18n.t('import.close')}
              </button>
            )}
          </div>
        )}
      </div>
    </dialog>
  )
}

/** Which column of a table holds what: guessed from the headings, with the first row's cell as an example. */
function Columns({
  name,
  table,
  guessed,
  onColumns,
  onClose,
}: {
  name: string
  table: CsvTable
  guessed: CsvMapping
  onColumns: (mapping: CsvMapping) => void
  onClose: () => void
}) {
  const [mapping, setMapping] = useState(guessed)
  const fields = Object.keys(csvFields) as CsvField[]
  const choose = (field: CsvField, heading: string) => {
    const { [field]: _, ...others } = mapping
    setMapping(heading === '' ? others : { ...others, [field]: heading })
  }
  const enough = mapping.title !== undefined || mapping.organisation !== undefined || mapping.url !== undefined
  return (
    <>
      <p class="empty-hint">{i18n.t('import.columns', [name])}</p>
      <ul class="import-columns">
        {fields.map((field) => {
          const heading = mapping[field]
          return (
            <li key={field} class="import-column">
              <label>
                <span class="field-name">{i18n.t(`csv.${field}`)}</span>
                <select class="input" value={heading ?? ''} onChange={({ currentTarget }) => choose(field, currentTarget.value)}>
                  <option value="">{i18n.t('import.noColumn')}</option>
                  {table.headings.map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </select>
              </label>
              <span class="import-example">{heading === undefined ? '' : table.rows[0]?.[heading]}</span>
            </li>
          )
        })}
      </ul>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('dialog.cancel')}
        </button>
        <button type="button" class="button button-primary" disabled={!enough} onClick={() => onColumns(mapping)}>
          {i18n.t('import.preview')}
        </button>
      </div>
    </>
  )
}
