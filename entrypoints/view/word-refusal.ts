import { i18n } from '#i18n'

/** Why a change was not made, in words. */
export function wordChangeRefusal(refused: string): string {
  if (refused === 'storage-full') return i18n.t('save.failed', [i18n.t('save.full')])
  if (refused === 'storage-blocked') return i18n.t('save.notStored', [i18n.t('save.blocked')])
  return i18n.t('state.left')
}
