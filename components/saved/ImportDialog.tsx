import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type CsvField, type CsvMapping, csvFields } from '../../lib/saved/exchange/csv-columns.ts'

/** How far an import has come, as the dialog shows it. */
export type ImportView =
  | { step: 'choose' }
  | { step: 'refused'; words: string }
  | { step: 'reading' | 'writing'; done: number }
  | ({ step: 'columns' } & FoundColumns)
  /** `first`: some of its postings, those that are kept already before the others; `table`: it holds no texts of postings. */
  | { step: 'preview'; count: number; duplicates: number; first: Previewed[]; table: boolean }
  | { step: 'done'; written: number }

interface Previewed {
  title?: string
  organisation?: string
  known: boolean
}

interface FoundColumns {
  /** Of the file. */
  name: string
  headings: string[]
  /** The first row's cells. */
  example: Record<string, string>
  /** What the headings suggest. */
  mapping: CsvMapping
}

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
    <dialog ref={dialog} class="dialog dialog-wide" aria-labelledby="import-title" data-step={view.step} onClose={onClose}>
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
            <progress {...(view.done > 0 && { value: view.done })} max={1} />
          </label>
        )}
        {view.step === 'columns' && <Columns found={view} onColumns={onColumns} onClose={close} />}
        {view.step === 'preview' && (
          <>
            <p>
              {i18n.t('import.found', view.count)} {view.duplicates > 0 && i18n.t('import.duplicates', view.duplicates)}
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it for that */}
            <ul class="import-titles" tabIndex={0} aria-label={i18n.t('import.preview')}>
              {view.first.map(({ title = i18n.t('title.untitled'), organisation, known }, index) => (
                <li key={index} class="import-title">
                  <span>{[title, organisation].filter(Boolean).join(' · ')}</span>
                  {known && <span class="line-alike">{i18n.t('import.known')}</span>}
                </li>
              ))}
              {view.count > view.first.length && <li>{i18n.t('import.andMore', [String(view.count - view.first.length)])}</li>}
            </ul>
            {view.table && view.duplicates > 0 && <p class="empty-hint">{i18n.t('import.tableKeeps')}</p>}
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
                {i18n.t(view.table ? 'import.update' : 'import.replace')}
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
function Columns({ found, onColumns, onClose }: { found: FoundColumns; onColumns: (mapping: CsvMapping) => void; onClose: () => void }) {
  const { name, headings, example } = found
  const [mapping, setMapping] = useState(found.mapping)
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
                  {headings.map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </select>
              </label>
              <span class="import-example">{heading === undefined ? '' : example[heading]}</span>
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
