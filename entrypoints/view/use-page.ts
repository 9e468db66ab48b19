import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Scope, ToWorker } from '../../lib/model/messages.ts'
import type { Page } from '../../lib/model/page.ts'
import { askWorker } from './ask.ts'
import { activeTab, watchActiveTab, watchPage } from './watch-tab.ts'

export interface PageState {
  tab: number | undefined
  /** Undefined while it is read. */
  page: Page | undefined
  /** The browser is still loading the page. */
  loading: boolean
  read: (scope: Scope) => Promise<void>
  /** Asks the worker for a change and shows the page as it is after it; returns why the change was refused, if it was. */
  change: (message: ToWorker) => Promise<string | undefined>
}

/** The page in front of the person, kept true while the view is open. `follows`: the view outlives a change of tabs. */
export function usePage(follows: boolean): PageState {
  const [tab, setTab] = useState<number>()
  const [page, setPage] = useState<Page>()
  const [loading, setLoading] = useState(false)

  const asked = useRef(0)

  const readTab = useCallback(async (id: number, scope: Scope) => {
    setPage(undefined)
    const mine = ++asked.current
    const reply = await askWorker({ type: 'open', tab: id, scope })
    // A later question may have been answered meanwhile; an older answer would be about another page.
    if (mine === asked.current) setPage(reply.page)
  }, [])

  const readActive = useCallback(async () => {
    // A tab that a view in a window of its own belonged to may be closed.
    const active = await activeTab().catch(() => undefined)
    if (!active) return setPage({ kind: 'unreachable' })
    setTab(active.id)
    setLoading(active.loading)
    await readTab(active.id, 'page')
  }, [readTab])

  useEffect(() => void readActive(), [readActive])
  useEffect(() => {
    if (!follows) return
    const leaving = () => {
      setLoading(true)
      setPage(undefined)
    }
    return watchActiveTab({ leaving, came: () => void readActive() })
  }, [follows, readActive])
  useEffect(() => {
    if (tab === undefined) return
    return watchPage(tab, (changed) => (changed.kind === 'left' ? void readTab(tab, 'page') : setPage(changed)))
  }, [tab, readTab])

  return {
    tab,
    page,
    loading,
    read: async (scope) => (tab === undefined ? readActive() : readTab(tab, scope)),
    change: async (message) => {
      const reply = await askWorker(message)
      setPage(reply.page)
      return reply.refused
    },
  }
}
