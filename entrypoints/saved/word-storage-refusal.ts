import { i18n } from '#i18n'
import type { StorageRefusal } from '../../lib/store/write.ts'

/** Why nothing could be written, and that nothing was lost, in words. */
export function wordStorageRefusal(reason: StorageRefusal): string {
  return i18n.t('ledger.notWritten', [i18n.t(reason === 'storage-full' ? 'save.full' : 'save.blocked')])
}
