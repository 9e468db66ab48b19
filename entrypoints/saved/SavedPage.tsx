import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Message } from '../../components/Message.tsx'
import { Board } from '../../components/saved/Board.tsx'
import { Empty } from '../../components/saved/Empty.tsx'
import { FilterBar } from '../../components/saved/FilterBar.tsx'
import { Ledger } from '../../components/saved/Ledger.tsx'
import { NameDialog } from '../../components/saved/NameDialog.tsx'
import { RestoredNotice } from '../../components/saved/RestoredNotice.tsx'
import { SearchField } from '../../components/saved/SearchField.tsx'
import { Still } from '../../components/saved/Still.tsx'
import { ViewSwitch } from '../../components/saved/ViewSwitch.tsx'
import type { LedgerFilter, LedgerOrder } from '../../lib/model/ledger-filter.ts'
import { builtInStatuses } from '../../lib/model/saved-posting.ts'
import { countLimit } from '../../lib/saved/application-limits.ts'
import type { Database } from '../../lib/store/database.ts'
import { answerKept } from './answer-kept.ts'
import { LearnPane } from './LearnPane.tsx'
import { LikelySameNotice } from './LikelySameNotice.tsx'
import { ListTools } from './ListTools.tsx'
import { persist } from './persist.ts'
import { ReaderPane } from './ReaderPane.tsx'
import { UnreadablePane } from './UnreadablePane.tsx'
import { useBadge } from './use-badge.ts'
import { useChanges } from './use-changes.ts'
import { useChoices } from './use-choices.ts'
import { useEscape } from './use-escape.ts'
import { type First, useLedger } from './use-ledger.ts'
import { useOpenPosting } from './use-open-posting.ts'
import { usePlace } from './use-place.ts'
import { usePresent } from './use-present.ts'
import { useRestored } from './use-restored.ts'
import { useSearch } from './use-search.ts'
import { useShownRows } from './use-shown-rows.ts'
import { useToday } from './use-today.ts'
import { useTopHeight } from './use-top-height.ts'
import { useUndoKey } from './use-undo-key.ts'

const NEWEST_FIRST: LedgerOrder = { by: 'savedAt', descending: true }
const language = i18n.t('language')
const amount = new Intl.NumberFormat(language)

/** A posting's title in the list or on the board, if it is drawn. */
const titleIn = (id: string) => document.querySelector<HTMLElement>(`.ledger-place [data-posting="${CSS.escape(id)}"] .line-title`)

/** The saved list. */
export function SavedPage({ database, first }: { database: Database; first: Promise<First> }) {
  const top = useRef<HTMLElement>(null)
  useTopHeight(top)
  const [place, go] = usePlace()
  const { rows, count, complete, failure } = useLedger(database, first)
  usePresent(rows, complete, place.open)
  const [restored, takeNote] = useRestored(database, first)
  const posting = useOpenPosting(database, place.open)
  const changes = useChanges(database)
  const choices = useChoices(database)
  const [order, setOrder] = useState<LedgerOrder>(NEWEST_FIRST)
  const [filter, setFilter] = useState<LedgerFilter>({})
  const [importing, setImporting] = useState(false)
  const [asking, setAsking] = useState<'view' | 'status'>()
  const { found, likelySame } = useSearch(filter.words?.trim() ?? '', complete)
  const statuses = useMemo(() => [...builtInStatuses, ...choices.ownStatuses], [choices.ownStatuses])
  const today = useToday()
  const all = useMemo(() => [...(rows?.values() ?? [])], [rows])
  const used = useMemo(() => new Set(all.map(({ status }) => status)), [all])
  // On the board the archived ones have a column: there they are not in the way.
  const wholeBoard = place.view === 'board' && !filter.statuses
  const passing = useMemo(() => (wholeBoard ? { ...filter, statuses: [...used] } : filter), [wholeBoard, filter, used])
  const shown = useShownRows(rows, passing, order, found, today, language)
  const alike = useMemo(() => new Set(likelySame.flatMap(({ ids }) => ids)), [likelySame])
  useBadge(rows, complete, today)
  useUndoKey(changes.undoLast)
  useEffect(() => {
    // Firefox asks the person, so there it waits for something that they do.
    if (complete && count > 0 && !import.meta.env.FIREFOX) void persist()
  }, [complete, count])
  useEscape(place.open === undefined ? undefined : closeReader)

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

  /** The keyboard goes back to where the posting stands in the list. */
  function closeReader() {
    const { open } = place
    go({ open: undefined })
    if (open !== undefined) requestAnimationFrame(() => titleIn(open)?.focus({ preventScroll: true }))
  }
  function forget(name: string) {
    const view = choices.views.find((each) => each.name === name) ?? { name, filter, order }
    void changes.act(choices.forgetView(name), i18n.t('filters.forgotten', [name]), () => choices.saveView(view))
  }
  function removeStatus(status: string) {
    const name = status.replace(/^own:/, '')
    void changes.act(choices.removeStatus(name), i18n.t('ledger.statusRemoved', [name]), () => choices.addStatus(name))
  }

  function showSkill(label: string) {
    setFilter(all.some(({ missing }) => missing.includes(label)) ? { ...filter, missing: label } : { ...filter, words: label })
    go({ view: 'table' })
  }
  async function keepName(name: string) {
    if (asking === 'view') {
      const before = choices.views.find((view) => view.name === name)
      const back = () => (before ? choices.saveView(before) : choices.forgetView(name))
      return changes.act(choices.saveView({ name, filter, order }), i18n.t('filters.kept', [name]), back)
    }
    const forPosting = place.view === 'board' ? undefined : posting
    await changes.act(choices.addStatus(name), i18n.t('ledger.statusAdded', [name]), () => choices.removeStatus(name))
    if (forPosting) await changes.move(forPosting.id, `own:${name}`)
  }

  const openRow = place.open === undefined ? undefined : rows?.get(place.open)
  const listed = {
    rows: shown,
    statuses,
    current: place.open,
    today,
    language,
    onOpen: (id: string) => go({ open: id === place.open ? undefined : id }),
    onStatus: (id: string, to: string | ((now: string) => string)) => void changes.move(id, to),
  }
  return (
    <>
      <header ref={top} class="saved-top">
        <h1 class="saved-title">{i18n.t('title.saved')}</h1>
        {!failure && (
          <>
            <span class="saved-count">
              {shown.length === count
                ? i18n.t('ledger.count', count, [amount.format(count)])
                : i18n.t('ledger.shown', [amount.format(shown.length), amount.format(count)])}
            </span>
            <SearchField
              words={filter.words ?? ''}
              onSearch={(words) => {
                const { words: _, ...rest } = filter
                setFilter(words === '' ? rest : { ...rest, words })
              }}
            />
            <ViewSwitch view={place.view} onChoose={(view) => go({ view })} />
            <ListTools
              database={database}
              rows={shown}
              complete={complete}
              language={language}
              importing={importing}
              onImporting={setImporting}
              onImported={() => void choices.readAgain()}
              tell={changes.tell}
            />
          </>
        )}
      </header>
      {restored && <RestoredNotice {...restored} language={language} onClose={takeNote} />}
      <main class={`saved-main${posting ? ' saved-main-open' : ''}`}>
        {failure && <UnreadablePane database={database} failure={failure} language={language} />}
        {rows && count === 0 && <Empty onImport={() => setImporting(true)} />}
        {rows && count > 0 && !failure && (
          <div class="ledger-place">
            <Still of={[all, JSON.stringify(filter), statuses, choices.views, order.by, order.descending, place.view]}>
              {() => (
                <FilterBar
                  rows={all}
                  filter={filter}
                  order={order}
                  statuses={statuses}
                  archived={place.view === 'board'}
                  views={choices.views}
                  language={language}
                  onFilter={setFilter}
                  onOrder={setOrder}
                  onView={(view) => {
                    setFilter(view.filter)
                    setOrder(view.order)
                  }}
                  onSaveView={() => setAsking('view')}
                  onForgetView={forget}
                />
              )}
            </Still>
            {shown.length === 0 && <p class="ledger-none">{i18n.t('ledger.none')}</p>}
            {place.view === 'table' && shown.length > 0 && (
              <Ledger {...listed} order={order} alike={alike} onOrder={setOrder} onDelete={(id) => void changes.remove([id])} />
            )}
            {place.view === 'board' && (
              <Board {...listed} used={used} onRemoveStatus={removeStatus} onNewStatus={() => setAsking('status')} />
            )}
            {place.view === 'learn' && shown.length > 0 && (
              <LearnPane database={database} rows={shown} statuses={statuses} language={language} onSkill={showSkill} />
            )}
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
            onClose={closeReader}
            onAnswer={(requirement, said) => void answer(requirement, said)}
            onNewStatus={() => setAsking('status')}
            limit={openRow && countLimit(openRow, all, today)}
            notice={
              <LikelySameNotice
                database={database}
                posting={posting}
                pairs={likelySame}
                changes={changes}
                today={today}
                language={language}
                onOpen={(id) => go({ open: id })}
              />
            }
          />
        )}
      </main>
      {asking && (
        <NameDialog
          title={i18n.t(asking === 'view' ? 'dialog.nameView' : 'dialog.nameStatus')}
          onName={(name) => void keepName(name)}
          onClose={() => setAsking(undefined)}
        />
      )}
      <div class="saved-dock">
        <Message told={changes.told} onClose={() => changes.tell(undefined)} />
      </div>
    </>
  )
}
