import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { countDue, type DueDates, findDueDates } from '../../lib/saved/due-dates.ts'
import { listRows } from '../../lib/store/postings.ts'
import { changeSettings, readSettings } from '../../lib/store/settings.ts'
import { database } from './database.ts'

const NAME = 'remind'
/** How often dates are looked at while the browser runs, in minutes. */
const EVERY = 60

/** Parts of the browser that are there only once the person has allowed them. */
const optional = browser as unknown as { alarms?: typeof browser.alarms; notifications?: typeof browser.notifications }

/** Looks at the dates of the saved list when the browser starts, and while it runs, if the person switched reminders on. */
export function watchDates(): void {
  browser.runtime.onStartup.addListener(remind)
  // An update may lose what was to come again later.
  browser.runtime.onInstalled.addListener(remind)
  browser.permissions.onAdded.addListener(listen)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void remind()
  })
  listen()
}

/** Called again whenever anything more is allowed: the same listener set twice is set once. */
function listen(): void {
  optional.alarms?.onAlarm.addListener(hearAlarm)
  optional.notifications?.onClicked.addListener(openList)
}

function hearAlarm({ name }: { name: string }): void {
  if (name === NAME) void remind()
}

function openList(id: string): void {
  void optional.notifications?.clear(id)
  void browser.tabs.create({ url: browser.runtime.getURL('/saved.html') })
}

/** Puts the number of due dates on the toolbar button, and tells of them once a day; takes all of it off when reminders are off. */
export async function remind(): Promise<void> {
  const { reminders, remindedOn } = await readSettings()
  if (!reminders) {
    await browser.action.setBadgeText({ text: '' })
    await optional.alarms?.clear(NAME)
    return
  }
  await optional.alarms?.create(NAME, { periodInMinutes: EVERY })
  const today = new Date()
  const due = findDueDates(await listRows(await database()), today)
  const { steps, closing } = due
  const count = await showCount(due)
  const day = today.toDateString()
  if (count === 0 || remindedOn === day || !optional.notifications) return
  await changeSettings({ remindedOn: day })
  const message = [
    ...(closing.length > 0 ? [i18n.t('remind.closing', closing.length)] : []),
    ...(steps.length > 0 ? [i18n.t('remind.steps', steps.length)] : []),
  ].join('\n')
  await optional.notifications.create({
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('title.saved'),
    message,
  })
}

/** Brings the number on the toolbar button up to date, if there is one, after the list was changed. */
export async function countAgain(): Promise<void> {
  const { reminders } = await readSettings()
  if (reminders) await showCount(findDueDates(await listRows(await database()), new Date()))
}

async function showCount(due: DueDates): Promise<number> {
  const count = countDue(due)
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })
  return count
}
