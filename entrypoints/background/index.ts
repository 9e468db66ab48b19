import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { watchPlace } from '../../lib/store/place.ts'
import { watchProfile } from '../../lib/store/profile.ts'
import { stepOnCommand } from './commands.ts'
import { forgetDatabase } from './database.ts'
import { receive } from './receive.ts'
import { compareAgain } from './refresh.ts'
import { watchDates } from './remind.ts'
import { forget } from './session.ts'

/** Only wires: the worker may end at any moment, so nothing is kept here, and every listener is set before it first waits. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(receive)
  browser.commands.onCommand.addListener(stepOnCommand)
  browser.tabs.onRemoved.addListener(forget)
  watchProfile(compareAgain)
  watchPlace(forgetDatabase, new AbortController().signal)
  watchDates()
})
