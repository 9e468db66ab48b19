import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Told } from '../../components/Message.tsx'
import type { CsvMapping } from '../../lib/saved/exchange/csv-columns.ts'
import { addCorrections } from '../../lib/store/corrections.ts'
import type { OnDuplicate } from '../../lib/store/exchange.ts'
import type { FromImport, ToImport } from './import-messages.ts'
import { persist } from './persist.ts'
import { wordImportRefusal } from './word-import-refusal.ts'

export type ImportState = { step: 'choose' } | Exclude<FromImport, { step: 'undone' }>

/**
 * An import from the choice of a file to its end, and back: what was done is told beside the dialog too, with the way back. `finished` is called
 * whenever the list's statuses and named filters may be others.
 */
export function useImport(tell: (told: Told) => void, finished: () => void) {
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const worker = useRef<Worker>(undefined)
  const ask = (message: ToImport) => worker.current?.postMessage(message)

  function choose(file: File) {
    worker.current?.terminate()
    const next = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
    worker.current = next
    let forgetCorrections: (() => Promise<void>) | undefined
    next.onmessage = ({ data }: MessageEvent<FromImport>) => {
      if (data.step === 'undone') {
        void forgetCorrections?.()
        tell({ words: i18n.t('ledger.undone') })
        return finished()
      }
      setState(data)
      if (data.step !== 'done') return
      void addCorrections(data.corrections).then((forget) => {
        forgetCorrections = forget
      })
      void persist()
      tell({ words: i18n.t('import.done', data.written), ...(data.written > 0 && { onUndo: () => ask({ type: 'undo' }) }) })
      finished()
    }
    next.onerror = ({ message }) => setState({ step: 'refused', reason: 'failed', detail: message })
    setState({ step: 'reading', done: 0 })
    ask({ type: 'read', file })
  }

  /** Ends what is going on. Reading just stops; writing answers that it was cancelled, or that it was done before. */
  function cancel() {
    if (state.step === 'writing') return ask({ type: 'cancel' })
    if (state.step !== 'done') worker.current?.terminate()
    setState({ step: 'choose' })
  }

  return {
    state,
    choose,
    mapColumns: (mapping: CsvMapping) => ask({ type: 'columns', mapping }),
    write: (onDuplicate: OnDuplicate) => ask({ type: 'write', onDuplicate }),
    cancel,
    /** The words for why a file was not taken. */
    refusal: state.step === 'refused' ? wordImportRefusal(state.reason, state.detail) : undefined,
  }
}
