import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { changeSettings, readSettings } from '../../lib/store/settings.ts'

/** Asked for when reminders are switched on, and never before. */
const PERMISSIONS = {
  permissions: (import.meta.env.FIREFOX ? ['notifications'] : ['notifications', 'alarms']) as ('notifications' | 'alarms')[],
}

/** Reminders of dates: a number on the toolbar button and a notification. Off until the person switches them on. */
export function useReminders() {
  const [on, setOn] = useState(false)
  useEffect(() => {
    void Promise.all([readSettings(), browser.permissions.contains(PERMISSIONS)]).then(([{ reminders }, allowed]) =>
      setOn(reminders && allowed),
    )
  }, [])
  return {
    on,
    async change(wanted: boolean) {
      // Called from a click, without waiting before the browser's own check of it.
      const allowed = !wanted || (await browser.permissions.request(PERMISSIONS))
      await changeSettings({ reminders: wanted && allowed })
      setOn(wanted && allowed)
    },
  }
}
