import { join } from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const messages = generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, '../../locales/en.json')))

/** Components word themselves through the browser; here it answers from the English catalogue. Import this before any component. */
fakeBrowser.i18n.getMessage = (name: string, substitutions: string | (string | number)[] = []) =>
  (messages[name]?.message ?? '').replace(/\$([1-9])/g, (_, index: string) => String([substitutions].flat()[Number(index) - 1] ?? ''))
