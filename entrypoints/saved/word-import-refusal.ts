import { i18n } from '#i18n'
import type { ImportRefusal } from './import-messages.ts'
import { wordStorageRefusal } from './word-storage-refusal.ts'

const KEYS = {
  'too-large': 'import.tooLarge',
  empty: 'import.empty',
  'not-json': 'import.notReadable',
  truncated: 'import.truncated',
  'not-a-backup': 'import.notABackup',
  'not-a-table': 'import.notReadable',
  cancelled: 'import.cancelled',
} as const

/** Why a file was not taken, in words; that nothing was changed is part of them. */
export function wordImportRefusal(reason: ImportRefusal, detail = ''): string {
  if (reason === 'storage-full' || reason === 'storage-blocked') return wordStorageRefusal(reason)
  if (reason === 'newer-version') return i18n.t('import.newer', [detail])
  if (reason === 'failed') return i18n.t('import.failed', [detail])
  if (reason === 'invalid-posting') return i18n.t('import.invalid', [detail])
  return i18n.t(KEYS[reason])
}
