import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { Message, type Told } from '../../components/Message.tsx'
import { Empty } from '../../components/saved/Empty.tsx'
import { Ledger } from '../../components/saved/Ledger.tsx'
import type { LedgerOrder } from '../../lib/model/ledger-filter.ts'
import { builtInStatuses } from '../../lib/model/saved-posting.ts'
import { orderRows } from '../../lib/saved/order-rows.ts'
import type { Database } from '../../lib/store/database.ts'
import { changePostings, removePostings, restorePostings } from '../../lib/store/postings.ts'
import { useLedger } from './use-ledger.ts'
import { wordStorageRefusal } from './word-storage-refusal.ts'

const language = browser.i18n.getUILanguage()

/** The saved list. */
export function SavedPage({ database }: { database: Database }) {
  const { rows, count, failure } = useLedger(database)
  const [order, setOrder] = useState<LedgerOrder>({ by: 'savedAt', descending: true })
  const [told, setTold] = useState<Told>()
  const today = new Date()
  const shown = useMemo(() => orderRows([...(rows?.values() ?? [])], order, language), [rows, order])

  async function remove(id: string) {
    const removed = await removePostings(database, [id])
    if (!removed.ok) return setTold({ words: wordStorageRefusal(removed.reason), failure: true })
    const back = async () => {
      const restored = await restorePostings(database, removed.value)
      setTold(restored.ok ? undefined : { words: wordStorageRefusal(restored.reason), failure: true })
    }
    setTold({ words: i18n.t('ledger.deleted', [rows?.get(id)?.title ?? i18n.t('title.untitled')]), onUndo: () => void back() })
  }

  async function changeStatus(id: string, to: string) {
    const at = new Date().toISOString()
    await changePostings(database, [id], (posting) => ({
      ...posting,
      status: to,
      history: [...posting.history, { kind: 'status', at, from: posting.status, to }],
    }))
  }

  return (
    <>
      <header class="saved-top">
        <h1 class="saved-title">{i18n.t('title.saved')}</h1>
        <span class="saved-count">{i18n.t('ledger.count', count)}</span>
      </header>
      <main class="saved-main">
        {failure && <p class="saved-failure">{i18n.t('ledger.unreadable', [failure])}</p>}
        {rows && count === 0 && <Empty />}
        {rows && count > 0 && (
          <Ledger
            rows={shown}
            order={order}
            current={undefined}
            alike={new Set()}
            statuses={builtInStatuses}
            today={today}
            language={language}
            onOrder={setOrder}
            onOpen={() => undefined}
            onStatus={(id, status) => void changeStatus(id, status)}
            onDelete={(id) => void remove(id)}
          />
        )}
      </main>
      <div class="saved-dock">
        <Message told={told} onClose={() => setTold(undefined)} />
      </div>
    </>
  )
}
