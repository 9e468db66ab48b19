import { i18n } from '#i18n'
import { type BuiltInStatus, builtInStatuses } from '../../lib/model/saved-posting.ts'

/** A tracking status in words: a built-in one in the person's language, an own one (`own:…`) by the name the person gave it. */
export function wordStatus(status: string): string {
  if (status.startsWith('own:')) return status.slice(4)
  return isBuiltIn(status) ? i18n.t(`tracking.${status}`) : status
}

const isBuiltIn = (status: string): status is BuiltInStatus => (builtInStatuses as readonly string[]).includes(status)
