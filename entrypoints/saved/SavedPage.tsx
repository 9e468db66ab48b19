import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { Message } from '../../components/Message.tsx'
import { Board } from '../../components/saved/Board.tsx'
import { Empty } from '../../components/saved/Empty.tsx'
import { Ledger } from '../../components/saved/Ledger.tsx'
import { ViewSwitch } from '../../components/saved/ViewSwitch.tsx'
import type { LedgerOrder } from '../../lib/model/ledger-filter.ts'
import { builtInStatuses } from '../../lib/model/saved-posting.ts'
import { orderRows } from '../../lib/saved/order-rows.ts'
import type { Database } from '../../lib/store/database.ts'
import { answerKept } from './answer-kept.ts'
import { ReaderPane } from './ReaderPane.tsx'
import { useChanges } from './use-changes.ts'
import { useLedger } from './use-ledger.ts'
import { useOpenPosting } from './use-open-posting.ts'
import { usePlace } from './use-place.ts'
import { keepPresent, usePresent } from './use-present.ts'

const language = browser.i18n.getUILanguage()

/** The saved list. */
export function SavedPage({ database }: { database: Database }) {
  const [place, go] = usePlace()
  const { rows, count, complete, failure } = useLedger(database)
  const present = usePresent()
  const posting = useOpenPosting(database, place.open, present)
  const changes = useChanges(database)
  const [order, setOrder] = useState<LedgerOrder>({ by: 'savedAt', descending: true })
  const statuses = builtInStatuses
  const today = new Date()
  const shown = useMemo(() => orderRows([...(rows?.values() ?? [])], order, language), [rows, order])

  useEffect(() => {
    if (!complete || !present || !rows) return
    const ended = new AbortController()
    void keepPresent(database, rows, present, ended.signal)
    return () => ended.abort()
    // Only a change of rules or profile makes the whole list stale, not each change of its rows.
  }, [complete, present, database])

  function step(by: 1 | -1) {
    const next = shown[shown.findIndex(({ id }) => id === place.open) + by]
    if (next) go({ open: next.id })
  }
  async function answer(requirement: string, said: Parameters<typeof answerKept>[3]) {
    if (!posting) return
    const takeBack = await answerKept(database, posting, requirement, said)
    const words = { have: 'answer.have', lack: 'answer.lack', 'not-a-requirement': 'answer.notRequirement' } as const
    changes.tell({ words: i18n.t(words[said]), onUndo: () => void takeBack().then(() => changes.tell(undefined)) })
  }

  const listed = {
    rows: shown,
    statuses,
    current: place.open,
    today,
    language,
    onOpen: (id: string) => go({ open: id === place.open ? undefined : id }),
    onStatus: (id: string, status: string) => void changes.move(id, status),
  }
  return (
    <>
      <header class="saved-top">
        <h1 class="saved-title">{i18n.t('title.saved')}</h1>
        <span class="saved-count">{i18n.t('ledger.count', count)}</span>
        <span class="footer-gap" />
        <ViewSwitch view={place.view} onChoose={(view) => go({ view })} />
      </header>
      <main class={`saved-main${posting ? ' saved-main-open' : ''}`}>
        {failure && <p class="saved-failure">{i18n.t('ledger.unreadable', [failure])}</p>}
        {rows && count === 0 && <Empty />}
        {rows && count > 0 && (
          <div class="ledger-place">
            {place.view === 'table' && (
              <Ledger {...listed} order={order} alike={new Set()} onOrder={setOrder} onDelete={(id) => void changes.remove([id])} />
            )}
            {place.view === 'board' && <Board {...listed} />}
          </div>
        )}
        {posting && (
          <ReaderPane
            posting={posting}
            statuses={statuses}
            changes={changes}
            today={today}
            language={language}
            onStep={step}
            onClose={() => go({ open: undefined })}
            onAnswer={(requirement, said) => void answer(requirement, said)}
          />
        )}
      </main>
      <div class="saved-dock">
        <Message told={changes.told} onClose={() => changes.tell(undefined)} />
      </div>
    </>
  )
}
