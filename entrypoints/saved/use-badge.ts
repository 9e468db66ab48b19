import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { countDue, findDueDates } from '../../lib/saved/due-dates.ts'
import { readSettings } from '../../lib/store/settings.ts'

/** Keeps the number on the toolbar button true while the list is open, if the person switched reminders on: the worker looks only now and then. */
export function useBadge(rows: ReadonlyMap<string, LedgerRow> | undefined, complete: boolean, today: Date): void {
  useEffect(() => {
    if (!rows || !complete) return
    let ended = false
    void readSettings().then(({ reminders }) => {
      if (!reminders || ended) return
      const count = countDue(findDueDates([...rows.values()], today))
      void browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })
    })
    return () => {
      ended = true
    }
  }, [rows, complete, today])
}
