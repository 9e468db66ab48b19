import { i18n } from '#i18n'
import type { LimitUse } from '../../lib/saved/application-limits.ts'
import { wordDate } from './row-words.ts'

/** How many of an organisation's applications are made, of how many it takes; when the next may be, if none is left. */
export function Limit({ use, today, language }: { use: LimitUse; today: Date; language: string }) {
  const { used, count, months, freeOn } = use
  return (
    <p class={`limit${freeOn ? ' limit-reached' : ''}`}>
      {i18n.t('limit.used', [String(used), String(count), String(months)])}{' '}
      {freeOn && i18n.t('limit.freeOn', [wordDate(freeOn, language, today)])}
    </p>
  )
}
